import { type CountSheet, countScottishStv } from '../index';
import { contest, lotOrder, sheetFor } from '../../testing/contests';

const actions = (sheet: CountSheet): string[] =>
  sheet.stages.map(({ action, of }) => [action, ...of].join(' '));

describe('T43: twelve papers, two seats', () => {
  const t43 = contest(2, { 'A>C': 2, 'B>E': 2, 'E>D>B': 7, 'A>E>B': 1 });

  it('elects E and B', () => {
    const sheet = sheetFor(t43);
    expect(sheet.elected).toEqual(['E', 'B']);
    expect(sheet.quota).toBe('5.00000');
    expect(sheet.lots).toEqual([]);
  });

  it('moves the surplus of E at 0.28571 a paper', () => {
    const [, surplus] = sheetFor(t43).stages;
    expect(surplus!.transfers).toEqual([
      { from: 'E', to: 'D', papers: 7, value: '0.28571', votes: '1.99997' },
    ]);
    expect(surplus!.votes).toEqual(['3.00000', '2.00000', '0.00000', '1.99997', '5.00000']);
    expect(surplus!.roundingLoss).toBe('0.00003');
    expect(surplus!.nonTransferable).toBe('0.00003');
  });

  it('excludes C, D and A, one at a time, and fills the last place with B', () => {
    const sheet = sheetFor(t43);
    expect(actions(sheet).slice(2)).toEqual(['exclusion C', 'exclusion D', 'exclusion A']);
    expect(sheet.lastPlaces?.elected).toEqual(['B']);
  });
});

describe('SSI 2011/399 sch. 1 r.48(1): the quota elects', () => {
  it('even exactly, and a candidate on the quota has no surplus to move', () => {
    const sheet = sheetFor(contest(2, { 'A>B': 20, 'C>B': 20, B: 19 }));
    expect(sheet.elected).toEqual(['A', 'C']);
    expect(actions(sheet)).toEqual(['first-preferences']);
  });

  it('in the order of votes, most first', () => {
    expect(sheetFor(contest(2, { A: 21, B: 30, C: 3 })).elected).toEqual(['B', 'A']);
  });
});

describe('SSI 2011/399 sch. 1 rr.49, 50: surpluses', () => {
  it('move before anybody is excluded, even when they cannot change the order (R-F4)', () => {
    const sheet = sheetFor(contest(2, { 'A>B': 11, B: 4, C: 9, D: 5 }));
    expect(actions(sheet).slice(0, 3)).toEqual(['first-preferences', 'surplus A', 'exclusion B']);
  });

  it('move the largest first', () => {
    const sheet = sheetFor(contest(3, { 'A>C': 32, 'B>D': 40, C: 7, D: 6, E: 8 }));
    expect(actions(sheet).slice(1, 3)).toEqual(['surplus B', 'surplus A']);
    expect(sheet.stages.slice(1, 3).map(({ why }) => why.reason)).toEqual([
      'B has the largest surplus.',
      'A has a surplus.',
    ]);
  });

  it('take all papers of the candidate, each at a share of the value at which it came', () => {
    const sheet = sheetFor(contest(3, { 'A>B>C': 14, 'B>D': 6, C: 5, D: 3, E: 2 }));
    const second = sheet.stages[2]!;
    expect(sheet.stages[1]!.transfers[0]!.value).toBe('0.42857');
    expect(second.of).toEqual(['B']);
    expect(second.transfers.map(({ to, papers, value }) => [to, papers, value])).toEqual([
      ['D', 6, '0.33333'],
      ['C', 14, '0.14285'],
    ]);
  });

  it('pass over candidates elected at the stage before (R-F5)', () => {
    const sheet = sheetFor(contest(3, { 'A>B>C': 30, 'B>A>D': 28, C: 5, D: 6, E: 7 }));
    expect(sheet.stages[1]!.transfers.map(({ to }) => to)).toEqual(['C']);
  });
});

