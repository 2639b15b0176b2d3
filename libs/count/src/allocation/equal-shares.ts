import { compare, divide, err, ok, rational, type Rational, type Result } from '@folkmoot/basics';
import { listed } from '../words';
import { type Bid, byCost } from './bids';
import { drawLot, type LotDrawn, type LotsRefusal } from './lots';
import { type Price, type Purses } from './purses';

/** What a project is worth to a voter who approves it: its cost in pence, or the same for every project. */
export type Utility = 'cost' | 'cardinality';

/** A project that its supporters can pay for. */
interface Offer {
  readonly bid: Bid;
  readonly price: Price;
  /** Worth ÷ most: the highest is funded next. */
  readonly score: Rational;
}

/** A project to fund, and what set it before others that were as good. */
export interface Purchase {
  readonly bid: Bid;
  readonly price: Price;
  /** A sentence, or nothing. */
  readonly tie: string;
  readonly lot: LotDrawn | null;
}

/**
 * What equal shares fund, one project after the other, from the equal shares of its supporters.
 * Source: R-G8. Equal offers: lower cost, then more approvals, then lot.
 */
export class EqualShares {
  /** Projects not funded and not yet found too dear, with the highest score they may still have. */
  private readonly open: Map<Bid, Rational>;

  constructor(
    bids: readonly Bid[],
    private readonly utility: Utility,
    private readonly purses: Purses,
    private readonly lotOrder: readonly string[] | null,
  ) {
    const wanted = bids.filter(({ approvals }) => approvals > 0);
    this.open = new Map(wanted.map((bid) => [bid, this.score(bid, fairShare(bid))]));
  }

  /** Every purchase in order; or who is tied when only a lot can say which is next. */
  run(): Result<Purchase[], LotsRefusal> {
    const purchases: Purchase[] = [];
    for (let offers = this.bestOffers(); offers.length > 0; offers = this.bestOffers()) {
      const choice = this.choose(offers, purchases.length);
      if (!choice.ok) return choice;
      const { bid, price } = choice.value;
      this.purses.pay(bid, price);
      this.open.delete(bid);
      purchases.push(choice.value);
    }
    return ok(purchases);
  }

  private score({ pence }: Bid, most: Rational): Rational {
    return divide(rational(this.utility === 'cost' ? pence : 1n), most);
  }

  /**
   * The affordable projects with the highest score, in list order.
   * Scores only fall as purses empty, so an old one is a bound: most projects need no new sum at each step.
   */
  private bestOffers(): Offer[] {
    let best: Offer[] = [];
    const highestFirst = [...this.open].sort(([, a], [, b]) => compare(b, a));
    for (const [bid, bound] of highestFirst) {
      const leader = best[0]?.score;
      if (leader && compare(bound, leader) < 0) break;
      const price = this.purses.price(bid);
      if (!price) {
        this.open.delete(bid);
        continue;
      }
      const score = this.score(bid, price.most);
      this.open.set(bid, score);
      const difference = leader ? compare(score, leader) : 1;
      if (difference > 0) best = [{ bid, price, score }];
      else if (difference === 0) best.push({ bid, price, score });
    }
    return best.sort((a, b) => a.bid.place - b.bid.place);
  }

  private choose(offers: readonly Offer[], taken: number): Result<Purchase, LotsRefusal> {
    if (offers.length === 1) return ok({ ...offers[0]!, tie: '', lot: null });
    const names = listed(offers.map(({ bid }) => bid.name));
    const says = (reason: string): string => ` ${names} are equal in this; it ${reason}.`;
    const cheapest = foremost(offers, byCost);
    if (cheapest.length === 1) return ok({ ...cheapest[0]!, tie: says('costs least'), lot: null });
    const favoured = foremost(cheapest, (a, b) => b.approvals - a.approvals);
    if (favoured.length === 1)
      return ok({ ...favoured[0]!, tie: says('has most approvals'), lot: null });
    const drawn = drawLot(
      favoured.map(({ bid }) => bid),
      this.lotOrder,
    );
    if (!drawn.ok) return err({ ...drawn.error, taken });
    const { chosen, lot } = drawn.value;
    const offer = favoured.find(({ bid }) => bid === chosen)!;
    return ok({ ...offer, tie: says('was drawn by lot'), lot });
  }
}

/** What each supporter pays when all pay alike. */
const fairShare = ({ pence, approvals }: Bid): Rational => rational(pence, BigInt(approvals));

/** Those that no other comes before. */
function foremost(offers: readonly Offer[], order: (a: Bid, b: Bid) => number): Offer[] {
  const first = offers.reduce((a, b) => (order(b.bid, a.bid) < 0 ? b : a));
  return offers.filter(({ bid }) => order(bid, first.bid) === 0);
}
