import { type Contest, type CountTerms } from '../contest';
import { type Why } from '../count-sheet';
import { type Exclusion, type GroupRule } from './exclusions';
import { StvCount } from './stv-count';
import { type StvRule } from './stv-rule';

/** What each transferable paper of a surplus is worth when it moves on. */
export type TransferValue = (surplus: bigint, transferable: bigint, received: bigint) => bigint;

/**
 * What rules by which only the papers that made a surplus move it on have in common (ERS97; Model Election Rules):
 * surpluses that can change nothing wait, and several of the lowest candidates are excluded together.
 */
export abstract class GregoryCount extends StvCount {
  constructor(
    rule: StvRule,
    private readonly together: GroupRule,
    private readonly transferValue: TransferValue,
    contest: Contest,
    terms: CountTerms,
  ) {
    super(rule, contest, terms);
  }

  /**
   * The largest surplus moves, unless all together cannot change who is excluded next; else candidates are excluded.
   * Source: ERS97 5.2.2–5.2.5 (R-F9, R-F12); Model Election Rules STV47(9), (10), STV49(1), (12) (R-F25, R-F26).
   */
  protected takeNextStage(): void {
    const withSurplus = this.withSurplus();
    const surpluses = withSurplus.reduce((sum, own) => sum + this.votesOf(own) - this.quota, 0n);
    const mayWait = this.exclusions.groupSizes(surpluses, this.together).length > 0;
    if (surpluses > 0n && !mayWait) {
      const { candidate, why } = this.ties.choose(withSurplus, 'surplus');
      this.transferSurplus(candidate, why);
    } else {
      this.exclude(this.exclusions.largestGroup(surpluses, this.together));
    }
  }

  /** All votes but the non-transferable ones and those that elected candidates keep. Source: ERS97 6.20, 5.6.1. */
  protected activeVote(): bigint {
    const kept = this.standing.all('elected').map((candidate) => {
      const own = this.votesOf(candidate);
      return own < this.quota ? own : this.quota;
    });
    return kept.reduce((left, own) => left - own, this.valid - this.standing.nonTransferable);
  }

  /**
   * The transferable papers that came last share the surplus; what they do not carry becomes non-transferable.
   * Source: ERS97 5.3 (R-F10); Model Election Rules STV47(1)–(7) (R-F23). All came last when they came first.
   */
  private transferSurplus(candidate: number, why: Why): void {
    const { standing, piles } = this;
    const surplus = this.votesOf(candidate) - this.quota;
    const batch = piles.takeLast(candidate);
    const sorted = piles.sort(batch, standing.isContinuing);
    const value = this.transferValue(surplus, BigInt(sorted.transferable), batch.value);
    const moved = piles.give(sorted, value).filter(({ to }) => to !== null);
    standing.carry(moved);
    const roundingLoss = standing.cutOff(candidate, this.quota);
    this.endStage('surplus', { of: [candidate], moved, roundingLoss, why });
  }

  /**
   * Excludes candidates; but when that leaves as many as there are places, those are elected and nothing moves.
   * Source: ERS97 5.4, 5.5.1 (R-F15); Model Election Rules STV49, STV50(1), (3) (R-F27).
   */
  private exclude({ candidates, why }: Exclusion): void {
    const left = this.field.continuing.filter((other) => !candidates.includes(other));
    if (left.length > this.vacancies) return this.moveOut('exclusion', candidates, why);
    const reason = `${why.reason} That leaves as many candidates as places.`;
    this.fill(left, { citation: this.rule.lastPlaces, reason });
  }
}
