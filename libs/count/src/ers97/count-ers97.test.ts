import {
  type Contest,
  countErs97,
  countSentences,
  type CountSheet,
  type CountTerms,
} from '../index';
import { contest, lotOrder, noLot, sheetBy } from '../../testing/contests';
import { seatRule } from '../../testing/seat-rules';

const count = (of: Contest, terms: CountTerms = noLot): CountSheet => sheetBy('ers97', of, terms);
const actions = (sheet: CountSheet): string[] =>
  sheet.stages.map(({ action, of }) => [action, ...of].join(' '));

describe('T43: twelve papers, two seats', () => {
  const t43 = contest(2, { 'A>C': 2, 'B>E': 2, 'E>D>B': 7, 'A>E>B': 1 });

  it('moves the surplus of E at 0.42 a paper over a quota of 4.00', () => {
    const sheet = count(t43);
    expect(sheet.quota).toBe('4.00');
    expect(sheet.stages[1]!.transfers).toEqual([
      { from: 'E', to: 'D', papers: 7, value: '0.42', votes: '2.94' },
    ]);
    expect(sheet.stages[1]!.roundingLoss).toBe('0.06');
  });

  it('excludes B and C together and elects A on half of the active vote, 5.94 (R-F8, R-F12)', () => {
    const sheet = count(t43);
    expect(sheet.elected).toEqual(['E', 'A']);
    expect(countSentences(sheet)).toEqual([
      'Stage 1: The quota is 12 ÷ (2 + 1) to two decimal places, and 0.01 more where that is not exact. E is elected.',
      'Stage 2: E has a surplus. The surplus of 3 moves: 2.94 to D and 0.06 to nobody (non-transferable). Nobody is elected.',
      'Stage 3: C and B have 2 together; D, next above, has 2.94, so they are excluded together. A is elected below the quota, as 3 is no less than the active vote, 5.94, ÷ (1 + 1). The votes, 2, move: 2 to nobody (non-transferable). A is elected.',
    ]);
  });
});

describe('ERS97 5.1.7, 5.3.13, 5.4.9: who is elected (R-F8)', () => {
  it('(a): on the quota exactly, of which nothing more is said', () => {
    const sheet = count(contest(2, { A: 10, B: 9, C: 8, D: 3 }));
    expect(countSentences(sheet)[0]).toBe(
      'Stage 1: The quota is 30 ÷ (2 + 1) to two decimal places, and 0.01 more where that is not exact. A is elected.',
    );
  });

  it('(a): on the quota below the active vote ÷ (places left + 1), where a seat must stay vacant', () => {
    const sheet = count({
      ...contest(4, { A: 3, B: 2, C: 6, D: 4 }),
      seatRules: [seatRule('Staff', 'CD', 0, 1)],
    });
    expect(sheet.quota).toBe('3.00');
    expect(sheet.stages[0]!.elected).toEqual(['C', 'A']);
  });

  it('(b): where who was elected below the quota keeps no more than they have (6.20)', () => {
    const sheet = count(contest(4, { 'E>D': 1, 'C>A': 2, E: 3 }, 'B'));
    expect(sheet.quota).toBe('1.20');
    expect(sheet.stages.slice(1).map(({ elected, why }) => [elected, why.reason])).toEqual([
      [
        ['D'],
        'E has the largest surplus. D is elected below the quota, as 1 is no less than the active vote, 1.8, ÷ (2 + 1).',
      ],
      [
        ['A'],
        'C has a surplus. A is elected below the quota, as 0.8 is no less than the active vote, 0.8, ÷ (1 + 1).',
      ],
    ]);
  });

  it('(b): on just half of the active vote, when one place is left', () => {
    const sheet = count(contest(2, { A: 10, B: 3, C: 2, D: 1 }));
    expect(sheet.quota).toBe('5.34');
    expect(sheet.stages[1]).toMatchObject({ action: 'surplus', elected: ['B'] });
    expect(sheet.stages[1]!.why.reason).toBe(
      'A has a surplus. B is elected below the quota, as 3 is no less than the active vote, 6, ÷ (1 + 1).',
    );
  });
});

describe('T44: a tie for the only seat', () => {
  it('goes to E, who had more at the earliest stage: A 5, E 6 (5.6.2)', () => {
    const sheet = count(contest(1, { 'E>A>D': 6, 'C>E>A': 3, 'D>A>C': 3, 'A>C': 5, 'C>A': 1 }));
    expect(sheet.stages.at(-1)!.votes).toEqual(['9.00', '0.00', null, '9.00']);
    expect(sheet.stages.at(-1)!.why.reason).toMatch(
      /A and E are equal on 9; E had the most at stage 1, the first at which they differed/,
    );
    expect(sheet.elected).toEqual(['E']);
    expect(sheet.lots).toEqual([]);
  });
});

