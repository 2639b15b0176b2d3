import fc from 'fast-check';
import { PaperSorter } from './paper-sorter';
import { type PaperStack } from './paper-stack';
import { EQUAL, SKIPPED } from './ranks';

interface Papers {
  readonly sequence: readonly number[];
  readonly count: number;
}

function sorted(papers: Iterable<Papers>): PaperStack {
  const sorter = new PaperSorter();
  for (const { sequence, count } of papers) sorter.add(sequence, sequence.length, count);
  return sorter.sorted();
}

const listed = (stack: PaperStack): Papers[] =>
  Array.from({ length: stack.size }, (_, paper) => ({
    sequence: stack.sequence(paper),
    count: stack.counts[paper]!,
  }));

const inOrder = (sequences: readonly (readonly number[])[]): (readonly number[])[] =>
  listed(sorted(sequences.map((sequence) => ({ sequence, count: 1 })))).map(
    ({ sequence }) => sequence,
  );

function compared(a: Papers, b: Papers): number {
  const at = a.sequence.findIndex((number, index) => number !== b.sequence[index]);
  return at < 0 || at >= b.sequence.length
    ? a.sequence.length - b.sequence.length
    : a.sequence[at]! - b.sequence[at]!;
}

/** What the sorter does, as plainly as can be. */
function plain(papers: readonly Papers[]): Papers[] {
  const merged = new Map<string, Papers>();
  for (const { sequence, count } of papers) {
    const before = merged.get(sequence.join())?.count ?? 0;
    merged.set(sequence.join(), { sequence, count: before + count });
  }
  return [...merged.values()].sort(compared);
}

describe('a sorter of papers', () => {
  it('puts them in order by number, not by text, a shorter one before its continuations', () => {
    expect(inOrder([[10], [2, 1], [2], [], [9, 9]])).toEqual([[], [2], [2, 1], [9, 9], [10]]);
  });

  it('puts equal candidates after plain ones and a skipped rank last', () => {
    const papers = [[0, SKIPPED], [0, EQUAL + 1], [0, 5], [SKIPPED, 3], [0]];
    expect(inOrder(papers)).toEqual([[0], [0, 5], [0, EQUAL + 1], [0, SKIPPED], [SKIPPED, 3]]);
  });

  it.each([
    ['few candidates and many papers', 3, 7],
    ['a middling election', 20, 20],
    ['many candidates', 900, 3],
    ['as many candidates as there can be', 9_999, 4],
    ['long papers that begin alike', 1, 90],
  ])('sorts and merges as a plain sort and a plain sum do: %s', (_, highest, length) => {
    const code = fc.oneof(
      { weight: 8, arbitrary: fc.nat(highest) },
      { weight: 1, arbitrary: fc.nat(highest).map((place) => EQUAL + place) },
      { weight: 1, arbitrary: fc.constant(SKIPPED) },
    );
    const sequence = fc.oneof(
      fc.array(code, { maxLength: length }),
      fc.array(fc.nat(highest), { maxLength: length }),
    );
    const paper = fc.record({ sequence, count: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 900, size: 'max' }), (papers) => {
        expect(listed(sorted(papers))).toEqual(plain(papers));
      }),
      { numRuns: 25 },
    );
  });

  it('takes more papers than it keeps, when few of them differ', () => {
    const different = [[0, 1], [0], [0, 1, 2], [1], []];
    const papers = different.map((sequence) => ({ sequence, count: 2 }));
    function* again(): Iterable<Papers> {
      for (let times = 0; times < 400_000; times++) yield* papers;
    }
    expect(listed(sorted(again()))).toEqual(
      plain(papers).map(({ sequence }) => ({ sequence, count: 800_000 })),
    );
  });

  it('adds up more papers than 32 bits can tell', () => {
    const papers = [1, 2 ** 31 - 2, 1, 2 ** 40, 3].map((count, index) => ({
      sequence: [index % 2],
      count,
    }));
    expect(listed(sorted(papers))).toEqual(plain(papers));
    expect(sorted(papers).total).toBe(2 ** 40 + 2 ** 31 + 3);
    const many = Array<Papers>(3).fill({ sequence: [0], count: 2 ** 30 });
    expect(listed(sorted(many))).toEqual([{ sequence: [0], count: 3 * 2 ** 30 }]);
  });

  it('sorts papers that say the same for a hundred thousand ranks', () => {
    const long = Array<number>(100_000).fill(SKIPPED);
    expect(inOrder([[...long, 1], [...long, 0], long, [...long, 0]]).map(last)).toEqual([
      SKIPPED,
      0,
      1,
    ]);
  });

  it('says whether any paper holds more than candidates in order', () => {
    expect(sorted([{ sequence: [0, 1], count: 1 }]).marked).toBe(false);
    expect(sorted([{ sequence: [0, EQUAL + 1], count: 1 }]).marked).toBe(true);
    expect(sorted([{ sequence: [0, SKIPPED], count: 1 }]).marked).toBe(true);
    expect(sorted([]).marked).toBe(false);
  });

  it('does not take a number that is no code', () => {
    expect(() => sorted([{ sequence: [0, SKIPPED + 1], count: 1 }])).toThrow(RangeError);
  });
});

const last = (sequence: readonly number[]): number | undefined => sequence.at(-1);
