import { type Contest } from '../contest';
import { stackOf } from '../papers';
import { paperLines } from './paper-lines';
import { joined } from './pieces';
import { linesAfterPapers, linesBeforePapers } from './write-blt';

/**
 * The counted ballots of a contest as one exact text in the BLT form, in UTF-8: equal papers merged, papers ascending by
 * preferences (compared number by number, a shorter paper before its continuations).
 * The same papers give the same bytes in whatever order they were handed in, so their SHA-256 names the input of a count.
 */
export function ballotsBytes(contest: Contest): Uint8Array {
  const withdrawn = new Set(contest.withdrawn);
  const file = {
    title: contest.title,
    seats: contest.seats,
    candidates: contest.candidates.map(({ name }) => ({ name, party: null })),
    withdrawn: contest.candidates.flatMap(({ id }, place) => (withdrawn.has(id) ? [place] : [])),
    tieOrder: null,
    notes: [],
  };
  const encoder = new TextEncoder();
  return joined([
    encoder.encode(linesBeforePapers(file)),
    paperLines(stackOf(contest.papers), contest.candidates.length),
    encoder.encode(linesAfterPapers(file)),
  ]);
}

/** `ballotsBytes` as text. */
export const ballotsText = (contest: Contest): string =>
  new TextDecoder().decode(ballotsBytes(contest));
