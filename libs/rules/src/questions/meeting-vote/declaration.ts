import { type Step, type Warning } from '../../outcome';
import { find } from '../../reasoning/step';
import { type MeetingVoteFacts } from './facts';

/** What the chair's declaration does to the result. */
export interface Declaration {
  /** Whether it stands although the numbers say otherwise. */
  readonly overrides: boolean;
  readonly steps: readonly Step[];
  readonly warnings: readonly Warning[];
}

/**
 * The declaration of the chair. On a show of hands it is conclusive without proof of the numbers; on a poll the numbers
 * are.
 * Source: R-A14, R-C6; Companies Act 2006 s.320.
 */
export function declared(
  { chair, takenBy }: MeetingVoteFacts,
  carriedByNumbers: boolean,
): Declaration {
  if (chair?.declared === undefined) return { overrides: false, steps: [], warnings: [] };
  const carried = chair.declared === 'carried';
  const source = { rule: 'R-A14', citation: 'Companies Act 2006 s.320' };
  if (carried === carriedByNumbers) {
    const says = `The chair declared it ${chair.declared}.`;
    return { overrides: false, steps: [find(source, says, carried)], warnings: [] };
  }
  if (takenBy === 'hands')
    return {
      overrides: true,
      steps: [
        find(
          source,
          `The chair declared it ${chair.declared}, which is conclusive on a show of hands.`,
          carried,
        ),
      ],
      warnings: [
        {
          ...source,
          says: `The hands recorded say ${carriedByNumbers ? 'carried' : 'lost'}; the declaration stands all the same. A poll would have settled it.`,
        },
      ],
    };
  return {
    overrides: false,
    steps: [],
    warnings: [
      { ...source, says: `The chair declared it ${chair.declared}; on a poll the votes decide.` },
    ],
  };
}
