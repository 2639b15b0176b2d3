import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountSheet } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { GregoryCount } from '../stv/gregory-count';
import { countStv, type StartCount } from '../stv/count-stv';
import { cite, MER, TOGETHER, transferValue } from './rule';

/**
 * Counts a contest as the Model Election Rules of NHS foundation trusts say: `mer-stv`, version 1.
 * Source: STV45–STV51, the same as SI 1985/454 (Northern Ireland) rr.47–52; R-F22 to R-F28; R-F29 for candidates who
 * withdrew; R-F36 for seat rules.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when a tie wants a lot order
 */
export const countMerStv = (
  contest: Contest,
  terms: CountTerms,
): Result<CountSheet, CountRefusal> => countStv(contest, terms, startMerStv);

export const startMerStv: StartCount = (...of) => new MerCount(MER, TOGETHER, transferValue, ...of);

/** `mer-stv` among the methods. */
export const merStv: CountingMethod = {
  id: MER.method,
  version: MER.version,
  name: 'Model Election Rules single transferable vote',
  rule: MER.text,
  papers: 'order',
  fills: 'all-seats',
  count: countMerStv,
};

class MerCount extends GregoryCount {
  /**
   * Source: STV46(3): whoever equals or exceeds the quota is elected, but with one vacancy nobody by the quota alone
   * (R-F22); then STV50(2). Looked at after each sub-parcel, too, for later ones pass over who is elected: STV49(5), (6).
   */
  protected electEntitled(): number[] {
    const reached =
      this.contest.seats === 1
        ? []
        : this.field.continuing.filter((candidate) => this.votesOf(candidate) >= this.quota);
    const elected = this.electInTurn(reached);
    if (this.vacancies === 1) this.fillLastVacancy();
    return elected;
  }

  /**
   * The last vacancy goes to whoever has no fewer votes than all others and what waits to be moved together.
   * Source: STV50(2), with equality (R-F27; T71); two who both have that are a tie.
   */
  private fillLastVacancy(): void {
    const { continuing } = this.field;
    if (continuing.length === 1) return;
    const active = this.activeVote();
    const ahead = continuing.filter(
      (candidate) =>
        2n * this.votesOf(candidate) >= active && this.seatRules.canElect(candidate, this.field),
    );
    if (ahead.length === 0) return;
    const tie = ahead.length > 1 ? this.ties.settle(ahead, 'election') : null;
    const candidate = tie?.candidate ?? ahead[0]!;
    const own = this.votesOf(candidate);
    const reason = `One place is left and ${this.names([candidate])} has ${this.says(own)}, no fewer than the ${this.says(active - own)} of all others and what waits to be moved together.`;
    this.fill(
      [candidate],
      tie
        ? { ...tie.why, reason: `${reason} ${tie.why.reason}` }
        : { citation: cite('STV50(2)'), reason },
    );
  }
}
