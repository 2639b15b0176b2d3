import { rational, type Rational } from '@folkmoot/basics';
import fc from 'fast-check';
import { allocationOf, fund, raised } from '../../testing/allocations';
import { oracleRuns } from '../../testing/oracle-runs';
import { plainAllocation } from '../../testing/plain-allocation';
import { type AllocationContest } from '../index';
import { bidsOf } from './bids';
import { EqualShares } from './equal-shares';
import { fraction } from './equal-shares-steps';
import { Purses } from './purses';
import { raiseHorizon } from './raise-horizon';

/** Few voters, and costs far above what most of them have: shares are raised for a long time. */
const dearFund: fc.Arbitrary<AllocationContest> = fc
  .integer({ min: 1, max: 5 })
  .chain((projects) => {
    const places = Array.from({ length: projects }, (_, place) => place);
    const cost = fc.bigInt({ min: 1n, max: 30_000n });
    return fc.record({
      id: fc.constant('fund-1'),
      title: fc.constant('Dear'),
      budgetPence: fc.bigInt({ min: 1_000n, max: 30_000n }),
      projects: fc
        .array(cost, { minLength: projects, maxLength: projects })
        .map((costs) => costs.map((pence, n) => ({ id: `p${n}`, name: `P${n}`, pence }))),
      ballots: fc.array(
        fc.record({
          approvals: fc.shuffledSubarray(places),
          count: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    });
  });

const withLots = dearFund.chain((of) => {
  const ids = of.projects.map(({ id }) => id);
  return fc.tuple(fc.constant(of), fc.shuffledSubarray(ids, { minLength: ids.length }));
});

describe('R-G8, raised shares: pounds at which nothing changes are passed over', () => {
  it('and give what a raise pound by pound gives', () => {
    fc.assert(
      fc.property(withLots, ([of, order]) => {
        const sheet = allocationOf(of, raised, ...order);
        const plain = plainAllocation(of, raised, order);
        expect(sheet.funded).toEqual(plain.funded);
        expect(sheet.raised?.[0]?.endowment).toBe(plain.endowment && fraction(plain.endowment));
      }),
      { numRuns: Math.max(oracleRuns / 4, 100) },
    );
  });

  it('up to a project that costs a million for one of a hundred voters', () => {
    const of = fund(
      2_000_000,
      { Hall: 1_000_000, Park: 60_000, Path: 50_000 },
      { Hall: 1, Park: 60, 'Park+Path': 20, Path: 19 },
    );
    const sheet = allocationOf(of, raised, 'Hall', 'Park', 'Path');
    expect(sheet.funded).toEqual(['Park', 'Path', 'Hall']);
    expect(sheet.raised).toMatchObject([{ endowment: '100000000' }]);
  });
});

describe('how far shares can be raised before anything changes', () => {
  const outcome = (of: AllocationContest, order: string[], utility: 'cost' | 'cardinality') => {
    const bids = bidsOf(of);
    const bought = (endowment: Rational) => {
      const purses = new Purses(endowment, bids.votersByBallot);
      const run = new EqualShares(bids.all, utility, purses, order).run();
      return run.ok ? run.value.map(({ bid }) => bid) : [];
    };
    const horizon = (endowment: Rational) =>
      raiseHorizon(endowment, bought(endowment), bids.all, bids.votersByBallot, utility);
    return { bought, horizon };
  };

  it.each(['cost', 'cardinality'] as const)(
    'by %s: the outcome is the same below it',
    (utility) => {
      fc.assert(
        fc.property(
          withLots,
          fc.integer({ min: 0, max: 40_000 }),
          fc.integer({ min: 1, max: 999 }),
          ([of, order], pence, thousandths) => {
            const { bought, horizon } = outcome(of, order, utility);
            const raise = horizon(rational(pence));
            if (!raise || raise.numerator === 0n) return;
            const { numerator, denominator } = raise;
            const below = rational(
              BigInt(pence) * denominator * 1000n + numerator * BigInt(thousandths),
              denominator * 1000n,
            );
            expect(bought(below)).toEqual(bought(rational(pence)));
          },
        ),
        { numRuns: Math.max(oracleRuns, 500) },
      );
    },
  );

  it('is where the next project can be paid for', () => {
    const of = fund(100, { Hall: 500, Park: 40 }, { Hall: 2, Park: 8 });
    const { horizon, bought } = outcome(of, ['Hall', 'Park'], 'cost');
    expect(horizon(rational(1_000))).toMatchObject(rational(24_000));
    expect(bought(rational(24_999)).map(({ id }) => id)).toEqual(['Park']);
    expect(bought(rational(25_000)).map(({ id }) => id)).toEqual(['Park', 'Hall']);
  });
});
