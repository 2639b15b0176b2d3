import {
  type Contest,
  countMerStv,
  countSentences,
  type CountSheet,
  type CountTerms,
} from '../index';
import { contest, lotOrder, noLot, sheetBy } from '../../testing/contests';

const count = (of: Contest, terms: CountTerms = noLot): CountSheet => sheetBy('mer-stv', of, terms);
const actions = (sheet: CountSheet): string[] =>
  sheet.stages.map(({ action, of }) => [action, ...of].join(' '));

describe('T43: twelve papers, two seats', () => {
  it('moves the surplus of E at 0.28 and elects E and B', () => {
    const sheet = count(contest(2, { 'A>C': 2, 'B>E': 2, 'E>D>B': 7, 'A>E>B': 1 }));
    expect(sheet.quota).toBe('5.00');
    expect(sheet.stages[1]!.transfers).toEqual([
      { from: 'E', to: 'D', papers: 7, value: '0.28', votes: '1.96' },
    ]);
    expect(sheet.elected).toEqual(['E', 'B']);
  });
});

describe('T44: one vacancy is the alternative vote (STV46(3), R-F22)', () => {
  it('and a last tie goes to E, who had more at the earliest stage', () => {
    const sheet = count(contest(1, { 'E>A>D': 6, 'C>E>A': 3, 'D>A>C': 3, 'A>C': 5, 'C>A': 1 }));
    expect(actions(sheet)).toEqual(['first-preferences', 'exclusion D', 'exclusion C']);
    expect(sheet.stages[2]!.votes).toEqual(['9.00', '0.00', null, '9.00']);
    expect(sheet.lastPlaces?.why.reason).toMatch(/E had the most at stage 1/);
    expect(sheet.elected).toEqual(['E']);
  });

  it('a majority of first preferences fills it at once', () => {
    const sheet = count(contest(1, { A: 6, B: 3, C: 2 }));
    expect(actions(sheet)).toEqual(['first-preferences']);
    expect(sheet.lastPlaces).toMatchObject({
      elected: ['A'],
      why: { citation: 'Model Election Rules STV50(2)' },
    });
  });
});

describe('STV50(2): the last vacancy (R-F27)', () => {
  it('T45: 3.5 equals 2 and 1.5 together', () => {
    const sheet = count(contest(2, { 'C>D': 7, 'C>B>A': 1, 'B>A>D': 1, 'A>C>D': 2 }));
    expect(actions(sheet)).toEqual(['first-preferences', 'surplus C']);
    expect(sheet.lastPlaces).toEqual({
      elected: ['D'],
      why: {
        citation: 'Model Election Rules STV50(2)',
        reason:
          'One place is left and D has 3.5, no fewer than the 3.5 of all others and what waits to be moved together.',
      },
    });
    expect(sheet.elected).toEqual(['C', 'D']);
    expect(countSentences(sheet).slice(0, 2)).toEqual([
      'Stage 1: The quota is 11 ÷ (2 + 1), a fraction disregarded, plus 1. C is elected.',
      'Stage 2: C has a surplus. The surplus of 4 moves: 0.5 to B and 3.5 to D. Nobody is elected.',
    ]);
  });

  it('T71: 28 equals 25 and 3 together, after a surplus moved at no more than 1.00', () => {
    const sheet = count(contest(2, { 'B>E': 13, 'A>B>C': 25, 'D>E>A': 3, C: 47, 'C>B>E': 15 }));
    expect(sheet.quota).toBe('35.00');
    expect(sheet.stages[1]!.transfers).toEqual([
      { from: 'C', to: 'B', papers: 15, value: '1.00', votes: '15.00' },
    ]);
    expect(sheet.stages[1]!.nonTransferable).toBe('12.00');
    expect(sheet.elected).toEqual(['C', 'B']);
  });

  it('a dead heat goes to a lot', () => {
    expect(countMerStv(contest(1, { A: 4, B: 4 }), noLot)).toMatchObject({
      error: { code: 'lot-needed', stage: 1, tied: ['A', 'B'] },
    });
    const sheet = count(contest(1, { A: 4, B: 4 }), lotOrder('B', 'A'));
    expect(sheet.lots).toMatchObject([{ decides: 'election', chosen: 'B' }]);
    expect(sheet.elected).toEqual(['B']);
    expect(sheet.lastPlaces?.why.reason).toBe(
      'One place is left and B has 4, no fewer than the 4 of all others and what waits to be moved together. A and B are equal on 4; they were at every stage. The lot fell on B, who is elected.',
    );
  });

  it('is not asked of a candidate who is left alone: STV50(1) elects them', () => {
    const sheet = count(contest(1, { A: 3 }));
    expect(sheet.stages[0]!.elected).toEqual([]);
    expect(sheet.lastPlaces).toEqual({
      elected: ['A'],
      why: {
        citation: 'Model Election Rules STV50(1)',
        reason: 'As many candidates continue as places remain.',
      },
    });
  });
});

