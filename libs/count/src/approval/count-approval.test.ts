import { noLot, sheetBy } from '../../testing/contests';
import { rankedContest } from '../../testing/ranked-contests';
import { seatRule } from '../../testing/seat-rules';
import { countApproval, summarySentence } from '../index';

describe('approval voting, rules 2 and 3: any number of marks (R-F32)', () => {
  it('elects those marked on most papers', () => {
    const sheet = sheetBy('approval', rankedContest(2, { 'A=B': 6, 'B>C': 5, 'A=B=C': 1, D: 4 }));
    expect(sheet.stages[0]!.votes).toEqual(['7', '12', '6', '4']);
    expect(sheet.elected).toEqual(['B', 'A']);
    expect(sheet.quota).toBeNull();
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

it('knows no seat rules', () => {
  const seatRules = [seatRule('Nurses', 'A', 1, null)];
  const refusal = countApproval({ ...rankedContest(1, { A: 1 }), seatRules }, noLot);
  expect(refusal).toMatchObject({ ok: false, error: { code: 'unread-option' } });
});
