import { lotOrder, noLot, sheetBy } from '../../testing/contests';
import { rankedContest } from '../../testing/ranked-contests';
import { seatRule } from '../../testing/seat-rules';
import { countApproval, countSentences, summarySentence } from '../index';

describe('approval voting, rules 2 and 3: any number of marks (R-F32)', () => {
  it('elects those marked on most papers', () => {
    const sheet = sheetBy('approval', rankedContest(2, { 'A=B': 6, 'B>C': 5, 'A=B=C': 1, D: 4 }));
    expect(sheet.stages[0]!.votes).toEqual(['7', '12', '6', '4']);
    expect(sheet.elected).toEqual(['B', 'A']);
    expect(sheet.quota).toBeNull();
    expect(sheet.stages[0]!.why.citation).toBe('Approval voting, rule 3');
    expect(countSentences(sheet)).toEqual([
      'Stage 1: Those with most votes are elected. B and A are elected.',
    ]);
  });

  it('does not count a paper without a mark as valid', () => {
    const sheet = sheetBy('approval', rankedContest(1, { A: 1, '': 3 }));
    expect(sheet.valid).toBe(1);
    expect(sheet.rejected).toEqual([{ ground: 'no-first-preference', papers: 3 }]);
  });
});

describe('rule 4: at least half of the papers', () => {
  const of = { ...rankedContest(3, { A: 3, 'B=A': 2, 'C>A': 2, D: 3 }), atLeastHalf: true };

  it('leaves a seat vacant rather than elect somebody below half', () => {
    const sheet = sheetBy('approval', of);
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.quota).toBe('5');
    expect(summarySentence(sheet)).toContain('2 left vacant');
    expect(sheet.stages[0]!.why.citation).toBe('Approval voting, rule 4');
    expect(countSentences(sheet)).toEqual([
      'Stage 1: Those with most votes are elected, if at least half of the 10 valid papers mark them. A is elected.',
    ]);
  });

  it('takes exactly half as enough, of an odd number of papers as well', () => {
    const even = { ...rankedContest(2, { A: 5, B: 5 }), atLeastHalf: true };
    expect(sheetBy('approval', even).elected).toEqual(['A', 'B']);
    const odd = { ...rankedContest(2, { A: 5, B: 6 }), atLeastHalf: true };
    expect(sheetBy('approval', odd).elected).toEqual(['B']);
  });

  it('draws no lot among those who are below it', () => {
    const low = { ...rankedContest(1, { A: 3, B: 3, C: 3 }), atLeastHalf: true };
    expect(countApproval(low, noLot)).toMatchObject({ ok: true, value: { elected: [], lots: [] } });
  });
});

it('rule 5: a tie for the last seat goes to a lot', () => {
  const tied = rankedContest(1, { 'A=B': 6 });
  expect(countApproval(tied, noLot)).toMatchObject({ error: { code: 'lot-needed', stage: 1 } });
  expect(sheetBy('approval', tied, lotOrder('B', 'A')).lots).toEqual([
    {
      stage: 1,
      decides: 'election',
      tied: ['A', 'B'],
      chosen: 'B',
      why: {
        citation: 'Approval voting, rule 5',
        reason: 'A and B are equal on 6 with 1 seat left. The lot fell on B, who is elected.',
      },
    },
  ]);
});

it('knows no seat rules', () => {
  const seatRules = [seatRule('Nurses', 'A', 1, null)];
  const refusal = countApproval({ ...rankedContest(1, { A: 1 }), seatRules }, noLot);
  expect(refusal).toMatchObject({ ok: false, error: { code: 'unread-option' } });
});