describe('T46: what waits to be transferred is part of the active vote', () => {
  const papers = {
    ...{ C: 22, 'A>B>D': 19, 'C>D>B>A': 18, 'C>B>A': 14 },
    ...{ 'B>D': 15, 'C>B>D': 7, 'C>A>B>D': 17 },
  };

  it('so A is not elected at 31.24 before the papers of D have moved (6.20)', () => {
    const sheet = count(contest(2, papers));
    expect(sheet.quota).toBe('37.34');
    expect(sheet.stages[1]!.votes).toEqual(['31.24', '30.12', '37.34', '12.96']);
    expect(sheet.stages[2]!.votes).toEqual(['31.24', '43.08', '37.34', '0.00']);
    expect(sheet.elected).toEqual(['C', 'B']);
  });
});

describe('ERS97 5.2.2: surpluses wait while they cannot change who goes next (R-F9)', () => {
  it('also when they are just the difference between the two lowest', () => {
    const papers = { 'A>D': 16, B: 2, C: 4, D: 7, E: 13 };
    expect(count(contest(2, papers)).quota).toBe('14.00');
    expect(actions(count(contest(2, papers)))[1]).toBe('exclusion B');
    const more = { 'A>D': 19, B: 2, C: 4, D: 7, E: 13 };
    expect(count(contest(2, more)).quota).toBe('15.00');
    expect(actions(count(contest(2, more)))[1]).toBe('surplus A');
  });

  it('and when a group can go together in spite of them', () => {
    const sheet = count(contest(2, { 'A>B': 42, B: 30, C: 3, D: 3, 'E>B': 35 }));
    expect(sheet.quota).toBe('37.67');
    expect(actions(sheet)[1]).toBe('exclusion C D');
    expect(sheet.stages[1]!.why.reason).toMatch(
      /^C and D have 6 together and the surpluses that wait 4.33; B, next above, has 30, so they are excluded together\./,
    );
  });
});

const inBatches = contest(3, { 'A>C>B>G': 30, B: 25, 'C>B': 4, 'E>G': 7, D: 25, G: 13 });

describe('ERS97 5.3.2: a later surplus moves the last batch alone (R-F10)', () => {
  it('which is what came with the transfer that made it', () => {
    const sheet = count(contest(3, { 'A>B>C': 40, 'B>D': 21, C: 12, 'D>C': 15, 'E>C': 12 }));
    expect(sheet.quota).toBe('25.00');
    expect(sheet.stages[1]).toMatchObject({ of: ['A'], elected: ['B'] });
    expect(sheet.stages[1]!.transfers).toMatchObject([{ to: 'B', papers: 40, value: '0.37' }]);
    expect(sheet.stages[2]).toMatchObject({ action: 'surplus', of: ['B'] });
    expect(sheet.stages[2]!.transfers).toMatchObject([{ to: 'C', papers: 40, value: '0.27' }]);
  });

  it('at the present value when all transferable papers together do not exceed the surplus', () => {
    const sheet = count(contest(3, { 'A>B': 39, 'A>B>C': 1, 'B>D': 21, C: 12, D: 15, E: 12 }));
    expect(sheet.stages[2]!.transfers).toMatchObject([{ to: 'C', papers: 1, value: '0.37' }]);
    expect(sheet.stages[2]!.roundingLoss).toBe('10.43');
  });
});

