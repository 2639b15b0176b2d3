import { type Contest, type CountTerms, type LotNeeded } from '../contest';
import { type CountSheet, type LastPlaces, type Why } from '../count-sheet';
import { SeatRules } from '../seat-rules';
import { electInTurn } from '../stv/elect-in-turn';
import { lastPlaces } from '../stv/last-places';
import { guardReason, SEAT_RULES_SOURCE, withdrawalReason } from '../stv/seat-rule-reasons';
import { sheetOf } from '../stv/sheet';
import { type StageEvents, StageWriter } from '../stv/stage-writer';
import { Standing } from '../stv/standing';
import { type ValidPapers, withdrawnPlaces } from '../stv/valid-papers';
import { PaperTree } from './paper-tree';
import {
  cite,
  formatVotes,
  METHOD,
  METHOD_VERSION,
  nextKeepValue,
  OMEGA,
  ONE,
  quota,
  RULE,
  votes,
} from './rule';
import { MeekTies } from './ties';

const FIRST: Why = {
  citation: cite('B.2'),
  reason: 'Each paper is one vote for its first preference; whoever reaches the quota is elected.',
};
const ANEW: Why = {
  citation: cite('B.2'),
  reason:
    'Each elected candidate keeps only the share of every paper that they need, and the rest of it moves on.',
};

/** One count: rounds in which papers are shared out until somebody is elected or excluded. */
export class MeekCount {
  private readonly standing: Standing;
  private readonly tree: PaperTree;
  private readonly seatRules: SeatRules;
  private readonly ties: MeekTies;
  private readonly writer: StageWriter;
  /** Of each candidate, in thousand-millionths. */
  private readonly keepValues: number[];
  private quota = 0n;
  /** What elected candidates have above the quota. */
  private surplus = 0n;
  /** Whether the last round ended because iterations came to rest, and not because somebody was elected. */
  private atRest = false;
  private lastPlaces: LastPlaces | null = null;

  constructor(
    private readonly contest: Contest,
    private readonly terms: CountTerms,
    private readonly papers: ValidPapers,
  ) {
    const { candidates } = contest;
    const withdrawn = withdrawnPlaces(contest);
    this.standing = new Standing(candidates.length, withdrawn);
    this.tree = new PaperTree(papers.stack, candidates.length, withdrawn);
    this.keepValues = candidates.map((_, place) => (withdrawn.has(place) ? 0 : ONE));
    this.seatRules = new SeatRules(contest, withdrawn);
    this.ties = new MeekTies(candidates, this.standing, terms.lotOrder);
    this.writer = new StageWriter(candidates, this.standing, votes(papers.valid), formatVotes);
  }

  /** Takes every round. @returns the refusal when only a lot can say how to go on. Source: rule B. */
  run(): LotNeeded | null {
    this.takeRound('first-preferences', [], FIRST);
    while (!this.ties.lotNeeded && this.vacancies > 0 && !this.fillLastPlaces()) {
      const ruledOut = this.seatRules.ruledOut(this.standing.field);
      if (ruledOut.length > 0) this.withdraw(ruledOut);
      else if (this.atRest) this.excludeLowest();
      else this.takeRound('reweighting', [...this.standing.elected], ANEW);
    }
    return this.ties.lotNeeded;
  }

  sheet(): CountSheet {
    const { stages } = this.writer;
    return sheetOf(this.contest, this.terms, this.papers, this.standing.elected, {
      method: METHOD,
      methodVersion: METHOD_VERSION,
      rule: RULE,
      quota: stages[0]!.quota,
      stages,
      lots: this.ties.lots,
      lastPlaces: this.lastPlaces,
    });
  }

  private get vacancies(): number {
    return this.seatRules.places - this.standing.elected.length;
  }

