import { err, ok, type Result } from '@folkmoot/basics';
import { type Candidate, type LotNeeded } from '../contest';
import { type Lot, type Why } from '../count-sheet';
import { trimDecimal } from '../fixed-point';
import { chooseByLot } from '../stv/lots';
import { extremes, lookBack } from '../stv/ties';
import { listed } from '../words';
import { cite, formatVotes } from './rule';

/** Whom a stage acts on, and why them. */
export interface Choice {
  readonly candidate: number;
  readonly why: Why;
}

type Purpose = 'surplus' | 'exclusion';

const CLAUSES = {
  surplus: {
    wanted: 'most',
    plain: 'rr.49, 50(1)',
    lookBack: 'r.50(2)',
    lot: 'r.50(3)',
    outcome: 'comes first',
    question: 'whose surplus moves first',
  },
  exclusion: {
    wanted: 'fewest',
    plain: 'r.51(1)',
    lookBack: 'r.52(2)(a)',
    lot: 'r.52(2)(b)',
    outcome: 'is excluded',
    question: 'who is excluded',
  },
} as const;

/** Chooses whose surplus moves first and who is excluded: by votes, then by an earlier stage, then by lot (R-F6). */
export class Tiebreaker {
  /** The lots used so far. */
  readonly lots: Lot[] = [];

  /** @param history  votes at the end of each stage; the count goes on adding to it */
  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly history: readonly (readonly bigint[])[],
    private readonly lotOrder: readonly string[] | null,
  ) {}

  /**
   * Chooses one of those who may be acted on.
   * @param eligible  every candidate with a surplus, or every continuing candidate
   */
  choose(eligible: readonly number[], purpose: Purpose): Result<Choice, LotNeeded> {
    const { wanted, plain } = CLAUSES[purpose];
    const tied = extremes(eligible, this.history.at(-1)!, wanted);
    if (tied.length > 1) return this.lookBack(tied, purpose);
    const candidate = tied[0]!;
    const reason =
      purpose === 'exclusion'
        ? `${this.name(candidate)} has the fewest votes and is excluded.`
        : `${this.name(candidate)} has ${eligible.length > 1 ? 'the largest' : 'a'} surplus.`;
    return ok({ candidate, why: { citation: cite(plain), reason } });
  }

  private lookBack(tied: readonly number[], purpose: Purpose): Result<Choice, LotNeeded> {
    const { wanted, lookBack: clause } = CLAUSES[purpose];
    const { left, stage } = lookBack(tied, this.history, wanted);
    if (left.length > 1) return this.drawLot(tied, left, purpose);
    const candidate = left[0]!;
    const had = `${this.name(candidate)} had the ${wanted} at stage ${stage}, the last at which they differed`;
    const reason = `${this.tieSays(tied)}; ${had}, and ${CLAUSES[purpose].outcome}.`;
    return ok({ candidate, why: { citation: cite(clause), reason } });
  }

  private drawLot(
    tied: readonly number[],
    left: readonly number[],
    purpose: Purpose,
  ): Result<Choice, LotNeeded> {
    const { wanted, lot, outcome, question } = CLAUSES[purpose];
    const stage = this.history.length + 1;
    const ids = left.map((candidate) => this.candidates[candidate]!.id);
    const who = left.length < tied.length ? `${this.names(left)} were so` : 'they were';
    const says = `${this.tieSays(tied)}; ${who} at every stage`;
    if (!this.lotOrder)
      return err({
        code: 'lot-needed',
        stage,
        tied: ids,
        why: `${says}. A lot must decide ${question}.`,
      });
    const chosen = chooseByLot(ids, this.lotOrder, wanted);
    const candidate = left[ids.indexOf(chosen)]!;
    const reason = `${says}. The lot fell on ${this.name(candidate)}, who ${outcome}.`;
    const why = { citation: cite(lot), reason };
    this.lots.push({ stage, decides: purpose, tied: ids, chosen, why });
    return ok({ candidate, why });
  }

  private tieSays(tied: readonly number[]): string {
    const votes = trimDecimal(formatVotes(this.history.at(-1)![tied[0]!]!));
    return `${this.names(tied)} are equal on ${votes}`;
  }

  private name(candidate: number): string {
    return this.candidates[candidate]!.name;
  }

  private names(candidates: readonly number[]): string {
    return listed(candidates.map((candidate) => this.name(candidate)));
  }
}
