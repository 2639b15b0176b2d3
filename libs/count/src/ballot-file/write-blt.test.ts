import fc from 'fast-check';
import { anyContest } from '../../testing/arbitraries';
import { contest, contestIn, sheetFor } from '../../testing/contests';
import { ballotsText } from './ballots-text';
import { writeBlt } from './write-blt';

describe('a written ballot file', () => {
  it('is one line a kind of paper, with names in quotes', () => {
    expect(
      writeBlt({
        title: 'Ward "1"',
        seats: 2,
        candidates: [
          { name: 'Ann', party: null },
          { name: 'Bob\nLee', party: 'Green' },
          { name: 'Cam', party: null },
        ],
        withdrawn: [0, 2],
        papers: [
          { preferences: [1, [], [0, 2]], count: 4 },
          { preferences: [], count: 1 },
        ],
        tieOrder: [2, 0, 1],
        notes: ['by hand'],
      }),
    ).toBe(
      `3 2
[tie 3 1 2]
-1 -3
4 2 - 1=3 0
1 0
0
"Ann"
"Bob Lee" "Green"
"Cam"
"Ward ""1"""
"by hand"
`,
    );
  });
});

describe('ballotsText: the published ballots of a contest', () => {
  it('merges equal papers and lists them ascending by preferences', () => {
    const papers = { 'B>A': 1, A: 2, '': 3, 'A>C': 4, C: 5 };
    const some = { ...contest(2, papers), withdrawn: ['C'] };
    const twice = { ...some, papers: [...some.papers, ...some.papers] };
    expect(ballotsText(twice)).toBe(
      `3 2
-3
6 0
4 1 0
8 1 3 0
2 2 1 0
10 3 0
0
"A"
"B"
"C"
"Test"
`,
    );
  });

  it('is the same whatever the order of the papers', () => {
    fc.assert(
      fc.property(anyContest, (of) => {
        const reversed = { ...of, papers: [...of.papers].reverse() };
        expect(ballotsText(reversed)).toBe(ballotsText(of));
      }),
    );
  });

  it('counts to the same result when it is read back', () => {
    fc.assert(
      fc.property(anyContest, (of) => {
        const ids = of.candidates.map((_, place) => String(place + 1));
        const read = contestIn(new TextEncoder().encode(ballotsText(of)));
        const terms = { inputSha256: '0'.repeat(64) };
        const again = sheetFor(read, { ...terms, lotOrder: ids });
        const first = sheetFor(of, { ...terms, lotOrder: of.candidates.map(({ id }) => id) });
        expect(again.stages.map(({ votes }) => votes)).toEqual(
          first.stages.map(({ votes }) => votes),
        );
        expect(again.quota).toBe(first.quota);
      }),
    );
  });
});
