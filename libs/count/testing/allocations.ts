import { valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import {
  allocate,
  type AllocationContest,
  type AllocationMethod,
  type AllocationSheet,
} from '../src/index';
import { noLot } from './contests';

/**
 * A fund in short, in pounds: `fund(9_000, { Cafe: 3_000 }, { Cafe: 5 })`.
 * @param ballots  project names joined by `+`, and how many voters cast that ballot; an empty text approves nothing
 */
export function fund(
  pounds: number,
  costs: Record<string, number>,
  ballots: Record<string, number>,
): AllocationContest {
  const names = Object.keys(costs);
  return {
    id: 'fund-1',
    title: 'Test fund',
    budgetPence: BigInt(pounds) * 100n,
    projects: names.map((name) => ({ id: name, name, pence: BigInt(costs[name]!) * 100n })),
    ballots: Object.entries(ballots).map(([approvals, count]) => ({
      approvals: approvals
        .split('+')
        .filter(Boolean)
        .map((name) => names.indexOf(name)),
      count,
    })),
  };
}

export const greedy: AllocationMethod = { method: 'greedy' };
export const equalShares: AllocationMethod = { method: 'mes-cost', completion: 'none' };
export const thenGreedy: AllocationMethod = { method: 'mes-cost', completion: 'greedy' };

export const byNumber: AllocationMethod = { method: 'mes-card', completion: 'none' };
export const raised: AllocationMethod = { method: 'mes-cost-add1', completion: 'none' };

/** Every method, with and without a completion. */
export const everyMethod: readonly AllocationMethod[] = [
  greedy,
  ...(['mes-cost', 'mes-card', 'mes-cost-add1'] as const).flatMap((method) =>
    (['none', 'greedy'] as const).map((completion) => ({ method, completion })),
  ),
];

/** Funds of up to 6 projects and 8 kinds of ballot, in pence, with ties and dear projects. */
export const anyFund: fc.Arbitrary<AllocationContest> = fc
  .integer({ min: 1, max: 6 })
  .chain((projects) => {
    const places = Array.from({ length: projects }, (_, place) => place);
    const cost = fc.oneof(
      fc.bigInt({ min: 1n, max: 2_000n }),
      fc.constantFrom(500n, 1_000n, 1_500n),
    );
    return fc.record({
      id: fc.constant('fund-1'),
      title: fc.constant('Any'),
      budgetPence: fc.bigInt({ min: 0n, max: 5_000n }),
      projects: fc
        .array(cost, { minLength: projects, maxLength: projects })
        .map((costs) =>
          costs.map((pence, place) => ({ id: `p${place}`, name: `P${place}`, pence })),
        ),
      ballots: fc.array(
        fc.record({
          approvals: fc.shuffledSubarray(places),
          count: fc.integer({ min: 1, max: 9 }),
        }),
        { maxLength: 8 },
      ),
    });
  });

/** Allocates and expects a sheet. */
export const allocationOf = (
  contest: AllocationContest,
  method: AllocationMethod,
  ...lotOrder: string[]
): AllocationSheet =>
  valueOf(allocate(contest, method, lotOrder.length > 0 ? { ...noLot, lotOrder } : noLot));