describe('STV47(10): surpluses wait only while they are less than the difference (R-F25)', () => {
  it('between the two lowest', () => {
    const sheet = count(contest(2, { 'A>C': 23, B: 10, C: 14, D: 13, E: 4, F: 1 }));
    expect(sheet.quota).toBe('22.00');
    expect(actions(sheet)[1]).toBe('exclusion E F');
  });

  it('or between a group and the next; just as much is not less, unlike in ERS97', () => {
    const sheet = count(contest(2, { 'A>C': 18, B: 2, C: 8, D: 15, F: 1, G: 4 }));
    expect(sheet.quota).toBe('17.00');
    expect(actions(sheet)[1]).toBe('surplus A');
  });
});

describe('STV49: exclusion (R-F26)', () => {
  it('takes several together only when they have less than the next', () => {
    const first = (of: Record<string, number>): string | undefined =>
      actions(count(contest(1, of), lotOrder(...'ABCDE')))[1];
    expect(first({ A: 10, B: 9, C: 4, D: 3, E: 1 })).toBe('exclusion C D E');
    expect(first({ A: 10, B: 9, C: 4, D: 3, E: 2 })).toBe('exclusion E');
    expect(first({ A: 10, B: 9, C: 4, D: 2, E: 2 })).toBe('exclusion C D E');
    expect(first({ A: 9, B: 8, C: 4, D: 4 })).toBe('exclusion D');
  });

  it('moves first preferences first, whichever of those excluded together holds them', () => {
    const sheet = count(contest(2, { 'C>D': 1, 'A>E': 2, 'A>D': 4, 'A>B>C>E': 1, E: 2 }));
    expect(sheet.stages[2]).toMatchObject({ action: 'exclusion', of: ['B', 'C'] });
    expect(sheet.stages[2]!.batches.map(({ value }) => value)).toEqual(['1.00', '0.42']);
    expect(sheet.stages[2]!.transfers.map(({ from, to }) => [from, to])).toEqual([
      ['C', 'D'],
      ['B', 'E'],
    ]);
  });

  it('looks back at the ends of stages, not of sub-parcels, when two are equal (STV49(13)(a))', () => {
    const of = { 'S>C>B': 2, 'S>D': 18, S: 1, A: 3, B: 3, 'C>A': 1, E: 8, F: 5 };
    expect(countMerStv(contest(3, of), noLot)).toMatchObject({
      error: {
        ...{ code: 'lot-needed', stage: 4, tied: ['A', 'B'] },
        why: 'A and B are equal on 4; they were at every stage. A lot must decide who is excluded.',
      },
    });
  });

  it('moves first preferences first, then other papers by value, passing over who is elected between', () => {
    const papers = { 'A>C>B>G': 31, B: 25, 'C>B': 4, 'E>G': 6, 'E>C>B>G': 1, D: 25, G: 13 };
    const exclusion = count(contest(3, papers)).stages.find(({ of }) => of.includes('C'))!;
    expect(exclusion.batches.map(({ value, elected }) => [value, elected])).toEqual([
      ['1.00', ['B']],
      ['1.00', []],
      ['0.12', []],
    ]);
    expect(exclusion.transfers.map(({ to, papers: number }) => [to, number])).toEqual([
      ['B', 4],
      ['G', 1],
      ['G', 31],
    ]);
  });
});
