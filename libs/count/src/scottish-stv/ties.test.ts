import { type CountSheet, countScottishStv } from '../index';
import { contest, lotOrder, noLot, sheetFor } from '../../testing/contests';

const actions = (sheet: CountSheet): string[] =>
  sheet.stages.map(({ action, of }) => [action, ...of].join(' '));

describe('T44: a tie for exclusion, one seat', () => {
  it('is settled by the most recent stage at which they differed: A 8, E 6', () => {
    const sheet = sheetFor(contest(1, { 'E>A>D': 6, 'C>E>A': 3, 'D>A>C': 3, 'A>C': 5, 'C>A': 1 }));
    expect(actions(sheet)).toEqual([
      'first-preferences',
      'exclusion D',
      'exclusion C',
      'exclusion E',
    ]);
    expect(sheet.stages[2]!.votes).toEqual(['9.00000', '0.00000', null, '9.00000']);
    expect(sheet.stages[3]!.why).toEqual({
      citation: 'SSI 2011/399 sch. 1 r.52(2)(a)',
      reason:
        'A and E are equal on 9; E had the fewest at stage 2, the last at which they differed, and is excluded.',
    });
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.lots).toEqual([]);
  });
});

describe('T45: a tie of 3.5 with 3.5, two seats', () => {
  it('excludes A, who had fewer when they last differed, and elects C and D without a lot', () => {
    const sheet = sheetFor(contest(2, { 'C>D': 7, 'C>B>A': 1, 'B>A>D': 1, 'A>C>D': 2 }));
    expect(sheet.quota).toBe('4.00000');
    expect(actions(sheet).slice(0, 4)).toEqual([
      'first-preferences',
      'surplus C',
      'exclusion B',
      'exclusion A',
    ]);
    expect(sheet.stages[2]!.votes).toEqual(['3.50000', '0.00000', '4.00000', '3.50000']);
    expect(sheet.elected).toEqual(['C', 'D']);
    expect(sheet.lots).toEqual([]);
  });
});

describe('R-F6: ties that only a lot can settle', () => {
  const deadHeat = contest(1, { A: 4, B: 4, C: 1 });

  it('are refused without a lot order, naming who is tied, where and why', () => {
    const result = countScottishStv(deadHeat, noLot);
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'lot-needed',
        stage: 3,
        tied: ['A', 'B'],
        why: 'A and B are equal on 4; they were at every stage. A lot must decide who is excluded.',
      },
    });
  });

  it('exclude the one whom the lot order puts last', () => {
    expect(sheetFor(deadHeat, lotOrder('B', 'A', 'C')).elected).toEqual(['B']);
    const sheet = sheetFor(deadHeat, lotOrder('A', 'C', 'B'));
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.lots).toEqual([
      {
        stage: 3,
        decides: 'exclusion',
        tied: ['A', 'B'],
        chosen: 'B',
        why: {
          citation: 'SSI 2011/399 sch. 1 r.52(2)(b)',
          reason:
            'A and B are equal on 4; they were at every stage. The lot fell on B, who is excluded.',
        },
      },
    ]);
  });

  it('move the surplus of the one whom the lot order puts first', () => {
    const equal = contest(3, { 'A>C': 20, 'B>D': 20, C: 1, D: 2, E: 3 });
    expect(countScottishStv(equal, noLot)).toMatchObject({ error: { stage: 2, tied: ['A', 'B'] } });
    expect(actions(sheetFor(equal, lotOrder(...'BACDE')))[1]).toBe('surplus B');
    expect(actions(sheetFor(equal, lotOrder(...'EDCAB')))[1]).toBe('surplus A');
  });

  it('are narrowed to those who were furthest behind before a lot is drawn', () => {
    const of = contest(1, { A: 9, D: 4, E: 3, F: 3, 'G>E': 1, 'G>F': 1 });
    expect(countScottishStv(of, noLot)).toMatchObject({
      error: { code: 'lot-needed', stage: 3, tied: ['E', 'F'] },
    });
    const sheet = sheetFor(of, lotOrder(...'FEADG'));
    expect(actions(sheet)[2]).toBe('exclusion E');
    expect(sheet.stages[2]!.why.reason).toBe(
      'D, E and F are equal on 4; E and F were so at every stage. The lot fell on E, who is excluded.',
    );
  });
});
