import { StvCount } from './stv-count';

/** One seat: the lowest leaves, one a stage, until somebody has what the rule's quota asks of the votes still in play. */
export class AlternativeVoteCount extends StvCount {
  /** One candidate at a time, those without votes too. */
  protected takeNextStage(): void {
    const { candidates, why } = this.exclusions.lowest();
    this.moveOut('exclusion', candidates, why);
  }

  /** Papers that go no further are not in play. */
  protected electEntitled(): number[] {
    this.quota = this.rule.quota(this.valid - this.standing.nonTransferable, 1);
    return this.standing.elect(
      this.field.continuing.filter((candidate) => this.votesOf(candidate) >= this.quota),
    );
  }
}
