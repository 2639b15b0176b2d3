import { type PaperStack } from './paper-stack';
import { type Rank } from './preferences';

/** A rank at which nobody is named. */
export const SKIPPED = 1 << 15;

/** Added to a candidate's place who is equal with the one before. No list of candidates is so long: `MOST_CANDIDATES`. */
export const EQUAL = 1 << 14;

/** One paper of a stack, rank by rank. */
export function ranksOf({ codes, starts }: PaperStack, paper: number): Rank[] {
  const ranks: Rank[] = [];
  const end = starts[paper + 1]!;
  for (let at = starts[paper]!; at < end; at++) {
    const code = codes[at]!;
    if (code < EQUAL) ranks.push(code);
    else if (code === SKIPPED) ranks.push([]);
    else ranks.push(joined(ranks.pop()!, code - EQUAL));
  }
  return ranks;
}

/** Ranks as they stand in a paper stack; equal candidates ascend, so that equal papers are the same numbers. */
export function codesOf(ranks: readonly Rank[]): number[] {
  return ranks.flatMap((rank) => {
    if (typeof rank === 'number') return [rank];
    if (rank.length === 0) return [SKIPPED];
    return [...rank]
      .sort((a, b) => a - b)
      .map((place, index) => (index === 0 ? place : place + EQUAL));
  });
}

const joined = (rank: Rank, place: number): Rank =>
  typeof rank === 'number' ? [rank, place] : [...rank, place];
