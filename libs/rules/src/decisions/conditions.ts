import { type Constitution, type DecisionKind } from '../constitution';
import { type ResolutionFacts } from '../facts';
import { type Step } from '../outcome';
import { find } from '../reasoning/step';
import { kindSource } from './kind-source';

/** Something that takes two meetings is never decided by one vote. Source: R-C4, R-C5. */
export const takenByOneVote = (kind: DecisionKind): readonly Step[] =>
  kind.procedure === 'two-meetings'
    ? [
        find(
          kindSource(kind),
          'This is carried at one meeting and confirmed at another, so one vote cannot decide it.',
          false,
        ),
      ]
    : [];

/** What else must have happened: other decisions carried, consents given. Source: R-D7, R-I11. */
export const conditions = (
  { decisionKinds }: Constitution,
  kind: DecisionKind,
  { alsoCarried = [], consents = [] }: Pick<ResolutionFacts, 'alsoCarried' | 'consents'>,
): readonly Step[] => [
  ...(kind.alsoNeeds ?? []).map((code) => {
    const title = decisionKinds.find((other) => other.code === code)?.title ?? code;
    const holds = alsoCarried.includes(code);
    const says = `“${title}” ${holds ? 'has been carried too' : 'must be carried too, and has not been'}.`;
    return find(kindSource(kind), says, holds);
  }),
  ...(kind.consentOf ?? []).map((name) => {
    const holds = consents.includes(name);
    const says = `${name} ${holds ? 'has consented' : 'must consent in writing, and has not'}.`;
    return find(kindSource(kind), says, holds);
  }),
];
