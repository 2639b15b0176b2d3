import { allocate } from '../index';
import {
  allocationOf,
  byNumber,
  equalShares,
  fund,
  greedy,
  raised,
  thenGreedy,
} from '../../testing/allocations';
import { noLot } from '../../testing/contests';

describe('T59: £40,000, four voters', () => {
  const contest = fund(40_000, { P1: 20_000, P2: 20_000, P3: 10_000 }, { 'P1+P2': 3, P3: 1 });

  it('greedy funds P1 and P2, and the fourth voter gets nothing', () => {
    expect(allocationOf(contest, greedy)).toMatchObject({ funded: ['P1', 'P2'], leftPence: '0' });
  });

  it('equal shares fund P1 or P2 by lot, then P3, and £10,000 is left', () => {
    expect(allocate(contest, equalShares, noLot)).toEqual({
      ok: false,
      error: {
        code: 'lot-needed',
        stage: 1,
        tied: ['P1', 'P2'],
        why: 'P1 and P2 are equal. A lot must decide which is funded first.',
      },
    });
    const sheet = allocationOf(contest, equalShares, 'P3', 'P2', 'P1');
    expect(sheet.funded).toEqual(['P2', 'P3']);
    expect(sheet.leftPence).toBe('1000000');
    expect(sheet.lots).toEqual([{ step: 1, tied: ['P1', 'P2'], chosen: 'P2' }]);
  });

  it('raised shares want the same lot', () => {
    expect(allocate(contest, raised, noLot)).toMatchObject({
      error: { code: 'lot-needed', stage: 1, tied: ['P1', 'P2'] },
    });
  });

  it('a greedy completion adds nothing', () => {
    expect(allocationOf(contest, thenGreedy, 'P1', 'P2', 'P3').funded).toEqual(['P1', 'P3']);
  });

  it('raised shares add nothing', () => {
    expect(allocationOf(contest, raised, 'P1', 'P2', 'P3')).toMatchObject({
      funded: ['P1', 'P3'],
      leftPence: '1000000',
      raised: [{ endowment: '1000000', lotsBefore: [] }],
    });
  });
});

describe('T60: the sample of the Pabulib format, 2,500 for ten voters', () => {
  const contest = fund(
    2_500,
    { '1': 600, '2': 800, '4': 1_400, '5': 1_000, '7': 1_200 },
    { '1+2+4': 1, '1+2': 1, '2+4+5': 2, '5+7': 1, '1+4+7': 1, '1+7': 1, '5': 1, '4': 1, '4+5': 1 },
  );

  it('greedy funds 4 and 5', () => {
    expect(allocationOf(contest, greedy)).toMatchObject({ funded: ['4', '5'], leftPence: '10000' });
  });

  it('equal shares fund 4 alone', () => {
    const sheet = allocationOf(contest, equalShares);
    expect(sheet.funded).toEqual(['4']);
    expect(sheet.steps[0]!.payment).toEqual({
      most: '70000/3',
      payingMost: 6,
      payingLess: 0,
      effectiveVotes: '6',
    });
    expect(sheet.steps.map(({ why }) => why.reason)).toEqual([
      'Its 6 supporters can pay for it at no more than £233.34 each: 6.00 effective votes, the most of all.',
      'Its 4 supporters have £533.33 left in all, and it costs £600.00.',
      'Its 4 supporters have £300.00 left in all, and it costs £800.00.',
      'Its 5 supporters have £550.00 left in all, and it costs £1,000.00.',
      'Its 3 supporters have £516.66 left in all, and it costs £1,200.00.',
    ]);
    expect(sheet).not.toHaveProperty('raised');
  });

  it('a greedy completion goes on with 5', () => {
    expect(allocationOf(contest, thenGreedy).funded).toEqual(['4', '5']);
  });

  it('raised shares fund 4 and 1 when every voter is given 267', () => {
    expect(allocationOf(contest, raised)).toMatchObject({
      funded: ['4', '1'],
      raised: [{ subBudget: null, endowment: '26700' }],
    });
  });

  it('by number of projects the smallest payment comes first, whatever the cost', () => {
    const sheet = allocationOf(contest, byNumber);
    expect(sheet.funded).toEqual(['1', '5']);
    expect(sheet.steps[0]!.why.reason).toBe(
      'Its 4 supporters can pay for it at no more than £150.00 each: the least of all.',
    );
  });
});

