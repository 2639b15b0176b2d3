import { add, compare, rational, type Rational } from '@folkmoot/basics';
import fc from 'fast-check';
import schema from '../../allocation-sheet.schema.json';
import { type AllocationContest, type AllocationMethod, type AllocationSheet } from '../index';
import { allocationOf, equalShares, greedy, thenGreedy } from '../../testing/allocations';
import { canonicalJson } from '../../testing/canonical-json';
import { schemaFaults } from '../../testing/json-schema';

const anyFund: fc.Arbitrary<AllocationContest> = fc
  .integer({ min: 1, max: 6 })
  .chain((projects) => {
    const places = Array.from({ length: projects }, (_, place) => place);
    return fc.record({
      id: fc.constant('fund-1'),
      title: fc.constant('Any'),
      budgetPence: fc.bigInt({ min: 0n, max: 5_000n }),
      projects: fc
        .array(fc.bigInt({ min: 1n, max: 2_000n }), { minLength: projects, maxLength: projects })
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
const cases = fc
  .tuple(anyFund, fc.constantFrom(greedy, equalShares, thenGreedy))
  .chain(([of, method]) => {
    const ids = of.projects.map(({ id }) => id);
    return fc
      .shuffledSubarray(ids, { minLength: ids.length })
      .map((order) => ({ of, method, order, sheet: allocationOf(of, method, ...order) }));
  });
interface Case {
  readonly of: AllocationContest;
  readonly method: AllocationMethod;
  readonly order: string[];
  readonly sheet: AllocationSheet;
}
const holds = (law: (some: Case) => void): void =>
  fc.assert(fc.property(cases, law), { numRuns: 300 });
const fraction = (text: string): Rational => {
  const [numerator, denominator = '1'] = text.split('/');
  return rational(BigInt(numerator!), BigInt(denominator));
};

describe('laws of every allocation', () => {
  it('what is funded and what is left make the budget, and nothing is funded twice', () => {
    holds(({ of, sheet }) => {
      const costs = sheet.funded.map(
        (id) => of.projects.find((project) => project.id === id)!.pence,
      );
      const spent = costs.reduce((sum, pence) => sum + pence, 0n);
      expect(BigInt(sheet.spentPence)).toBe(spent);
      expect(spent + BigInt(sheet.leftPence)).toBe(of.budgetPence);
      expect(new Set(sheet.funded).size).toBe(sheet.funded.length);
      expect(BigInt(sheet.leftPence)).toBeGreaterThanOrEqual(0n);
    });
  });

  it('every project has its step, which says why', () => {
    holds(({ of, sheet }) => {
      const told = sheet.steps.map(({ project }) => project);
      expect([...told].sort()).toEqual(of.projects.map(({ id }) => id));
      expect(sheet.steps.every(({ why }) => why.reason.endsWith('.'))).toBe(true);
    });
  });

  it('supporters pay the cost exactly, and nobody more than an equal share in all', () => {
    holds(({ of, sheet }) => {
      const purses = of.ballots.map(() =>
        rational(of.budgetPence, BigInt(Math.max(sheet.voters, 1))),
      );
      for (const { payment, project, pence } of sheet.steps) {
        if (!payment) continue;
        const most = fraction(payment.most);
        const place = of.projects.findIndex(({ id }) => id === project);
        let paid = rational(0n);
        for (const [index, { approvals, count }] of of.ballots.entries()) {
          if (!approvals.includes(place)) continue;
          const due = compare(purses[index]!, most) < 0 ? purses[index]! : most;
          purses[index] = add(purses[index]!, rational(-due.numerator, due.denominator));
          paid = add(paid, rational(due.numerator * BigInt(count), due.denominator));
        }
        expect(paid).toEqual(rational(BigInt(pence)));
      }
    });
  });

  it('effective votes never rise from step to step', () => {
    holds(({ sheet }) => {
      const votes = sheet.steps.flatMap(({ payment }) =>
        payment ? [fraction(payment.effectiveVotes)] : [],
      );
      for (const [index, own] of votes.entries())
        if (index > 0) expect(compare(own, votes[index - 1]!)).toBeLessThanOrEqual(0);
    });
  });

  it('the order and the merging of ballots change nothing', () => {
    holds(({ of, method, order, sheet }) => {
      const single = of.ballots.flatMap(({ approvals, count }) =>
        Array.from({ length: count }, () => ({ approvals: [...approvals].reverse(), count: 1 })),
      );
      expect(allocationOf({ ...of, ballots: single.reverse() }, method, ...order)).toEqual(sheet);
    });
  });

  it('the sheet fits its schema and survives JSON unchanged', () => {
    holds(({ sheet }) => {
      expect(schemaFaults(schema, sheet)).toEqual([]);
      expect(JSON.parse(canonicalJson(sheet))).toEqual(sheet);
    });
  });
});
