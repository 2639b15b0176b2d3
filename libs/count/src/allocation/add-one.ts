import { ok, type Pence, rational, type Rational, type Result } from '@folkmoot/basics';
import { type Bid } from './bids';
import { EqualShares, type Purchase, type Utility } from './equal-shares';
import { type LotDrawn, type LotsRefusal } from './lots';
import { type Part } from './limits';
import { Purses } from './purses';

/** Shares are raised by a pound at a time. */
const STEP_PENCE = 100n;

/** What equal shares fund, and the purses afterwards. */
export interface Shared {
  readonly purchases: readonly Purchase[];
  readonly purses: Purses;
  /** What every voter was given to begin with, in pence. */
  readonly endowment: Rational;
  /** Lots drawn at smaller endowments, different from those of the purchases. */
  readonly lotsBefore: readonly LotDrawn[];
}

/** Equal shares of a part of the fund, once. Source: R-G8. */
export function shareOut(
  part: Part,
  votersByBallot: readonly number[],
  utility: Utility,
  lotOrder: readonly string[] | null,
): Result<Shared, LotsRefusal> {
  const endowment = rational(part.budgetPence, BigInt(Math.max(part.voters, 1)));
  return shareOutAt(endowment, part, votersByBallot, utility, lotOrder);
}

/**
 * Equal shares whose endowment is raised, a pound a voter at a time, until nothing more would fit or the next outcome
 * would overspend; the last outcome within the budget counts.
 * Source: R-G8, completion Add1. The first outcome is that of the budget itself; then come whole pounds a voter.
 */
export function shareOutRaised(
  part: Part,
  votersByBallot: readonly number[],
  utility: Utility,
  lotOrder: readonly string[] | null,
): Result<Shared, LotsRefusal> {
  const at = (endowment: Rational): Result<Shared, LotsRefusal> =>
    shareOutAt(endowment, part, votersByBallot, utility, lotOrder);
  const first = shareOut(part, votersByBallot, utility, lotOrder);
  if (!first.ok) return first;
  let best = first.value;
  const { numerator, denominator } = best.endowment;
  const lots: LotDrawn[] = [];
  let pence = (numerator / (denominator * STEP_PENCE)) * STEP_PENCE;
  while (mayFundMore(best, part)) {
    noteLots(best, lots);
    const next = at(rational((pence += STEP_PENCE)));
    if (!next.ok) return next;
    if (costOf(next.value) > part.budgetPence) {
      noteLots(next.value, lots);
      break;
    }
    best = next.value;
  }
  const own = new Set(best.purchases.flatMap(({ lot }) => (lot ? [keyOf(lot)] : [])));
  return ok({ ...best, lotsBefore: lots.filter((lot) => !own.has(keyOf(lot))) });
}

function shareOutAt(
  endowment: Rational,
  part: Part,
  votersByBallot: readonly number[],
  utility: Utility,
  lotOrder: readonly string[] | null,
): Result<Shared, LotsRefusal> {
  const purses = new Purses(endowment, votersByBallot);
  const purchases = new EqualShares(part.bids, utility, purses, lotOrder).run();
  if (!purchases.ok) return purchases;
  return ok({ purchases: purchases.value, purses, endowment, lotsBefore: [] });
}

/** Whether a project that somebody approves still fits in what an outcome leaves of the budget. */
function mayFundMore(shared: Shared, { bids, budgetPence }: Part): boolean {
  const left = budgetPence - costOf(shared);
  const funded = new Set(shared.purchases.map(({ bid }) => bid));
  return bids.some((bid: Bid) => bid.approvals > 0 && bid.pence <= left && !funded.has(bid));
}

const costOf = ({ purchases }: Shared): Pence =>
  purchases.reduce((sum, { bid }) => sum + bid.pence, 0n);

function noteLots({ purchases }: Shared, lots: LotDrawn[]): void {
  for (const { lot } of purchases)
    if (lot && !lots.some((other) => keyOf(other) === keyOf(lot))) lots.push(lot);
}

const keyOf = ({ tied, chosen }: LotDrawn): string => JSON.stringify([tied, chosen]);
