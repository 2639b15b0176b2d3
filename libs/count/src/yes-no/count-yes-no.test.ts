import fc from 'fast-check';
import { noLot, sheetBy } from '../../testing/contests';
import { rankedContest } from '../../testing/ranked-contests';
import { countYesNo, type Contest, summarySentence } from '../index';

const vote = (papers: Record<string, number>): Contest => ({
  ...rankedContest(1, papers, 'FR'),
  reopenNominations: 'R',
});

describe('yes or no to a single nominee (R-F35)', () => {
  it('appoints with more votes for than against', () => {
    const sheet = sheetBy('yes-no', vote({ F: 51, R: 49 }));
    expect(sheet.elected).toEqual(['F']);
    expect(sheet.quota).toBe('51');
    expect(sheet.reopenNominations).toBe('R');
    expect(sheet.stages[0]!.why.reason).toBe(
      '51 of 100 votes cast are for F, which is more than half.',
    );
  });

  it('does not appoint on equal votes, and draws no lot', () => {
    const sheet = sheetBy('yes-no', vote({ F: 50, R: 50 }));
    expect(sheet.elected).toEqual([]);
    expect(sheet.lots).toEqual([]);
    expect(sheet.stages[0]!.why).toEqual({
      citation: 'Yes or no, rule 3',
      reason: '50 of 100 votes cast are for F, which is not more than half.',
    });
    expect(summarySentence(sheet)).toMatch(/^Nobody is elected to 1 seat: 1 left vacant/);
  });

  it('tells the nominee from the answer against them wherever they stand in the list', () => {
    const of = { ...rankedContest(1, { A: 2, N: 3 }), reopenNominations: 'A' };
    expect(sheetBy('yes-no', of).elected).toEqual(['N']);
  });

  it('does not appoint when nobody votes', () => {
    expect(sheetBy('yes-no', vote({ '': 3 })).elected).toEqual([]);
  });

  it('leaves papers that mark neither or both out of the votes cast (R-04)', () => {
    const sheet = sheetBy('yes-no', vote({ F: 2, R: 1, '': 4, 'F=R': 3 }));
    expect(sheet.valid).toBe(3);
    expect(sheet.elected).toEqual(['F']);
    expect(sheet.rejected).toEqual([
      { ground: 'more-than-one-first-preference', papers: 3 },
      { ground: 'no-first-preference', papers: 4 },
    ]);
  });

  it('reads a ranked paper by its first preference', () => {
    expect(sheetBy('yes-no', vote({ 'F>R': 2, 'R>F': 3 })).elected).toEqual([]);
  });

  it('appoints nobody who has withdrawn', () => {
    expect(sheetBy('yes-no', { ...vote({ F: 9, R: 1 }), withdrawn: ['F'] }).elected).toEqual([]);
  });

  it.each([
    ['two nominees', { ...rankedContest(1, { A: 1, B: 1, R: 1 }), reopenNominations: 'R' }],
    ['no answer against', rankedContest(1, { A: 1, B: 1 })],
  ])('refuses %s', (_, of) => {
    expect(countYesNo(of, noLot)).toMatchObject({ error: { code: 'not-one-nominee' } });
  });

  it('refuses two seats', () => {
    const of = { ...vote({ F: 1 }), seats: 2 };
    expect(countYesNo(of, noLot)).toMatchObject({ error: { code: 'one-seat-only' } });
  });

  it('law: appoints exactly when twice the votes for exceed the votes cast (R-02)', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (yes, no) => {
        const papers = { ...(yes && { F: yes }), ...(no && { R: no }) };
        expect(sheetBy('yes-no', vote(papers)).elected.length).toBe(2 * yes > yes + no ? 1 : 0);
      }),
    );
  });
});