  /**
   * Shares papers out again and again until somebody is elected or hardly any surplus is left. Where only as many
   * candidates are left as places, once is enough: nothing hangs on it.
   * Source: rules B.2.a to B.2.f (R-F18).
   */
  private takeRound(action: StageEvents['action'], of: readonly number[], why: Why): void {
    const decided = this.standing.field.continuing.length <= this.vacancies;
    let before: bigint | null = null;
    let elected = this.shareOut();
    while (elected.length === 0 && !decided && !this.isAtRest(before)) {
      before = this.surplus;
      this.setKeepValues();
      elected = this.shareOut();
    }
    this.atRest = elected.length === 0;
    const excluded = action === 'exclusion' || action === 'withdrawal' ? of : [];
    this.writer.write({
      ...{ action, of, moved: [], batches: [], roundingLoss: 0n, elected, excluded, why },
      quota: this.quota,
      keepValues: this.keepValues.map(formatVotes),
    });
  }

  /** One iteration. @returns those whom it elects, in order. Source: rules B.2.a to B.2.d. */
  private shareOut(): number[] {
    const { standing } = this;
    const credited = this.tree.shareOut(this.keepValues);
    const nonTransferable = credited.pop()!;
    standing.creditAll(credited, nonTransferable);
    this.quota = quota(votes(this.papers.valid) - nonTransferable, this.contest.seats);
    const reached = standing.field.continuing.filter(
      (place) => standing.votes[place]! >= this.quota,
    );
    const settle = (tied: readonly number[]): number => this.ties.elected(tied).candidate;
    const elected = electInTurn(reached, standing, this.seatRules, settle);
    for (const place of elected) this.tree.elect(place);
    const above = standing.elected.reduce(
      (sum, place) => sum + standing.votes[place]! - this.quota,
      0n,
    );
    this.surplus = above < 0n ? 0n : above;
    return elected;
  }

  /** Source: rule B.2.e. @param before  the surplus of the iteration before; `null` at the first of a round */
  private isAtRest(before: bigint | null): boolean {
    return this.surplus < OMEGA || (before !== null && this.surplus >= before);
  }

  /** Source: rule B.2.f. */
  private setKeepValues(): void {
    for (const place of this.standing.elected)
      this.keepValues[place] = nextKeepValue(
        this.keepValues[place]!,
        this.quota,
        this.standing.votes[place]!,
      );
  }

  /** Source: rule B.3 (R-F19); R-F36: whoever the seat rules guard is passed over. */
  private excludeLowest(): void {
    const { field, votes: own } = this.standing;
    const guarded = this.seatRules.guarded(field);
    const eligible = field.continuing.filter((place) => !guarded.includes(place));
    const { candidate, why } = this.ties.lowest(eligible, this.surplus);
    const spared = guarded.filter((place) => own[place]! <= own[candidate]!);
    const guards = guardReason(this.seatRules, spared, field, this.contest);
    const reason = spared.length > 0 ? `${guards} Of the others: ${why.reason}` : why.reason;
    this.takeOut('exclusion', [candidate], { ...why, reason });
  }

  /** Source: R-F36. */
  private withdraw(ruledOut: readonly number[]): void {
    const { field } = this.standing;
    const reason = withdrawalReason(this.seatRules, ruledOut, field, this.contest);
    this.takeOut('withdrawal', ruledOut, { citation: SEAT_RULES_SOURCE, reason });
  }

  private takeOut(action: StageEvents['action'], places: readonly number[], why: Why): void {
    for (const place of places) {
      this.keepValues[place] = 0;
      this.standing.exclude(place);
      this.tree.exclude(place);
    }
    this.takeRound(action, places, why);
  }

  /** Source: rules B.1, C.1 (R-F20). @returns whether the last places are filled */
  private fillLastPlaces(): boolean {
    const { standing, seatRules, contest } = this;
    const last = lastPlaces(standing.field, seatRules, contest, cite('C.1'));
    if (!last) return false;
    const elected = standing.elect(last.places);
    const ids = elected.map((place) => contest.candidates[place]!.id);
    this.lastPlaces = { elected: ids, why: last.why };
    return true;
  }
}