describe('SSI 2011/399 sch. 1 r.51: exclusion', () => {
  it('excludes those without votes one at a time, too', () => {
    const sheet = sheetFor(contest(1, { A: 5, B: 4, C: 3 }, 'DE'), lotOrder(...'ABCDE'));
    expect(actions(sheet).slice(1, 3)).toEqual(['exclusion E', 'exclusion D']);
    expect(sheet.stages[1]!.transfers).toEqual([]);
  });

  it('moves all papers in one stage at the values at which they were received', () => {
    const sheet = sheetFor(contest(2, { 'A>B>C': 9, 'B>C': 1, 'C>D': 5, 'D>C': 6 }));
    const exclusion = sheet.stages.find(({ excluded }) => excluded.includes('B'))!;
    expect(exclusion.transfers).toEqual([
      { from: 'B', to: 'C', papers: 1, value: '1.00000', votes: '1.00000' },
      { from: 'B', to: 'C', papers: 9, value: '0.11111', votes: '0.99999' },
    ]);
  });

  it('moves papers that came at one value together, first preferences or not', () => {
    const sheet = sheetFor(contest(1, { 'B>A>C': 1, 'A>C': 2, C: 4, D: 5 }));
    expect(sheet.stages[2]!.transfers).toEqual([
      { from: 'A', to: 'C', papers: 3, value: '1.00000', votes: '3.00000' },
    ]);
  });

  it('shows 0 at the stage of exclusion and nothing after it', () => {
    const sheet = sheetFor(contest(1, { A: 5, 'B>A': 1, C: 2, D: 6 }));
    const votesOfB = sheet.stages.map(({ votes }) => votes[1]);
    expect(votesOfB.slice(0, 4)).toEqual(['1.00000', '0.00000', null, null]);
  });
});

describe('SSI 2011/399 sch. 1 r.53: the last vacancies', () => {
  it('go to all who continue when there are as many, also those without votes', () => {
    const sheet = sheetFor(contest(3, { A: 6, B: 1 }, 'C'));
    expect(actions(sheet)).toEqual(['first-preferences']);
    expect(sheet.lastPlaces?.elected).toEqual(['B', 'C']);
    expect(sheet.elected).toEqual(['A', 'B', 'C']);
  });

  it('are filled in the order of votes, most first', () => {
    const sheet = sheetFor(contest(3, { A: 6, B: 1, C: 2 }));
    expect(sheet.lastPlaces?.elected).toEqual(['C', 'B']);
  });

  it('stay vacant when there are fewer candidates than places', () => {
    const sheet = sheetFor(contest(4, { A: 6, B: 1 }));
    expect(sheet.elected).toEqual(['A', 'B']);
    expect(sheet.lastPlaces?.why.reason).toMatch(/stay vacant/);
  });
});

describe('R-F29: candidates who withdrew', () => {
  const of = { ...contest(1, { 'A>B': 5, A: 3, C: 4, 'B>C': 1 }), withdrawn: ['A'] };

  it('are passed over as if never listed', () => {
    const sheet = sheetFor(of);
    expect(sheet.stages[0]!.votes).toEqual([null, '6.00000', '4.00000']);
    expect(sheet.candidates[0]).toEqual({ id: 'A', name: 'A', withdrawn: true });
  });

  it('leave papers for them alone empty, so that they count neither as valid nor in the quota', () => {
    const sheet = sheetFor(of);
    expect(sheet.valid).toBe(10);
    expect(sheet.quota).toBe('6.00000');
    expect(sheet.rejected).toEqual([{ ground: 'only-withdrawn-candidates', papers: 3 }]);
  });
});

describe('papers that are rejected', () => {
  it('are counted by ground and stay out of the quota', () => {
    const some = contest(1, { A: 3, B: 2, '': 4 });
    const sheet = sheetFor({
      ...some,
      rejected: [
        { ground: 'no-first-preference', papers: 2 },
        { ground: 'too-many-marks', papers: 3 },
        { ground: 'more-than-one-first-preference', papers: 1 },
      ],
    });
    expect(sheet.valid).toBe(5);
    expect(sheet.rejected).toEqual([
      { ground: 'more-than-one-first-preference', papers: 1 },
      { ground: 'no-first-preference', papers: 6 },
      { ground: 'too-many-marks', papers: 3 },
    ]);
  });
});

it('refuses an input hash that is none: a bug of the caller', () => {
  const terms = { lotOrder: null, inputSha256: 'abc' };
  expect(() => countScottishStv(contest(1, { A: 1 }), terms)).toThrow(RangeError);
});
