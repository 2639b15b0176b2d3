import { contest, lotOrder, noLot, sheetBy } from '../../testing/contests';
import { seatRule } from '../../testing/seat-rules';
import { countMeek, countSentences, type CountSheet } from '../index';

const actions = (sheet: CountSheet): string[] =>
  sheet.stages.map(({ action, of }) => [action, ...of].join(' '));
const T43 = { 'A>C': 2, 'B>E': 2, 'E>D>B': 7, 'A>E>B': 1 };

describe('T43: twelve papers, two seats', () => {
  const count = (): CountSheet => sheetBy('meek', contest(2, T43), lotOrder(...'ABCDE'));

  it('elects E and D, where other rules elect E and B, or E and A', () => {
    const sheet = count();
    expect(sheet.elected).toEqual(['E', 'D']);
    expect(sheet.quota).toBe('4.000000001');
  });

  it('keeps for E what makes a quota of the votes that are left', () => {
    const [first, shared] = count().stages;
    expect(first).toMatchObject({ action: 'first-preferences', elected: ['E'] });
    expect(first!.votes[4]).toBe('7.000000000');
    expect(shared).toMatchObject({ action: 'reweighting', of: ['E'], elected: [] });
    expect(shared!.keepValues).toEqual([
      '1.000000000',
      '1.000000000',
      '1.000000000',
      '1.000000000',
      '0.571428572',
    ]);
    expect(shared!.votes[4]).toBe('4.000000004');
  });
});

describe('T47: the quota falls as papers go no further (R-F21)', () => {
  it('and is worked out from the votes credited at every stage', () => {
    const sheet = sheetBy('meek', contest(2, { 'A>B': 10, C: 3, 'D>C': 2 }));
    expect(sheet.stages.map(({ quota }) => quota)[0]).toBe('5.000000001');
    const last = sheet.stages.at(-1)!;
    expect(Number(last.quota)).toBeLessThan(5);
  });
});

describe('rule B.3 and T: ties', () => {
  it('are those within the surplus of the fewest votes, and go by the lot order alone', () => {
    const tied = contest(1, { A: 4, B: 3, C: 3 });
    expect(countMeek(tied, noLot)).toMatchObject({
      error: {
        code: 'lot-needed',
        stage: 2,
        tied: ['B', 'C'],
        why: 'B and C are equal on 3. A lot must decide who is excluded.',
      },
    });
    const sheet = sheetBy('meek', tied, lotOrder('A', 'C', 'B'));
    expect(actions(sheet).slice(0, 2)).toEqual(['first-preferences', 'exclusion B']);
    expect(sheet.lots[0]).toMatchObject({
      chosen: 'B',
      why: {
        citation: 'Reference Meek Rule T',
        reason: 'B and C are equal on 3. The lot fell on B, who is excluded.',
      },
    });
  });

  it('take in those who have a little more, but no more than the surplus that is left', () => {
    const near = contest(3, { 'D>A': 4, 'A>D>B>C>E': 4, C: 2 });
    const sheet = sheetBy('meek', near, lotOrder(...'DCBAE'));
    expect(sheet.stages[2]!.votes.slice(1, 3)).toEqual(['1.999999612', '2.000000000']);
    expect(sheet.stages[3]!.why).toEqual({
      citation: 'Reference Meek Rule T',
      reason:
        'B and C are within the surplus, 0.00000058, of the fewest votes, 1.999999612. The lot fell on B, who is excluded.',
    });
  });
});

describe('rule B.2.c: who is elected', () => {
  it('has the quota, exactly the quota too: one paper of 999,999,999 for as many seats', () => {
    const sheet = sheetBy('meek', contest(999_999_999, { A: 1, B: 999_999_998 }));
    expect(sheet.quota).toBe('1.000000000');
    expect(sheet.stages[0]!.elected).toEqual(['B', 'A']);
  });
});

describe('rule B.1 and C.1: the end (R-F20)', () => {
  it('shares papers out once, and again no more, where only as many are left as places', () => {
    const sheet = sheetBy('meek', contest(4, { 'E>B': 1 }, 'ABCD'), lotOrder(...'CDEBA'));
    const [before, last] = sheet.stages.slice(-2);
    expect(last).toMatchObject({ action: 'exclusion', of: ['A'], elected: [] });
    expect(last!.votes).toEqual(before!.votes);
    expect(sheet.lastPlaces?.elected).toEqual(['C', 'D']);
  });

  it('elects all who are left when there are places for them', () => {
    const sheet = sheetBy('meek', contest(3, { A: 6, B: 1 }, 'C'));
    expect(actions(sheet)).toEqual(['first-preferences']);
    expect(sheet.lastPlaces?.elected).toEqual(['B', 'C']);
  });

  it('shares papers out once after the last exclusion', () => {
    const sheet = sheetBy('meek', contest(1, { A: 3, 'B>A': 3 }), lotOrder('A', 'B'));
    expect(actions(sheet)).toEqual(['first-preferences', 'exclusion B']);
    expect(sheet.stages[1]).toMatchObject({
      votes: ['6.000000000', '0.000000000'],
      elected: ['A'],
    });
    expect(sheet.lastPlaces).toBeNull();
  });
});

