import { divide, type Pence, rational, type Rational } from '@folkmoot/basics';
import { ascending } from '../in-order';
import { type Bid } from './bids';

/** What the supporters of a project would pay for it. */
export interface Price {
  /** The most that any of them pays, in pence. */
  readonly most: Rational;
  /** Supporters who pay that much. */
  readonly payingMost: number;
  /** Cost ÷ most. */
  readonly effectiveVotes: Rational;
}

/**
 * What every voter has left to spend, in exact fractions of a penny.
 * Voters with equal ballots always have equal purses. All purses share one denominator, so that sums are whole numbers.
 */
export class Purses {
  private readonly left: bigint[];
  private denominator: bigint;

  /**
   * Source: R-G8: every voter begins with the same.
   * @param endowment  in pence
   */
  constructor(
    { numerator, denominator }: Rational,
    private readonly votersByBallot: readonly number[],
  ) {
    this.denominator = denominator;
    this.left = votersByBallot.map(() => numerator);
  }

  /** What the supporters of a project have left between them, cut to whole pence. */
  heldBy({ supporters }: Bid): Pence {
    return this.unitsOf(supporters) / this.denominator;
  }

  /**
   * The smallest equal payment at which the supporters cover the cost, those with less giving all they have.
   * @returns `null` when they cannot afford it: as purses only shrink, they never will
   */
  price(bid: Bid): Price | null {
    const cost = bid.pence * this.denominator;
    if (this.unitsOf(bid.supporters) < cost) return null;
    const poorestFirst = [...bid.supporters].sort((a, b) =>
      ascending(this.left[a]!, this.left[b]!),
    );
    let owed = cost;
    let payingMost = bid.approvals;
    for (const ballot of poorestFirst) {
      const own = this.left[ballot]!;
      if (own * BigInt(payingMost) >= owed) break;
      owed -= own * BigInt(this.votersByBallot[ballot]!);
      payingMost -= this.votersByBallot[ballot]!;
    }
    const most = rational(owed, BigInt(payingMost) * this.denominator);
    return { most, payingMost, effectiveVotes: divide(rational(bid.pence), most) };
  }

  /** Takes the payment from the purses of the supporters. */
  pay({ supporters }: Bid, { most }: Price): void {
    this.rescale(most.denominator);
    const due = (most.numerator * this.denominator) / most.denominator;
    for (const ballot of supporters) {
      const own = this.left[ballot]!;
      this.left[ballot] = own > due ? own - due : 0n;
    }
  }

  private unitsOf(ballots: readonly number[]): bigint {
    return ballots.reduce(
      (sum, ballot) => sum + this.left[ballot]! * BigInt(this.votersByBallot[ballot]!),
      0n,
    );
  }

  /** Makes the shared denominator a multiple of another. */
  private rescale(other: bigint): void {
    const factor = rational(other, this.denominator).numerator;
    if (factor === 1n) return;
    this.denominator *= factor;
    for (const [ballot, own] of this.left.entries()) this.left[ballot] = own * factor;
  }
}
