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
 * The declaration of the chair. At a general meeting of a company it is conclusive on a show of hands, without proof of
 * the numbers; on a poll, and on a council or board, the numbers are.
 * Source: R-A14; Companies Act 2006 s.320.
 */
export function declared(
  { chair, takenBy }: MeetingVoteFacts,
  carriedByNumbers: boolean,
  isConclusive: boolean,
): Declaration {
  if (chair?.declared === undefined) return { overrides: false, steps: [], warnings: [] };
  const carried = chair.declared === 'carried';
  const source = {
    rule: 'R-A14',
    citation: isConclusive ? 'Companies Act 2006 s.320' : 'Constitution, conduct of meetings',
  };
  if (carried === carriedByNumbers) {
    const says = `The chair declared it ${chair.declared}.`;
    return { overrides: false, steps: [find(source, says, carried)], warnings: [] };
  }
  if (isConclusive && takenBy === 'hands')
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
    warnings: [{ ...source, says: `The chair declared it ${chair.declared}; the votes decide.` }],
  };
}
