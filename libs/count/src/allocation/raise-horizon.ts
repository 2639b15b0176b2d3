import { rational, type Rational } from '@folkmoot/basics';
import { ascending } from '../in-order';
import { type Bid } from './bids';
import { type Utility } from './equal-shares';

/** A value at an endowment, and by how much it grows for each penny by which every voter is given more. */
interface Line {
  readonly value: bigint;
  readonly slope: bigint;
}

/** What the supporters of a project would pay: `owed` ÷ (`payers` × denominator of the purses) each, as a line. */
interface Payment {
  readonly owed: Line;
  readonly payers: bigint;
}

/**
 * How far every voter's endowment can be raised before equal shares might fund otherwise.
 *
 * As long as the same projects are bought in the same order, and the same supporters of each are short of money, every
 * purse and every payment is a straight line over the endowment. What decides the outcome is on which side of each other
 * those lines are; until the first of them cross, nothing changes.
 * @param funded  what is bought at `endowment`, in order
 * @param bids    everything that competes
 * @returns pence, as an exact fraction: below this raise the outcome is the same; `null` when no lines ever cross
 */
export function raiseHorizon(
  endowment: Rational,
  funded: readonly Bid[],
  bids: readonly Bid[],
  votersByBallot: readonly number[],
  utility: Utility,
): Rational | null {
  const purses = new PurseLines(endowment, votersByBallot);
  const horizon = new Horizon();
  const worth = ({ pence }: Bid): bigint => (utility === 'cost' ? pence : 1n);
  let open = bids;
  for (const bought of funded) {
    const price = purses.payment(bought, horizon)!;
    open = open.filter((bid) => {
      if (bid === bought) return false;
      const other = purses.payment(bid, horizon);
      if (!other) return false;
      const lead = (part: keyof Line): bigint =>
        worth(bought) * other.owed[part] * price.payers -
        worth(bid) * price.owed[part] * other.payers;
      horizon.keepSide({ value: lead('value'), slope: lead('slope') });
      return true;
    });
    purses.pay(bought, price);
  }
  for (const bid of open) purses.payment(bid, horizon);
  return horizon.raise && rational(horizon.raise.numerator, horizon.raise.denominator);
}

/** The nearest raise at which two of the lines looked at cross. */
class Horizon {
  raise: Rational | null = null;

  /** Something that is so while the line is at nought or above; or is not so, while it is below. */
  keepSide({ value, slope }: Line): void {
    if (value >= 0n && slope < 0n) this.crosses(value, -slope);
    if (value < 0n && slope > 0n) this.crosses(-value, slope);
  }

  private crosses(numerator: bigint, denominator: bigint): void {
    const { raise } = this;
    if (!raise || numerator * raise.denominator < raise.numerator * denominator)
      this.raise = { numerator, denominator };
  }
}

/** What every voter has left, as lines over the endowment that share one denominator. */
class PurseLines {
  private readonly values: bigint[];
  private readonly slopes: bigint[];
  private readonly voters: readonly bigint[];
  private denominator: bigint;

  constructor({ numerator, denominator }: Rational, votersByBallot: readonly number[]) {
    this.denominator = denominator;
    this.voters = votersByBallot.map(BigInt);
    this.values = votersByBallot.map(() => numerator);
    this.slopes = votersByBallot.map(() => denominator);
  }

  /** What the supporters would pay; `null` when they cannot. The horizon is told what both hang on. */
  payment({ pence, approvals, supporters }: Bid, horizon: Horizon): Payment | null {
    let value = -pence * this.denominator;
    let slope = 0n;
    for (const ballot of supporters) {
      value += this.values[ballot]! * this.voters[ballot]!;
      slope += this.slopes[ballot]! * this.voters[ballot]!;
    }
    horizon.keepSide({ value, slope });
    if (value < 0n) return null;
    const price = this.shared(pence, approvals, supporters);
    for (const ballot of supporters) horizon.keepSide(this.above(ballot, price));
    return price;
  }

  /** Takes the payment from the purses of the supporters: whoever is short of it gives all. */
  pay({ supporters }: Bid, price: Payment): void {
    const left = supporters.map((ballot) => this.above(ballot, price));
    for (const line of [this.values, this.slopes])
      for (const [ballot, own] of line.entries()) line[ballot] = own * price.payers;
    this.denominator *= price.payers;
    for (const [n, ballot] of supporters.entries()) {
      const { value, slope } = left[n]!;
      this.values[ballot] = value < 0n ? 0n : value;
      this.slopes[ballot] = value < 0n ? 0n : slope;
    }
  }

  /** The poorest give all until the others can pay alike. */
  private shared(pence: bigint, approvals: number, supporters: readonly number[]): Payment {
    const poorestFirst = [...supporters].sort((a, b) =>
      ascending(this.values[a]!, this.values[b]!),
    );
    let [owed, slope, payers] = [pence * this.denominator, 0n, BigInt(approvals)];
    for (const ballot of poorestFirst) {
      if (this.values[ballot]! * payers >= owed) break;
      owed -= this.values[ballot]! * this.voters[ballot]!;
      slope -= this.slopes[ballot]! * this.voters[ballot]!;
      payers -= this.voters[ballot]!;
    }
    return { owed: { value: owed, slope }, payers };
  }

  /** What a voter has beyond a payment, times those who pay it in full: below nought when they are short of it. */
  private above(ballot: number, { owed, payers }: Payment): Line {
    return {
      value: this.values[ballot]! * payers - owed.value,
      slope: this.slopes[ballot]! * payers - owed.slope,
    };
  }
}
