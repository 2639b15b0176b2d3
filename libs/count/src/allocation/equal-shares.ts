import {
  compare,
  err,
  formatPounds,
  ok,
  rational,
  type Rational,
  type Result,
  toDecimal,
} from '@folkmoot/basics';
import { type LotNeeded } from '../contest';
import { counted, listed } from '../words';
import { type Payment } from './allocation-sheet';
import { type Bid, byCost } from './bids';
import { type Price, type Purses } from './purses';
import { type StepWriter } from './step-writer';

const CITATION = 'Method of Equal Shares (Peters, Pierczyński and Skowron 2021), cost utilities';

/** A project that its supporters can pay for. */
interface Offer {
  readonly bid: Bid;
  readonly price: Price;
}

/** The offer to take, and what set it before others with as many effective votes. */
interface Choice extends Offer {
  readonly tie: string;
}

/**
 * Funds projects from the equal shares of their supporters, the one with most effective votes first.
 * Source: R-G8. Equal offers: lower cost, then more approvals, then lot.
 */
export class EqualShares {
  /** Projects not funded and not yet found too dear, with the most effective votes they may still have. */
  private readonly open: Map<Bid, Rational>;

  constructor(
    bids: readonly Bid[],
    private readonly purses: Purses,
    private readonly writer: StepWriter,
  ) {
    this.open = new Map(bids.map((bid) => [bid, rational(bid.approvals)]));
  }

  /** Takes every step. @returns the refusal when only a lot can say which project is next */
  run(): LotNeeded | null {
    for (let offers = this.bestOffers(); offers.length > 0; offers = this.bestOffers()) {
      const choice = this.choose(offers);
      if (!choice.ok) return choice.error;
      this.fund(choice.value);
    }
    return null;
  }

  /**
   * The affordable projects with most effective votes, in list order.
   * These only fall as purses empty, so an old figure is a bound: most projects need no new sum at each step.
   */
  private bestOffers(): Offer[] {
    let best: Offer[] = [];
    const highestFirst = [...this.open].sort(([, a], [, b]) => compare(b, a));
    for (const [bid, bound] of highestFirst) {
      const leader = best[0]?.price.effectiveVotes;
      if (leader && compare(bound, leader) < 0) break;
      const price = this.purses.price(bid);
      if (!price) {
        this.open.delete(bid);
        continue;
      }
      this.open.set(bid, price.effectiveVotes);
      const difference = leader ? compare(price.effectiveVotes, leader) : 1;
      if (difference > 0) best = [{ bid, price }];
      else if (difference === 0) best.push({ bid, price });
    }
    return best.sort((a, b) => a.bid.place - b.bid.place);
  }

  private choose(offers: readonly Offer[]): Result<Choice, LotNeeded> {
    if (offers.length === 1) return ok({ ...offers[0]!, tie: '' });
    const names = listed(offers.map(({ bid }) => bid.name));
    const says = (reason: string): string => ` ${names} are equal in this; it ${reason}.`;
    const cheapest = foremost(offers, byCost);
    if (cheapest.length === 1) return ok({ ...cheapest[0]!, tie: says('costs least') });
    const favoured = foremost(cheapest, (a, b) => b.approvals - a.approvals);
    if (favoured.length === 1) return ok({ ...favoured[0]!, tie: says('has most approvals') });
    const drawn = this.writer.drawLot(favoured.map(({ bid }) => bid));
    if (!drawn.ok) return err(drawn.error);
    const offer = favoured.find(({ bid }) => bid === drawn.value)!;
    return ok({ ...offer, tie: says('was drawn by lot') });
  }

  private fund({ bid, price, tie }: Choice): void {
    this.purses.pay(bid, price);
    this.open.delete(bid);
    const most = formatPounds(roundedUp(price.most));
    const effective = toDecimal(price.effectiveVotes, 2);
    this.writer.fund(bid, {
      rule: 'equal-shares',
      payment: paymentOf(bid, price),
      why: {
        citation: CITATION,
        reason: `Its ${counted(bid.approvals, 'supporter')} can pay for it at no more than ${most} each: ${effective} effective votes, the most of all.${tie}`,
      },
    });
  }
}

/** Says why each project that is left was not funded from shares. */
export function passOverRest(bids: readonly Bid[], purses: Purses, writer: StepWriter): void {
  for (const bid of bids) {
    const held = formatPounds(purses.heldBy(bid));
    const reason = `Its ${counted(bid.approvals, 'supporter')} have ${held} left in all, and it costs ${formatPounds(bid.pence)}.`;
    writer.passOver(bid, { rule: 'equal-shares', why: { citation: CITATION, reason } });
  }
}

/** Those that no other comes before. */
function foremost(offers: readonly Offer[], order: (a: Bid, b: Bid) => number): Offer[] {
  const first = offers.reduce((a, b) => (order(b.bid, a.bid) < 0 ? b : a));
  return offers.filter(({ bid }) => order(bid, first.bid) === 0);
}

function paymentOf({ approvals }: Bid, { most, payingMost, effectiveVotes }: Price): Payment {
  return {
    most: fraction(most),
    payingMost,
    payingLess: approvals - payingMost,
    effectiveVotes: fraction(effectiveVotes),
  };
}

/** To whole pence, so that “no more than” stays true. */
const roundedUp = ({ numerator, denominator }: Rational): bigint =>
  (numerator + denominator - 1n) / denominator;

const fraction = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
