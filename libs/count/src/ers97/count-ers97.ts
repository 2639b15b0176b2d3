import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountSheet } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { GregoryCount } from '../stv/gregory-count';
import { countStv, type StartCount } from '../stv/count-stv';
import { extremes } from '../stv/ties';
import { ERS97, TOGETHER, transferValue } from './rule';

/**
 * Counts a contest by the rules of the Electoral Reform Society: `ers97`, version 1.
 * Source: Newland and Britton, 3rd edition 1997, section 5; R-F7 to R-F16; R-F29 for candidates who withdrew; R-F36
 * for seat rules.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when a tie wants a lot order
 */
export const countErs97 = (contest: Contest, terms: CountTerms): Result<CountSheet, CountRefusal> =>
  countStv(contest, terms, startErs97);

export const startErs97: StartCount = (...of) =>
  new Ers97Count(ERS97, TOGETHER, transferValue, ...of);

/** `ers97` among the methods. */
export const ers97: CountingMethod = {
  id: ERS97.method,
  version: ERS97.version,
  name: 'Electoral Reform Society single transferable vote (1997)',
  rule: ERS97.text,
  papers: 'order',
  fills: 'all-seats',
  count: countErs97,
};

class Ers97Count extends GregoryCount {
  /**
   * Source: 5.4.8: the quota falls with the votes in play until somebody is elected (R-F14). 5.1.7, 5.3.13, 5.4.9: then
   * each continuing candidate in turn, highest first, is elected on (a) the quota or (b) the active vote divided by
   * one more than the places left (R-F8).
   */
  protected electEntitled(): number[] {
    this.reduceQuota();
    const now: number[] = [];
    for (;;) {
      const chosen = this.nextElected();
      if (chosen.length === 0) return now;
      const share = this.says(this.activeVote());
      for (const candidate of chosen.filter((own) => this.votesOf(own) < this.quota))
        this.remark(
          `${this.names([candidate])} is elected below the quota, as ${this.says(this.votesOf(candidate))} is no less than the active vote, ${share}, ÷ (${this.vacancies} + 1).`,
        );
      now.push(...this.standing.elect(chosen));
    }
  }

  private reduceQuota(): void {
    const { elected, nonTransferable } = this.standing;
    if (elected.length > 0) return;
    const reduced = this.rule.quota(this.valid - nonTransferable, this.contest.seats);
    if (reduced < this.quota)
      this.remark(
        `Nobody has been elected and ${this.says(nonTransferable)} are non-transferable, so the quota falls to ${this.says(reduced)}.`,
      );
    this.quota = reduced;
  }

  /**
   * The highest candidates who have the votes.
   * Source: 5.6.2: of several with equal votes and too few places, those with more at the earliest point at which they
   * differed; never different: nobody yet (R-F16). Whom only the seat rules part, a lot parts.
   */
  private nextElected(): readonly number[] {
    const entitled = this.field.continuing.filter(
      (candidate) => this.hasEnough(candidate) && this.seatRules.canElect(candidate, this.field),
    );
    const top = extremes(entitled, this.standing.votes, 'most');
    if (this.seatRules.canElectAll(top, this.field)) return top;
    const { left } = this.ties.lookBack(top, 'most');
    if (left.length === 1) return [this.settleElection(top)];
    const equal = `${this.names(top)} are equal on ${this.says(this.votesOf(top[0]!))}`;
    if (this.seatRules.canElectAll(left, this.field)) {
      this.remark(`${equal}; ${this.names(left)} had more when they first differed.`);
      return left;
    }
    if (top.length <= this.vacancies) return [this.settleElection(top)];
    this.remark(`${equal}; too few places are left, so none of them is elected yet.`);
    return [];
  }

  private hasEnough(candidate: number): boolean {
    const own = this.votesOf(candidate);
    return own >= this.quota || own * BigInt(this.vacancies + 1) >= this.activeVote();
  }
}