describe('T61: £9,000, nine voters', () => {
  const contest = fund(
    9_000,
    { Cafe: 3_000, Garden: 2_000, Choir: 1_500, Bus: 4_000 },
    { 'Cafe+Garden': 4, 'Cafe+Bus': 1, 'Choir+Bus': 2, Bus: 2 },
  );

  it('equal shares fund the cafe at £600 each, then the bus at £900 at most, and nothing else', () => {
    const sheet = allocationOf(contest, equalShares);
    expect(sheet.funded).toEqual(['Cafe', 'Bus']);
    expect(sheet.leftPence).toBe('200000');
    expect(sheet.steps.slice(0, 2).map(({ payment }) => payment)).toEqual([
      { most: '60000', payingMost: 5, payingLess: 0, effectiveVotes: '5' },
      { most: '90000', payingMost: 4, payingLess: 1, effectiveVotes: '40/9' },
    ]);
  });

  it('raised shares go up to £1,100, where the garden makes the £9,000 full; the choir is not funded', () => {
    expect(allocationOf(contest, raised)).toMatchObject({
      funded: ['Cafe', 'Bus', 'Garden'],
      leftPence: '0',
      raised: [{ endowment: '110000' }],
    });
  });

  it('say why each of the others is not funded', () => {
    const sheet = allocationOf(contest, equalShares);
    expect(
      sheet.steps.slice(2).map(({ project, action, why }) => [project, action, why.reason]),
    ).toEqual([
      [
        'Garden',
        'pass-over',
        'Its 4 supporters have £1,600.00 left in all, and it costs £2,000.00.',
      ],
      ['Choir', 'pass-over', 'Its 2 supporters have £200.00 left in all, and it costs £1,500.00.'],
    ]);
  });

  it('the cafe comes before the bus, with as many effective votes, because it costs less', () => {
    expect(allocationOf(contest, equalShares).steps[0]!.why.reason).toBe(
      'Its 5 supporters can pay for it at no more than £600.00 each: 5.00 effective votes, the most of all. Cafe and Bus are equal in this; it costs least.',
    );
  });
});

describe('R-G7: greedy', () => {
  it('skips a project that no longer fits and goes on', () => {
    const sheet = allocationOf(
      fund(10, { A: 8, B: 5, C: 2 }, { 'A+B+C': 1, 'A+B': 1, A: 1 }),
      greedy,
    );
    expect(sheet.funded).toEqual(['A', 'C']);
    expect(sheet.steps.map(({ action, leftPence }) => [action, leftPence])).toEqual([
      ['fund', '200'],
      ['pass-over', '200'],
      ['fund', '0'],
    ]);
    expect(sheet.steps[1]!.why.reason).toBe('2 approvals, costs £5.00: more than the £2.00 left.');
  });

  it('takes the cheaper of two with as many approvals', () => {
    expect(allocationOf(fund(9, { A: 6, B: 5 }, { 'A+B': 2 }), greedy).funded).toEqual(['B']);
  });

  it('draws a lot only when the money runs out among equals', () => {
    const costs = { A: 5, B: 5, C: 5 };
    const ballots = { 'A+B+C': 2 };
    expect(allocationOf(fund(15, costs, ballots), greedy).lots).toEqual([]);
    expect(allocationOf(fund(4, costs, ballots), greedy).lots).toEqual([]);
    expect(allocate(fund(12, costs, ballots), greedy, noLot)).toMatchObject({
      error: { code: 'lot-needed', tied: ['A', 'B', 'C'] },
    });
    const sheet = allocationOf(fund(12, costs, ballots), greedy, 'C', 'A', 'B');
    expect(sheet.funded).toEqual(['C', 'A']);
    expect(sheet.lots.map(({ chosen }) => chosen)).toEqual(['C', 'A']);
  });

  it('funds nothing that nobody asked for', () => {
    const sheet = allocationOf(fund(10, { A: 5, B: 5 }, { A: 1 }), greedy);
    expect(sheet.funded).toEqual(['A']);
    expect(sheet.steps[1]!.why.reason).toMatch(/nobody asked for it/);
  });
});

describe('R-G8: equal shares', () => {
  it('of equal offers at one price take the one with most approvals', () => {
    const costs = { A: 40, B: 40, Z: 60 };
    const sheet = allocationOf(fund(140, costs, { Z: 5, 'Z+B': 1, A: 4, B: 4 }), equalShares);
    expect(sheet.funded).toEqual(['Z', 'B', 'A']);
    expect(sheet.steps[1]!.payment).toMatchObject({ payingMost: 4, payingLess: 1 });
    expect(sheet.steps[1]!.why.reason).toMatch(
      /A and B are equal in this; it has most approvals\.$/,
    );
  });

  it('say at which step a lot is needed, counting the projects funded before it', () => {
    const of = fund(60, { A: 30, B: 10, C: 10 }, { A: 3, 'B+C': 1, B: 1, C: 1 });
    expect(allocate(of, equalShares, noLot)).toMatchObject({
      error: { code: 'lot-needed', stage: 2, tied: ['B', 'C'] },
    });
  });

  it('R-G9: a voter who approves nothing keeps a share that nobody spends', () => {
    const sheet = allocationOf(fund(100, { A: 50, B: 60 }, { 'A+B': 1, '': 1 }), equalShares);
    expect(sheet).toMatchObject({ voters: 2, funded: ['A'], leftPence: '5000' });
  });

  it('fund nothing when nobody voted', () => {
    expect(allocationOf(fund(100, { A: 50 }, {}), equalShares).funded).toEqual([]);
  });
});
