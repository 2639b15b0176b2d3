import { ok, type Pence, rational, type Rational, type Result } from '@folkmoot/basics';
import { type Bid } from './bids';
import { EqualShares, type Purchase, type Utility } from './equal-shares';
import { type LotDrawn, type LotsRefusal } from './lots';
import { type Part } from './limits';
import { Purses } from './purses';
import { raiseHorizon } from './raise-horizon';

/** Shares are raised by a pound at a time. */
const STEP_PENCE = 100n;

/** Raises without a change before the first look ahead. */
const LEAST_PATIENCE = 4;

/** What equal shares fund, and the purses afterwards. */
export interface Shared {
  readonly purchases: readonly Purchase[];
  readonly purses: Purses;
  /** What every voter was given to begin with, in pence. */
  readonly endowment: Rational;
  /** Lots drawn at other endowments on the way, different from those of the purchases; `null` when shares are not raised. */
  readonly lotsBefore: readonly LotDrawn[] | null;
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
  const quiet = new QuietRaises();
  while (mayFundMore(best, part)) {
    noteLots(best, lots);
    pence += quiet.isLong ? quiet.passOver(best, part, votersByBallot, utility) : STEP_PENCE;
    const next = at(rational(pence));
    if (!next.ok) return next;
    quiet.note(best, next.value);
    if (costOf(next.value) > part.budgetPence) {
      noteLots(next.value, lots);
      break;
    }
    best = next.value;
  }
  const own = new Set(best.purchases.flatMap(({ lot }) => (lot ? [keyOf(lot)] : [])));
  return ok({ ...best, lotsBefore: lots.filter((lot) => !own.has(keyOf(lot))) });
}

/**
 * Raises in a row that changed nothing. After some of them it is worth working out how many more will change nothing, and
 * passing over those; the less that gains, the longer the next time is waited for.
 */
class QuietRaises {
  private inRow = 0;
  private patience = LEAST_PATIENCE;

  get isLong(): boolean {
    return this.inRow >= this.patience;
  }

  note(before: Shared, after: Shared): void {
    const same =
      before.purchases.length === after.purchases.length &&
      before.purchases.every(({ bid }, n) => bid === after.purchases[n]!.bid);
    this.inRow = same ? this.inRow + 1 : 0;
  }

  /** @returns pence up to the last whole pound at which nothing changes, or to the next pound when that one may change */
  passOver(
    { endowment, purchases }: Shared,
    { bids }: Part,
    votersByBallot: readonly number[],
    utility: Utility,
  ): Pence {
    const funded = purchases.map(({ bid }) => bid);
    const horizon = raiseHorizon(endowment, funded, bids, votersByBallot, utility);
    const steps = horizon ? (horizon.numerator - 1n) / (horizon.denominator * STEP_PENCE) : 0n;
    this.inRow = 0;
    this.patience = steps > this.patience ? LEAST_PATIENCE : this.patience * 2;
    return (steps > 1n ? steps : 1n) * STEP_PENCE;
  }
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
  return ok({ purchases: purchases.value, purses, endowment, lotsBefore: null });
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
