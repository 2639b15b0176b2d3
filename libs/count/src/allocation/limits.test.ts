import schema from '../../allocation-sheet.schema.json';
import {
  allocationOf,
  equalShares,
  everyMethod,
  fund,
  greedy,
  raised,
} from '../../testing/allocations';
import { noLot } from '../../testing/contests';
import { schemaFaults } from '../../testing/json-schema';
import {
  allocate,
  type AllocationContest,
  type AllocationLimits,
  limitsFromText,
  type LimitsAsText,
} from '../index';

const none: AllocationLimits = { minimumApprovals: null, maximumGrantPence: null, subBudgets: [] };
const limited = (
  contest: AllocationContest,
  limits: Partial<AllocationLimits>,
): AllocationContest => ({
  ...contest,
  limits: { ...none, ...limits },
});

describe('R-G11: the terms of a fund', () => {
  const contest = fund(100, { A: 30, B: 40, C: 50 }, { 'A+B+C': 2, B: 1, C: 1 });
  const rich = { ...contest, budgetPence: 20_000n };

  it('may want a minimum of approvals', () => {
    const sheet = allocationOf(limited(rich, { minimumApprovals: 3 }), greedy);
    expect(sheet.funded).toEqual(['B', 'C']);
    expect(sheet.steps.map(({ project }) => project)).toEqual(['A', 'B', 'C']);
    expect(sheet.steps[0]).toMatchObject({
      rule: 'limits',
      action: 'pass-over',
      project: 'A',
      why: { reason: '2 approvals: at least 3 are wanted.' },
    });
    expect(sheet.limits).toEqual({ minimumApprovals: 3, maximumGrantPence: null, subBudgets: [] });
  });

  it('may set the highest grant, and nothing is funded in part', () => {
    const sheet = allocationOf(limited(rich, { maximumGrantPence: 4_000n }), equalShares);
    expect(sheet.funded).toEqual(['B', 'A']);
    expect(sheet.limits).toMatchObject({ minimumApprovals: null, maximumGrantPence: '4000' });
    expect(sheet.steps[0]!.why.reason).toBe('It costs £50.00: no grant is above £40.00.');
  });

  const split = limited(fund(100, { A: 30, B: 25, C: 20, D: 40 }, { 'A+B': 3, 'C+D': 2, D: 1 }), {
    subBudgets: [
      { id: 'north', name: 'North', budgetPence: 4_000n, projects: ['A', 'B'], voters: 3 },
      { id: 'south', name: 'South', budgetPence: 2_000n, projects: ['C'], voters: null },
    ],
  });

  it('may divide the fund: each part by itself, the other projects from the rest', () => {
    const sheet = allocationOf(split, greedy);
    expect(sheet.funded).toEqual(['B', 'C', 'D']);
    expect(
      sheet.steps.map(({ project, subBudget, leftPence }) => [project, subBudget, leftPence]),
    ).toEqual([
      ['B', 'north', '1500'],
      ['A', 'north', '1500'],
      ['C', 'south', '0'],
      ['D', undefined, '0'],
    ]);
    expect(sheet).toMatchObject({ spentPence: '8500', leftPence: '1500' });
    expect(sheet.limits!.subBudgets).toMatchObject([
      { id: 'north', voters: 3, spentPence: '2500' },
      { id: 'south', voters: 6, spentPence: '2000' },
    ]);
  });

  it('gives those who share a part equal shares of that part', () => {
    // North: £40 among 3. South: £20 among all 6, of whom 2 want C and hold £6.67.
    expect(allocationOf(split, equalShares).funded).toEqual(['B']);
    const { funded, raised: endowments } = allocationOf(split, raised);
    expect(funded).toEqual(['B', 'C', 'D']);
    expect(endowments!.map(({ subBudget, endowment }) => [subBudget, endowment])).toEqual([
      ['north', '4000/3'],
      ['south', '1000'],
      [null, '1400'],
    ]);
  });

  it('never lets a part spend more than its own, whatever the method', () => {
    for (const method of everyMethod) {
      const sheet = allocationOf(split, method, 'A', 'B', 'C', 'D');
      for (const { budgetPence, spentPence } of sheet.limits!.subBudgets)
        expect(BigInt(spentPence)).toBeLessThanOrEqual(BigInt(budgetPence));
      expect(schemaFaults(schema, sheet)).toEqual([]);
    }
  });

  it('may ask for no approvals at all, and give a part nothing', () => {
    const of = limited(contest, {
      minimumApprovals: 0,
      subBudgets: [{ id: 'n', name: 'North', budgetPence: 0n, projects: ['A'], voters: null }],
    });
    expect(allocationOf(of, greedy).funded).toEqual(['B', 'C']);
  });

  const north = { id: 'n', name: 'North', budgetPence: 1n, projects: ['A'], voters: null };
  it.each<[RegExp, Partial<AllocationLimits>]>([
    [/1.5 approvals cannot be the fewest/, { minimumApprovals: 1.5 }],
    [/-1 approvals cannot be the fewest/, { minimumApprovals: -1 }],
    [/highest grant must be more than nothing/, { maximumGrantPence: 0n }],
    [/The budget of North is below nought/, { subBudgets: [{ ...north, budgetPence: -1n }] }],
    [
      /North names the project Z, which is not listed/,
      { subBudgets: [{ ...north, projects: ['Z'] }] },
    ],
    [
      /The project A is in North and in South/,
      { subBudgets: [north, { ...north, name: 'South' }] },
    ],
    [/North is shared by 1 voters, but 2 approve/, { subBudgets: [{ ...north, voters: 1 }] }],
    [
      /North is shared by 2 voters, but 3 approve/,
      { subBudgets: [{ ...north, projects: ['B'], voters: 2 }] },
    ],
    [/sub-budgets are more than the fund/, { subBudgets: [{ ...north, budgetPence: 10_001n }] }],
  ])('are refused when they make no sense: %s', (says, limits) => {
    expect(allocate(limited(contest, limits), greedy, noLot)).toMatchObject({
      error: { code: 'bad-limit', says: expect.stringMatching(says) },
    });
  });
});

describe('R-G11: the terms of a fund as text', () => {
  const nothing: LimitsAsText = { minimumApprovals: null, maximumGrantPence: null, subBudgets: [] };
  const part = { id: 'n', name: 'North', budgetPence: '4000', projects: ['A'] };

  it('are none when nothing is limited', () => {
    expect(limitsFromText(nothing)).toBeUndefined();
  });

  it.each<[Partial<LimitsAsText>, Partial<AllocationLimits>]>([
    [{ minimumApprovals: 3 }, { minimumApprovals: 3 }],
    [{ maximumGrantPence: '5000' }, { maximumGrantPence: 5_000n }],
    [{ subBudgets: [part] }, { subBudgets: [{ ...part, budgetPence: 4_000n, voters: null }] }],
  ])('are read one by one: %j', (text, limits) => {
    expect(limitsFromText({ ...nothing, ...text })).toEqual({ ...none, ...limits });
  });

  it('want whole pence', () => {
    expect(() => limitsFromText({ ...nothing, maximumGrantPence: '5.5' })).toThrow(SyntaxError);
  });
});
