import { add, compare, rational, type Rational } from '@folkmoot/basics';
import fc from 'fast-check';
import schema from '../../allocation-sheet.schema.json';
import { type AllocationContest, type AllocationMethod, type AllocationSheet } from '../index';
import { allocationOf, anyFund, everyMethod } from '../../testing/allocations';
import { canonicalJson } from '../../testing/canonical-json';
import { schemaFaults } from '../../testing/json-schema';

const cases = fc.tuple(anyFund, fc.constantFrom(...everyMethod)).chain(([of, method]) => {
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
      const raised = sheet.raised?.[0]?.endowment;
      const endowment = raised
        ? fraction(raised)
        : rational(of.budgetPence, BigInt(Math.max(sheet.voters, 1)));
      const purses = of.ballots.map(() => endowment);
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

  it('effective votes never rise from step to step, or payments never fall', () => {
    holds(({ sheet }) => {
      if (sheet.method === 'mes-card') {
        const most = sheet.steps.flatMap(({ payment }) =>
          payment ? [fraction(payment.most)] : [],
        );
        for (const [index, own] of most.entries())
          if (index > 0) expect(compare(own, most[index - 1]!)).toBeGreaterThanOrEqual(0);
        return;
      }
      const votes = sheet.steps.flatMap(({ payment }) =>
        payment ? [fraction(payment.effectiveVotes)] : [],
      );
      for (const [index, own] of votes.entries())
        if (index > 0) expect(compare(own, votes[index - 1]!)).toBeLessThanOrEqual(0);
    });
  });

  /**
   * EJR up to one project (Peters, Pierczyński and Skowron 2021, theorem 2): of voters who agree on projects that their
   * shares of the budget cover, one at least is as well off as with those, give or take one of them.
   */
  it('a group that agrees and could pay for what it wants gets as much for one of it', () => {
    holds(({ of, method, sheet }) => {
      if (method.method === 'greedy') return;
      const worth = (places: readonly number[]): bigint =>
        places.reduce(
          (sum, place) => sum + (method.method === 'mes-card' ? 1n : of.projects[place]!.pence),
          0n,
        );
      const isFunded = (place: number): boolean => sheet.funded.includes(of.projects[place]!.id);
      const all = of.projects.map((_, place) => place);
      for (let set = 1; set < 2 ** all.length; set++) {
        const wanted = all.filter((place) => set & (1 << place));
        const missing = wanted.filter((place) => !isFunded(place));
        const cost = wanted.reduce((sum, place) => sum + of.projects[place]!.pence, 0n);
        const worseOff = of.ballots.filter(
          ({ approvals }) =>
            wanted.every((place) => approvals.includes(place)) &&
            missing.every((one) => worth([...approvals.filter(isFunded), one]) <= worth(wanted)) &&
            missing.length > 0,
        );
        const voters = worseOff.reduce((sum, { count }) => sum + count, 0);
        if (voters > 0)
          expect(BigInt(voters) * of.budgetPence).toBeLessThan(cost * BigInt(sheet.voters));
      }
    });
  });

  it('raised shares stop when nothing more fits, or when a pound more would overspend', () => {
    holds(({ of, method, order, sheet }) => {
      if (!sheet.raised || method.method === 'greedy' || method.completion === 'greedy') return;
      const endowment = fraction(sheet.raised[0]!.endowment);
      const wanted = sheet.projects.filter(
        ({ id, approvals }) => approvals > 0 && !sheet.funded.includes(id),
      );
      const fits = wanted.some(({ pence }) => BigInt(pence) <= BigInt(sheet.leftPence));
      if (!fits) return;
      const pounds = endowment.numerator / endowment.denominator / 100n + 1n;
      const voters = BigInt(sheet.voters);
      const more = { ...of, budgetPence: pounds * 100n * voters };
      const next = allocationOf(more, { method: 'mes-cost', completion: 'none' }, ...order);
      expect(BigInt(next.spentPence)).toBeGreaterThan(of.budgetPence);
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
