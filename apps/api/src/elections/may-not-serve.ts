import { type Constitution, type ContestFacts, stepSays, termsServed } from '@folkmoot/rules';
import { type ElectionWithContests } from './election.repository';

/** Why somebody cannot be declared elected who has served all the terms that anybody may. */
export interface MayNotServe {
  readonly code: 'may-not-serve';
  readonly says: string;
}

/**
 * Who of those elected has served so long by now that they cannot serve the term they were elected for: asked when
 * somebody is nominated, and again before the result is declared, as a term may have begun meanwhile. The returning officer
 * enters that they are disqualified, so that the count passes them over, or the poll is held again. Source: R-E9, R-D27, R-F29.
 * @returns `null` where everybody can serve
 */
export function whoMayNotServe(
  pack: Constitution,
  contests: readonly ContestFacts[],
): MayNotServe | null {
  const against = contests
    .flatMap((contest) => termsServed(pack, contest))
    .find(({ holds }) => !holds);
  return against
    ? {
        code: 'may-not-serve',
        says: `${stepSays(against)}: ${against.citation}. Enter that they are disqualified before you declare the result.`,
      }
    : null;
}

/** Which members stand, by the ids of candidates. */
export const membersIn = (
  contests: ElectionWithContests['contests'],
): ReadonlyMap<string, string> =>
  new Map(
    contests.flatMap(({ candidates }) =>
      candidates.map(({ id, memberId }) => [id, memberId] as const),
    ),
  );
