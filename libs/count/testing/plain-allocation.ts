import { add, compare, divide, rational, type Rational } from '@folkmoot/basics';
import { type AllocationContest, type AllocationMethod } from '../src/index';

/** What a plain allocation funds, in order, and the pence that every voter was given when shares are raised. */
export interface PlainAllocation {
  readonly funded: readonly string[];
  readonly endowment: Rational | null;
}

interface Bid {
  readonly id: string;
  readonly cost: bigint;
  /** Voters, one entry each. */
  readonly supporters: readonly number[];
}

const minus = (a: Rational, b: Rational): Rational => add(a, rational(-b.numerator, b.denominator));
const least = (a: Rational, b: Rational): Rational => (compare(a, b) < 0 ? a : b);
const sum = (amounts: readonly Rational[]): Rational => amounts.reduce(add, rational(0));
const spentOn = (bids: readonly Bid[]): bigint =>
  bids.reduce((total, { cost }) => total + cost, 0n);

/** R-G7 and R-G8 again, as plainly as they can be written: voter by voter, in fractions, nothing merged or remembered. */
export function plainAllocation(
  contest: AllocationContest,
  choice: AllocationMethod,
  lotOrder: readonly string[],
): PlainAllocation {
  const voters = contest.ballots.flatMap(({ approvals, count }) =>
    Array.from({ length: count }, () => approvals),
  );
  const bids = contest.projects.map(({ id, pence }, place) => ({
    id,
    cost: pence,
    supporters: voters.flatMap((approvals, voter) => (approvals.includes(place) ? [voter] : [])),
  }));
  const lot = (bid: Bid): number => lotOrder.indexOf(bid.id);
  const budget = contest.budgetPence;
  if (choice.method === 'greedy')
    return { funded: idsOf(greedily(bids, [], budget, lot)), endowment: null };
  const share = (endowment: Rational): Bid[] =>
    equally(bids, voters.length, endowment, choice.method === 'mes-card', lot);
  let endowment = rational(budget, Math.max(voters.length, 1));
  let funded = share(endowment);
  if (choice.method === 'mes-cost-add1') {
    const fits = (bid: Bid): boolean =>
      bid.supporters.length > 0 && !funded.includes(bid) && bid.cost <= budget - spentOn(funded);
    let pounds = endowment.numerator / endowment.denominator / 100n;
    while (bids.some(fits)) {
      const raised = rational((pounds += 1n) * 100n);
      const next = share(raised);
      if (spentOn(next) > budget) break;
      [funded, endowment] = [next, raised];
    }
  }
  if (choice.completion === 'greedy') funded = greedily(bids, funded, budget, lot);
  return {
    funded: idsOf(funded),
    endowment: choice.method === 'mes-cost-add1' ? endowment : null,
  };
}

const idsOf = (bids: readonly Bid[]): string[] => bids.map(({ id }) => id);

function equally(
  bids: readonly Bid[],
  voters: number,
  endowment: Rational,
  isByNumber: boolean,
  lot: (bid: Bid) => number,
): Bid[] {
  const purses = Array.from({ length: voters }, () => endowment);
  const funded: Bid[] = [];
  for (;;) {
    const offers = bids
      .filter((bid) => !funded.includes(bid))
      .flatMap((bid) => {
        const own = bid.supporters.map((voter) => purses[voter]!);
        if (compare(sum(own), rational(bid.cost)) < 0) return [];
        const most = paymentFor(bid.cost, own);
        return [{ bid, most, score: divide(rational(isByNumber ? 1n : bid.cost), most) }];
      });
    offers.sort(
      (a, b) =>
        compare(b.score, a.score) ||
        compare(rational(a.bid.cost), rational(b.bid.cost)) ||
        b.bid.supporters.length - a.bid.supporters.length ||
        lot(a.bid) - lot(b.bid),
    );
    const best = offers[0];
    if (!best) return funded;
    for (const voter of best.bid.supporters)
      purses[voter] = minus(purses[voter]!, least(purses[voter]!, best.most));
    funded.push(best.bid);
  }
}

/** Whoever cannot pay what the others pay gives all, until those who are left can pay alike. */
function paymentFor(cost: bigint, purses: readonly Rational[]): Rational {
  let rich = purses;
  let owed = rational(cost);
  for (;;) {
    const each = divide(owed, rational(rich.length));
    const poor = rich.filter((own) => compare(own, each) < 0);
    if (poor.length === 0) return each;
    owed = minus(owed, sum(poor));
    rich = rich.filter((own) => compare(own, each) >= 0);
  }
}

function greedily(
  bids: readonly Bid[],
  already: readonly Bid[],
  budget: bigint,
  lot: (bid: Bid) => number,
): Bid[] {
  const funded = [...already];
  const waiting = bids.filter((bid) => !already.includes(bid) && bid.supporters.length > 0);
  waiting.sort(
    (a, b) =>
      b.supporters.length - a.supporters.length ||
      compare(rational(a.cost), rational(b.cost)) ||
      lot(a) - lot(b),
  );
  for (const bid of waiting) if (bid.cost <= budget - spentOn(funded)) funded.push(bid);
  return funded;
}
