import { type Contest } from '../contest';
import { PaperStack } from '../paper-stack';
import { writeBlt } from './write-blt';

/**
 * The counted ballots of a contest as one exact text in the BLT form: equal papers merged, papers ascending by
 * preferences (compared number by number, a shorter paper before its continuations).
 * The same papers give the same bytes in whatever order they were handed in, so its SHA-256 names the input of a count.
 */
export function ballotsText(contest: Contest): string {
  const stack = new PaperStack();
  for (const { preferences, count } of contest.papers)
    stack.add(preferences, preferences.length, count);
  const withdrawn = new Set(contest.withdrawn);
  return writeBlt({
    title: contest.title,
    seats: contest.seats,
    candidates: contest.candidates.map(({ name }) => ({ name, party: null })),
    withdrawn: contest.candidates.flatMap(({ id }, place) => (withdrawn.has(id) ? [place] : [])),
    papers: stack
      .canonicalOrder()
      .map((paper) => ({ ranks: stack.sequence(paper), count: stack.counts[paper]! })),
    tieOrder: null,
    notes: [],
  });
}
