import fc from 'fast-check';
import { canonicalOrder } from './canonical-order';
import { PaperStack } from './paper-stack';
import { EQUAL, SKIPPED } from './ranks';

const inOrder = (sequences: readonly (readonly number[])[], candidates = 11): number[][] => {
  const stack = new PaperStack();
  for (const sequence of sequences) stack.add(sequence, sequence.length, 1);
  return [...canonicalOrder(stack, candidates)].map((paper) => stack.sequence(paper));
};
const compared = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 || at >= b.length ? a.length - b.length : a[at]! - b[at]!;
};
const distinct = (sequences: number[][]): number[][] => [
  ...new Map(sequences.map((sequence) => [sequence.join(), sequence])).values(),
];

describe('the canonical order of papers', () => {
  it('is by number, not by text, a shorter one before its continuations', () => {
    expect(inOrder([[10], [2, 1], [2], [], [9, 9]])).toEqual([[], [2], [2, 1], [9, 9], [10]]);
  });

  it('puts equal candidates after plain ones and a skipped rank last', () => {
    const papers = [[0, SKIPPED], [0, EQUAL + 1], [0, 5], [SKIPPED], [0]];
    expect(inOrder(papers)).toEqual([[0], [0, 5], [0, EQUAL + 1], [0, SKIPPED], [SKIPPED]]);
  });

  it.each([
    ['few candidates and many papers', 3, 7],
    ['many candidates', 900, 3],
    ['long papers that begin alike', 1, 90],
  ])('is that of a plain sort: %s', (_, highest, length) => {
    const code = fc.oneof(
      { weight: 8, arbitrary: fc.nat(highest) },
      { weight: 1, arbitrary: fc.nat(highest).map((place) => EQUAL + place) },
      { weight: 1, arbitrary: fc.constant(SKIPPED) },
    );
    const sequences = fc.array(fc.array(code, { maxLength: length }), {
      maxLength: 600,
      size: 'max',
    });
    fc.assert(
      fc.property(sequences, (papers) => {
        expect(inOrder(papers, highest + 1)).toEqual(distinct(papers).sort(compared));
      }),
      { numRuns: 25 },
    );
  });
});