describe('R-F29: candidates who withdrew', () => {
  const of = { ...contest(1, { 'A>B': 5, A: 3, C: 4, 'B>C': 1 }), withdrawn: ['A'] };

  it('keep nothing of any paper', () => {
    const sheet = sheetBy('meek', of);
    expect(sheet.stages[0]!.votes).toEqual([null, '6.000000000', '4.000000000']);
    expect(sheet.stages[0]!.keepValues![0]).toBe('0.000000000');
  });

  it('leave papers for them alone out of the valid ones', () => {
    const sheet = sheetBy('meek', of);
    expect(sheet.valid).toBe(10);
    expect(sheet.rejected).toEqual([{ ground: 'only-withdrawn-candidates', papers: 3 }]);
  });
});

describe('R-F36: seat rules', () => {
  const of = contest(2, { 'A>B': 9, 'B>A': 7, 'C>D': 5, D: 2 });

  it('spare the last of a group that must have a seat', () => {
    const low = contest(2, { A: 4, 'B>A': 4, 'C>B': 3, D: 1 });
    const sheet = sheetBy('meek', { ...low, seatRules: [seatRule('Nurses', 'D', 1, null)] });
    expect(sheet.elected).toContain('D');
    expect(sheet.stages[1]!.why.reason).toBe(
      'D cannot be excluded, as at least 1 must be elected from Nurses. Of the others: C has the fewest votes and is excluded.',
    );
  });

  it('are given as the reason only for those who have no more votes than the one excluded', () => {
    const rules = (low: Record<string, number>): string => {
      const of = { ...contest(2, low), seatRules: [seatRule('Nurses', 'D', 1, null)] };
      return sheetBy('meek', of, lotOrder(...'ABCD')).stages[1]!.why.reason;
    };
    expect(rules({ A: 4, B: 4, C: 2, D: 3 })).toBe('C has the fewest votes and is excluded.');
    expect(rules({ A: 4, B: 4, C: 2, D: 2 })).toMatch(/^D cannot be excluded, as .* Of the others/);
  });

  it('have a lot drawn between equals of whom they let in only one', () => {
    const capped = contest(2, { A: 4, B: 4, C: 1 });
    const sheet = sheetBy(
      'meek',
      { ...capped, seatRules: [seatRule('Staff', 'AB', 0, 1)] },
      lotOrder('B', 'A', 'C'),
    );
    expect(sheet.elected).toEqual(['B', 'C']);
    expect(sheet.lots).toMatchObject([
      {
        decides: 'election',
        chosen: 'B',
        why: { reason: 'A and B are equal on 4. The lot fell on B, who is elected.' },
      },
    ]);
  });

  it('take out whoever can no longer be elected, and share their papers out', () => {
    const sheet = sheetBy('meek', { ...of, seatRules: [seatRule('Nurses', 'AB', 0, 1)] });
    expect(sheet.elected).toEqual(['A', 'C']);
    const withdrawal = sheet.stages.find(({ action }) => action === 'withdrawal')!;
    expect(withdrawal).toMatchObject({ of: ['B'], excluded: ['B'] });
    expect(withdrawal.why).toEqual({
      citation: 'I. D. Hill, “STV with constraints”, Voting matters 9 (1998)',
      reason: 'B can no longer be elected, as at most 1 may be elected from Nurses.',
    });
    expect(withdrawal.keepValues![1]).toBe('0.000000000');
  });
});

it('tells what happened in sentences', () => {
  const sentences = countSentences(sheetBy('meek', contest(2, T43), lotOrder(...'ABCDE')));
  expect(sentences.slice(0, 3)).toEqual([
    'Stage 1: Each paper is one vote for its first preference; whoever reaches the quota is elected. The quota is 4.000000001. E is elected.',
    'Stage 2: Each elected candidate keeps only the share of every paper that they need, and the rest of it moves on. The quota is 4.000000001. Nobody is elected.',
    'Stage 3: C has the fewest votes and is excluded. The quota is 4.000000001. Nobody is elected.',
  ]);
});

it.each([
  ['no-seats', { seats: 0 }],
  ['equal-preferences', { papers: [{ preferences: [[0, 1]], count: 1 }] }],
])('refuses a contest that cannot be counted: %s', (code, change) => {
  const of = { ...contest(1, { A: 2, B: 1 }), ...change };
  expect(countMeek(of, noLot)).toMatchObject({ error: { code } });
});
