import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountSheet, type Why } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { countStv, type StartCount } from '../stv/count-stv';
import { StvCount } from '../stv/stv-count';
import { SCOTTISH, transferValue } from './rule';

/**
 * Counts a contest by the single transferable vote as Scottish councils do: `scottish-stv`, version 1.
 * Source: SSI 2011/399 sch. 1 rr.46–53; R-F1 to R-F6; R-F29 for candidates who withdrew; R-F36 for seat rules.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when a tie wants a lot order
 */
export const countScottishStv = (
  contest: Contest,
  terms: CountTerms,
): Result<CountSheet, CountRefusal> => countStv(contest, terms, startScottishStv);

export const startScottishStv: StartCount = (...of) => new ScottishCount(SCOTTISH, ...of);

/** `scottish-stv` among the methods. */
export const scottishStv: CountingMethod = {
  id: SCOTTISH.method,
  version: SCOTTISH.version,
  name: 'Scottish single transferable vote',
  rule: SCOTTISH.text,
  papers: 'order',
  fills: 'all-seats',
  count: countScottishStv,
};

class ScottishCount extends StvCount {
  /** Source: r.51(1): nobody is excluded while a surplus waits, even one that cannot change the order (R-F4). */
  protected takeNextStage(): void {
    const withSurplus = this.withSurplus();
    if (withSurplus.length > 0) {
      const { candidate, why } = this.ties.choose(withSurplus, 'surplus');
      this.transferSurplus(candidate, why);
    } else {
      const { candidates, why } = this.exclusions.lowest();
      this.moveOut('exclusion', candidates, why);
    }
  }

  /** Source: r.48(1): whoever equals or exceeds the quota at the end of a stage is elected. */
  protected electEntitled(): number[] {
    return this.electInTurn(
      this.field.continuing.filter((candidate) => this.votesOf(candidate) >= this.quota),
    );
  }

  /** Source: r.49: all papers of the candidate move on, each at its own transfer value. */
  private transferSurplus(candidate: number, why: Why): void {
    const { standing, piles } = this;
    const credited = this.votesOf(candidate);
    const surplus = credited - this.quota;
    const movesAt = (received: bigint): bigint => transferValue(surplus, received, credited);
    const moved = piles
      .takeAll([candidate], { movesAt })
      .flatMap((batch) => piles.give(piles.sort(batch, standing.isContinuing), batch.value));
    standing.carry(moved);
    const roundingLoss = standing.cutOff(candidate, this.quota);
    this.endStage('surplus', { of: [candidate], moved, roundingLoss, why });
  }
}
