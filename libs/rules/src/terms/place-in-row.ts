import { type Served } from '../facts';
import { type PostTerms } from './post-terms';
import { countsAsTerm, serviceInARow } from './service-in-a-row';

/** Which term in a row somebody serves, and how many there may be. */
export interface PlaceInRow {
  /** From 1; a term broken off or taken over part of the way counts when it is more than half of one. */
  readonly number: number;
  /** `null` where the constitution does not limit the terms in a row. */
  readonly most: number | null;
}

/**
 * Which of how many terms in a row a term is. Source: R-E9; R-D9 for governors.
 * @param served  earlier terms of the same person in the same post, any order
 */
export function placeInRow(
  { limits, termYears }: PostTerms,
  term: Served,
  served: readonly Served[],
): PlaceInRow {
  const row = serviceInARow(served, term.from, limits?.breakYears ?? null);
  const before = row.filter((spell) => countsAsTerm(spell, termYears)).length;
  return { number: before + 1, most: limits?.mostTerms ?? null };
}
