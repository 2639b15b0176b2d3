import { contest, lotOrder, noLot, sheetBy } from '../../testing/contests';
import { rankedContest } from '../../testing/ranked-contests';
import { seatRule } from '../../testing/seat-rules';
import { countIrv, countSentences, type CountSheet, summarySentence } from '../index';

const actions = (sheet: CountSheet): string[] =>
  sheet.stages.map(({ action, of }) => [action, ...of].join(' '));

describe('rule 3: more than half of the votes in play (R-F33)', () => {
  it('elects at the first stage', () => {
    const sheet = sheetBy('irv', contest(1, { A: 6, B: 3, C: 2 }));
    expect(actions(sheet)).toEqual(['first-preferences']);
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.quota).toBe('6');
  });

  it('exactly half is not enough', () => {
    const sheet = sheetBy('irv', contest(1, { A: 5, 'B>C': 3, C: 2 }));
    expect(actions(sheet)).toEqual(['first-preferences', 'exclusion C']);
    expect(sheet.elected).toEqual(['A']);
  });

  it('does not count papers that go no further', () => {
    const sheet = sheetBy('irv', contest(1, { A: 4, B: 3, C: 2 }));
    expect(sheet.stages[1]).toMatchObject({ nonTransferable: '2', quota: '4', elected: ['A'] });
    expect(sheet.stages[1]!.votes).toEqual(['4', '3', '0']);
    expect(countSentences(sheet)).toEqual([
      'Stage 1: More than half of 9 votes elects. Nobody is elected.',
      'Stage 2: C has the fewest votes and is excluded. The votes, 2, move: 2 to nobody (non-transferable). A is elected.',
    ]);
  });
});

describe('rule 5: ties', () => {
  it('T44: goes by the most recent stage at which they differed: A', () => {
    const papers = { 'E>A>D': 6, 'C>E>A': 3, 'D>A>C': 3, 'A>C': 5, 'C>A': 1 };
    const sheet = sheetBy('irv', contest(1, papers));
    expect(sheet.stages[2]!.votes).toEqual(['9', '0', null, '9']);
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.lots).toEqual([]);
  });

  it('excludes the last of those tied in the lot order', () => {
    const heat = contest(1, { A: 4, B: 4 });
    expect(countIrv(heat, noLot)).toMatchObject({ error: { code: 'lot-needed', stage: 2 } });
    expect(sheetBy('irv', heat, lotOrder('B', 'A')).elected).toEqual(['B']);
  });
});

it('T55: elects A from 4 A>B>C, 3 B>C>A and 2 C>A>B', () => {
  const sheet = sheetBy('irv', contest(1, { 'A>B>C': 4, 'B>C>A': 3, 'C>A>B': 2 }));
  expect(sheet.elected).toEqual(['A']);
});

describe('rule 6: re-opening nominations', () => {
  const of = { ...contest(1, { 'A>R': 4, 'B>R': 3, 'R>A': 2, R: 3 }), reopenNominations: 'R' };

  it('leaves the seat vacant when it wins', () => {
    const sheet = sheetBy('irv', of);
    expect(actions(sheet)).toEqual(['first-preferences', 'exclusion B']);
    expect(sheet.stages[1]!.votes).toEqual(['4', '0', '8']);
    expect(sheet.elected).toEqual([]);
    expect(sheet.stages[1]!.elected).toEqual([]);
    expect(countSentences(sheet).at(-1)).toContain(
      'R has won, so the seat stays vacant and nominations are opened again.',
    );
    expect(summarySentence(sheet)).toMatch(/^Nobody is elected to 1 seat: 1 left vacant/);
  });

  it('is excluded as anybody else when it is lowest', () => {
    const few = { ...contest(1, { 'A>R': 4, 'B>R': 3, 'R>A': 2 }), reopenNominations: 'R' };
    const sheet = sheetBy('irv', few);
    expect(actions(sheet)).toEqual(['first-preferences', 'exclusion R']);
    expect(sheet.elected).toEqual(['A']);
  });

  it('leaves the seat vacant when it alone is left', () => {
    const alone = { ...contest(1, { '': 2 }, 'R'), reopenNominations: 'R' };
    const sheet = sheetBy('irv', alone);
    expect(sheet.elected).toEqual([]);
    expect(sheet.lastPlaces).toBeNull();
  });
});

describe('what it refuses', () => {
  it.each([
    ['more than one seat', contest(2, { A: 1, B: 2 }), 'one-seat-only'],
    ['papers with equal preferences', rankedContest(1, { 'A=B': 1 }), 'equal-preferences'],
    [
      'seat rules',
      {
        ...contest(1, { A: 1 }),
        seatRules: [seatRule('Nurses', 'A', 1, null)],
      },
      'unread-option',
    ],
  ])('%s', (_, of, code) => {
    expect(countIrv(of, noLot)).toMatchObject({ ok: false, error: { code } });
  });
});
