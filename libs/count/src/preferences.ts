import { err, ok, type Result } from '@folkmoot/basics';
import { type RejectionGround } from './contest';

/** One rank of a paper: a candidate; none, where a rank was skipped; or several marked equal. */
export type Rank = number | readonly number[];

/** What a skipped rank does: later preferences move up, or the paper stops there. */
export type SkippedRank = 'close-up' | 'stop';

/**
 * The preferences that a single-transferable-vote count can use.
 * Source: R-F, shared by all methods: a paper stops at the first duplicate or gap; T49.
 * A paper that stops before its first preference is rejected: SSI 2011/399 sch. 1 r.44(1)(c).
 * @param skipped  what a gap does: the Scottish rule stops there
 */
export function usablePreferences(
  ranks: readonly Rank[],
  skipped: SkippedRank,
): Result<number[], RejectionGround> {
  const preferences: number[] = [];
  for (const rank of ranks) {
    if (typeof rank === 'number') preferences.push(rank);
    else if (rank.length === 1) preferences.push(rank[0]!);
    else if (rank.length === 0 && skipped === 'close-up') continue;
    else if (preferences.length > 0) break;
    else return err(rank.length === 0 ? 'no-first-preference' : 'more-than-one-first-preference');
  }
  return preferences.length > 0 ? ok(preferences) : err('no-first-preference');
}

/** What is written beside one candidate: a figure, a cross, or nothing. */
export type Mark = number | 'X' | null;

/**
 * Reads the marks on a paper form.
 * Source: T49; SSI 2011/399 sch. 1 r.44(2): a paper is good when the first preference is clear,
 * so a cross that stands alone is one.
 * @param marks  one for each candidate, in the order of the list
 */
export function readMarks(marks: readonly Mark[]): Result<number[], RejectionGround> {
  const figures = marks.filter((mark) => typeof mark === 'number');
  if (figures.length === 0) return usablePreferences([marked(marks, 'X')], 'stop');
  const ranks: number[][] = [];
  for (let figure = 1; figure <= marks.length; figure++) ranks.push(marked(marks, figure));
  return usablePreferences(ranks, 'stop');
}

const marked = (marks: readonly Mark[], wanted: Mark): number[] =>
  marks.flatMap((mark, candidate) => (mark === wanted ? [candidate] : []));
