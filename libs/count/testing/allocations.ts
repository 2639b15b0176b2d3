import { valueOf } from '@folkmoot/basics';
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

/** Allocates and expects a sheet. */
export const allocationOf = (
  contest: AllocationContest,
  method: AllocationMethod,
  ...lotOrder: string[]
): AllocationSheet =>
  valueOf(allocate(contest, method, lotOrder.length > 0 ? { ...noLot, lotOrder } : noLot));