describe('ERS97 5.2.5: exclusion', () => {
  it('takes as many together as cannot overtake the next, but leaves enough for the places', () => {
    expect(actions(count(contest(1, { A: 10, B: 9, C: 4, D: 2, E: 1 })))[1]).toBe(
      'exclusion C D E',
    );
  });

  it('moves batches by value and looks for elections after each (5.4.9, R-F13)', () => {
    const exclusion = count(inBatches).stages.find(({ of }) => of.includes('C'))!;
    expect(exclusion.batches.map(({ value, elected }) => [value, elected])).toEqual([
      ['1.00', ['B']],
      ['0.13', []],
    ]);
    expect(exclusion.transfers.map(({ to, papers }) => [to, papers])).toEqual([
      ['B', 4],
      ['G', 30],
    ]);
  });

  it('moves no more batches once all places are filled', () => {
    const of = { D: 1, 'C>B': 3, 'C>A': 5, 'C>D>B': 4, B: 4, A: 1 };
    const exclusion = count(contest(2, of)).stages.at(-1)!;
    expect(exclusion).toMatchObject({ of: ['D'], votes: ['3.50', '5.50', '6.00', '2.00'] });
    expect(exclusion.batches.map(({ value, elected }) => [value, elected])).toEqual([
      ['1.00', ['B']],
    ]);
  });

  it('breaks a tie by the first point at which they differed, the end of a batch too', () => {
    const of = { 'S>C>B': 2, 'S>D': 18, A: 3, B: 3, 'C>A': 1, E: 8, F: 5 };
    const sheet = count(contest(3, of));
    expect(sheet.stages[2]).toMatchObject({ of: ['C'], batches: [{}, {}] });
    expect(sheet.stages[2]!.votes.slice(0, 2)).toEqual(['4.00', '4.00']);
    expect(sheet.stages[3]!.why.reason).toMatch(
      /^A and B are equal on 4; B had the fewest after batch 1 of stage 3, the first at which they differed, and is excluded\./,
    );
  });

  it('breaks a tie by the first point at which they differed, or by lot', () => {
    const refusal = countErs97(contest(1, { A: 5, B: 5, C: 9 }), noLot);
    expect(refusal).toMatchObject({ error: { code: 'lot-needed', stage: 2, tied: ['A', 'B'] } });
    const sheet = count(contest(1, { A: 5, B: 5, C: 9 }), lotOrder('A', 'B', 'C'));
    expect(sheet.lots).toMatchObject([{ decides: 'exclusion', chosen: 'B' }]);
  });
});

describe('ERS97 5.4.8: the quota falls until somebody is elected (R-F14)', () => {
  it('by what has become non-transferable', () => {
    const sheet = count(contest(2, { A: 9, B: 9, C: 8, D: 4 }));
    expect(sheet.quota).toBe('10.00');
    expect(sheet.stages.map(({ quota }) => quota)).toEqual(['10.00', '8.67']);
    expect(sheet.stages[1]!.why.reason).toMatch(/so the quota falls to 8\.67\./);
    expect(sheet.elected).toEqual(['A', 'B']);
  });

  it('not after that', () => {
    const sheet = count(contest(2, { A: 10, B: 9, C: 8, D: 3 }));
    expect(sheet.stages[0]!.elected).toEqual(['A']);
    expect(sheet.stages.map(({ quota }) => quota)).toEqual(['10.00', '10.00']);
  });
});

describe('ERS97 5.5.1: the end', () => {
  it('comes without moving papers when an exclusion would leave as many as places (R-F15)', () => {
    const sheet = count(contest(2, { A: 4, 'B>C': 3, 'C>B': 3, D: 3 }), lotOrder(...'ABCD'));
    expect(sheet.lastPlaces?.why.citation).toBe('ERS97 5.5.1');
    expect(sheet.lastPlaces?.why.reason).toMatch(/That leaves as many candidates as places\.$/);
  });
});

describe('ERS97 5.6.2: equal votes and too few places (R-F16)', () => {
  it('elect nobody yet when no point tells them apart; a lot then excludes one', () => {
    const sheet = count(contest(1, { A: 6, B: 6 }), lotOrder('B', 'A'));
    expect(sheet.stages[0]!.elected).toEqual([]);
    expect(sheet.stages[0]!.why.reason).toMatch(/none of them is elected yet\.$/);
    expect(sheet.lots).toMatchObject([{ decides: 'exclusion', chosen: 'A' }]);
    expect(sheet.elected).toEqual(['B']);
  });

  it('elect all who had more at the earliest point at which they differed', () => {
    const sheet = count(contest(2, { A: 6, B: 6, C: 5, 'D>A': 1, 'D>B': 1, 'D>C': 2 }));
    expect(sheet.stages[1]).toMatchObject({ votes: ['7.00', '7.00', '7.00', '0.00'] });
    expect(sheet.stages[1]!.elected).toEqual(['A', 'B']);
    expect(sheet.stages[1]!.why.reason).toBe(
      'D has the fewest votes and is excluded. A, B and C are equal on 7; A and B had more when they first differed.',
    );
  });

  it('draw a lot at once when places would do and only the seat rules part them (R-F36)', () => {
    const capped = {
      ...contest(2, { A: 6, B: 6, C: 3 }),
      seatRules: [seatRule('Staff', 'AB', 0, 1)],
    };
    const sheet = count(capped, lotOrder('B', 'A', 'C'));
    expect(sheet.stages[0]!.elected).toEqual(['B']);
    expect(sheet.lots).toMatchObject([{ stage: 1, decides: 'election', chosen: 'B' }]);
    expect(sheet.elected).toEqual(['B', 'C']);
  });
});
