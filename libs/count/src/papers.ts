import { type Paper } from './contest';
import { PaperSorter } from './paper-sorter';
import { type PaperStack } from './paper-stack';
import { codesOf, ranksOf } from './ranks';

/** Papers in flat arrays that can be read one by one: no object a paper is kept, however many there are. */
export class PackedPapers implements Iterable<Paper> {
  constructor(readonly stack: PaperStack) {}

  *[Symbol.iterator](): IterableIterator<Paper> {
    for (let paper = 0; paper < this.stack.size; paper++)
      yield { preferences: ranksOf(this.stack, paper), count: this.stack.counts[paper]! };
  }
}

/** Whether every paper is known to be one order of candidates: nobody equal, no rank skipped. */
export const isPlain = (papers: Iterable<Paper>): boolean =>
  papers instanceof PackedPapers && !papers.stack.marked;

/** The papers in flat arrays, sorted, equal ones merged; packed ones are not copied. */
export function stackOf(papers: Iterable<Paper>): PaperStack {
  if (papers instanceof PackedPapers) return papers.stack;
  const sorter = new PaperSorter();
  for (const { preferences, count } of papers) {
    const codes = codesOf(preferences);
    sorter.add(codes, codes.length, count);
  }
  return sorter.sorted();
}
