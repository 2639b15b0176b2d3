import { type Contest } from '../contest';
import { stackOf } from '../papers';
import { ranksOf } from '../ranks';
import { writeBlt } from './write-blt';

/**
 * The counted ballots of a contest as one exact text in the BLT form: equal papers merged, papers ascending by
 * preferences (compared number by number, a shorter paper before its continuations).
 * The same papers give the same bytes in whatever order they were handed in, so its SHA-256 names the input of a count.
 */
export function ballotsText(contest: Contest): string {
  const stack = stackOf(contest.papers);
  const withdrawn = new Set(contest.withdrawn);
  return writeBlt({
    title: contest.title,
    seats: contest.seats,
    candidates: contest.candidates.map(({ name }) => ({ name, party: null })),
    withdrawn: contest.candidates.flatMap(({ id }, place) => (withdrawn.has(id) ? [place] : [])),
    papers: stack
      .canonicalOrder()
      .map((paper) => ({ preferences: ranksOf(stack, paper), count: stack.counts[paper]! })),
    tieOrder: null,
    notes: [],
  });
}
