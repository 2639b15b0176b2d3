import fc from 'fast-check';
import { allocationOf, anyFund, everyMethod } from '../../testing/allocations';
import { oracleRuns } from '../../testing/oracle-runs';
import { plainAllocation } from '../../testing/plain-allocation';
import { type AllocationMethod } from './allocate';
import { fraction } from './equal-shares-steps';

/** Greedy steps draw no lot among equals that all fit: their order means nothing. */
const inOrder = (method: AllocationMethod, funded: readonly string[]): readonly string[] =>
  method.method === 'greedy' || method.completion === 'greedy' ? [...funded].sort() : funded;

describe('an independent allocation, voter by voter in fractions', () => {
  it.each(everyMethod)('funds the same projects: $method $completion', (method) => {
    const cases = anyFund.chain((of) => {
      const ids = of.projects.map(({ id }) => id);
      return fc.tuple(fc.constant(of), fc.shuffledSubarray(ids, { minLength: ids.length }));
    });
    fc.assert(
      fc.property(cases, ([of, order]) => {
        const sheet = allocationOf(of, method, ...order);
        const plain = plainAllocation(of, method, order);
        expect(inOrder(method, sheet.funded)).toEqual(inOrder(method, plain.funded));
        expect(sheet.raised?.[0]?.endowment ?? null).toBe(
          plain.endowment && fraction(plain.endowment),
        );
      }),
      { numRuns: oracleRuns },
    );
  });
});
