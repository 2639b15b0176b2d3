import fc from 'fast-check';
import { PaperStack } from './paper-stack';

const sequences = fc.array(
  fc.tuple(fc.array(fc.nat(4), { maxLength: 6 }), fc.integer({ min: 1, max: 9 })),
  { maxLength: 2_000, size: 'max' },
);

describe('a stack of papers', () => {
  it('merges equal papers and loses none, however many there are', () => {
    fc.assert(
      fc.property(sequences, (papers) => {
        const stack = new PaperStack();
        const plain = new Map<string, number>();
        for (const [sequence, count] of papers) {
          stack.add(sequence, sequence.length, count);
          plain.set(sequence.join(), (plain.get(sequence.join()) ?? 0) + count);
        }
        const merged = Array.from({ length: stack.size }, (_, paper) => [
          stack.sequence(paper).join(),
          stack.counts[paper],
        ]);
        expect(merged).toEqual([...plain]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps different papers apart when their hashes are the same', () => {
    const mix = (first: number): number => Math.imul(0x811c9dc5 ^ first, 0x01000193);
    const alike = [
      [1, 5],
      [2, 5 ^ mix(1) ^ mix(2)],
    ];
    const stack = new PaperStack();
    for (const sequence of alike) stack.add(sequence, sequence.length, 1);
    expect([stack.sequence(0), stack.sequence(1)]).toEqual(alike);
  });
});
