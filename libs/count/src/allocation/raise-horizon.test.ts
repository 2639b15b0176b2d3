import { add, multiply, rational, type Rational } from '@folkmoot/basics';
import fc from 'fast-check';
import { fund } from '../../testing/allocations';
import { oracleRuns } from '../../testing/oracle-runs';
import { type AllocationContest } from '../index';
import { bidsOf } from './bids';
import { EqualShares } from './equal-shares';
import { Purses } from './purses';
import { raiseHorizon } from './raise-horizon';

/** Projects that compete for voters who can pay for some of them: who is short and who comes first change often. */
const rivalFund: fc.Arbitrary<[AllocationContest, string[]]> = fc
  .integer({ min: 3, max: 6 })
  .chain((projects) => {
    const places = Array.from({ length: projects }, (_, place) => place);
    const ids = places.map((place) => `p${place}`);
    return fc.tuple(
      fc.record({
        id: fc.constant('fund-1'),
        title: fc.constant('Rivals'),
        budgetPence: fc.constant(10_000n),
        projects: fc
          .array(fc.bigInt({ min: 200n, max: 3_000n }), {
            minLength: projects,
            maxLength: projects,
          })
          .map((costs) => costs.map((pence, n) => ({ id: ids[n]!, name: ids[n]!, pence }))),
        ballots: fc.array(
          fc.record({
            approvals: fc.shuffledSubarray(places, { minLength: 1 }),
            count: fc.integer({ min: 1, max: 3 }),
          }),
          { minLength: 3, maxLength: 7 },
        ),
      }),
      fc.shuffledSubarray(ids, { minLength: projects }),
    );
  });

type Example = [[AllocationContest, string[]], number, number];

/** Funds in which a line hides that seldom matters: who comes first, and who is short of money. */
const hardFunds = (
  [
    [
      [1051, 209, 2632, 200, 1230],
      { '240': 2, '2': 2, '4021': 3, '4203': 2, '4': 1 },
      '01342',
      443,
    ],
    [[200, 1233, 869, 2261, 200], { '41': 3, '12': 2, '0': 1, '3': 1, '1': 2 }, '03241', 205],
    [[200, 200, 1248, 801, 764], { '4': 3, '3': 3, '4321': 1 }, '14032', 391],
    [[2785, 1295, 2238, 2021], { '1': 1, '3102': 3, '03': 3, '2301': 3, '32': 3 }, '0312', 602],
  ] as const
).flatMap(([costs, papers, lots, pence]) => {
  const of = {
    id: 'fund-1',
    title: 'Hard',
    budgetPence: 10_000n,
    projects: costs.map((cost, n) => ({ id: `p${n}`, name: `p${n}`, pence: BigInt(cost) })),
    ballots: Object.entries(papers).map(([marks, count]) => ({
      approvals: [...marks].map(Number),
      count,
    })),
  };
  const order = [...lots].map((place) => `p${place}`);
  return [18, 159, 234, 334, 999].map((thousandths): Example => [[of, order], pence, thousandths]);
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
      const pence = fc.integer({ min: 100, max: 800 });
      const share = fc.integer({ min: 1, max: 999 });
      fc.assert(
        fc.property(rivalFund, pence, share, ([of, order], from, thousandths) => {
          const { bought, horizon } = outcome(of, order, utility);
          const raise = horizon(rational(from));
          if (!raise || raise.numerator === 0n) return;
          expect(raise.numerator).toBeGreaterThan(0n);
          const part = multiply(raise, rational(thousandths, 1000));
          expect(bought(add(rational(from), part))).toEqual(bought(rational(from)));
        }),
        { numRuns: Math.max(oracleRuns, 500), examples: hardFunds },
      );
    },
  );

  it('is where the next project can be paid for', () => {
    const of = fund(100, { Hall: 500, Park: 40 }, { Hall: 2, Park: 8 });
    const { horizon, bought } = outcome(of, ['Hall', 'Park'], 'cost');
    expect(horizon(rational(1_000))).toMatchObject(rational(24_000));
    expect(bought(rational(24_999)).map(({ id }) => id)).toEqual(['Park']);
    expect(bought(rational(25_000)).map(({ id }) => id)).toEqual(['Park', 'Hall']);
    expect(horizon(rational(25_000))).toBeNull();
  });

  it('is a raise of nothing where a tie is broken that a penny more would settle', () => {
    // £2 each. Ash at £1; then Bay at £1.40 and Cod at £1.40, as one of its voters has only £1 left.
    const of = fund(16, { Ash: 3, Bay: 7, Cod: 8 }, { 'Ash+Cod': 1, 'Bay+Cod': 5, Ash: 2 });
    const { horizon, bought } = outcome(of, [], 'cardinality');
    expect(bought(rational(200)).map(({ id }) => id)).toEqual(['Ash', 'Bay']);
    expect(horizon(rational(200))).toMatchObject(rational(0));
    expect(bought(rational(201)).map(({ id }) => id)).toEqual(['Ash', 'Cod']);
  });

  it('counts the pennies of those who have spent just all they had', () => {
    const of = fund(10, { Ash: 10, Bay: 1 }, { Ash: 1, 'Ash+Bay': 1 });
    const { horizon, bought } = outcome(of, [], 'cost');
    expect(bought(rational(500)).map(({ id }) => id)).toEqual(['Ash']);
    expect(horizon(rational(500))).toMatchObject(rational(100));
  });
});
