import { type Contest, type CountTerms, type LotNeeded } from '../contest';
import { type CountSheet, type LastPlaces, type Why } from '../count-sheet';
import { trimDecimal } from '../fixed-point';
import { type PaperStack } from '../paper-stack';
import { type Field, SeatRules } from '../seat-rules';
import { listed } from '../words';
import { electInTurn } from './elect-in-turn';
import { Exclusions } from './exclusions';
import { lastPlaces } from './last-places';
import { type LooseParcel, type Moved, Piles } from './piles';
import { SEAT_RULES_SOURCE, withdrawalReason } from './seat-rule-reasons';
import { sheetOf } from './sheet';
import { type StageEvents, StageWriter } from './stage-writer';
import { Standing } from './standing';
import { type StvRule } from './stv-rule';
import { Tiebreaker } from './tiebreaker';
import { validPapers, type ValidPapers, withdrawnPlaces } from './valid-papers';

/** Papers that are counted apart from all others, each at its own value. */
export interface HeldPapers {
  readonly stack: PaperStack;
  readonly parcels: readonly LooseParcel[];
}

/**
 * A count by single transferable vote, as far as all its rules go: first preferences, stages until the places are
 * filled, last places, seat rules. What a stage does is the business of each rule.
 */
export abstract class StvCount {
  protected readonly papers: ValidPapers;
  /** Valid papers, in votes. */
  protected readonly valid: bigint;
  protected quota: bigint;
  protected readonly standing: Standing;
  protected readonly piles: Piles;
  protected readonly ties: Tiebreaker;
  protected readonly seatRules: SeatRules;
  protected readonly exclusions: Exclusions;
  private readonly writer: StageWriter;
  private lastPlaces: LastPlaces | null = null;
  /** What more is to be said of the stage that is being counted. */
  private readonly remarks = new Set<string>();

  constructor(
    readonly rule: StvRule,
    protected readonly contest: Contest,
    private readonly terms: CountTerms,
    private readonly held: HeldPapers | null = null,
  ) {
    const { candidates, seats } = contest;
    const withdrawn = withdrawnPlaces(contest);
    this.papers = held ? asValidPapers(held) : validPapers(contest, withdrawn);
    this.valid = held ? votesOn(held) : BigInt(this.papers.valid) * rule.one;
    this.quota = rule.quota(this.valid, seats);
    this.standing = new Standing(candidates.length, withdrawn);
    this.piles = new Piles(this.papers.stack, candidates.length);
    this.ties = new Tiebreaker(rule.ties, candidates, this.standing, terms.lotOrder);
    this.seatRules = new SeatRules(contest, withdrawn);
    this.exclusions = new Exclusions(contest, this.standing, this.ties, this.seatRules);
    this.writer = new StageWriter(candidates, this.standing, this.valid, rule.format);
  }

  /** Takes every stage. @returns the refusal when only a lot can say how to go on */
  run(): LotNeeded | null {
    const { piles, held, rule, standing } = this;
    standing.carry(
      held
        ? piles.dealParcels(held.parcels, standing.isContinuing)
        : piles.deal(rule.one, standing.isContinuing),
    );
    this.endStage('first-preferences', {
      why: rule.firstStage(this.papers.valid, this.contest.seats),
    });
    while (!this.ties.lotNeeded && this.vacancies > 0 && !this.fillLastPlaces()) {
      const ruledOut = this.seatRules.ruledOut(this.field);
      if (ruledOut.length > 0) this.withdraw(ruledOut);
      else this.takeNextStage();
    }
    return this.ties.lotNeeded;
  }

  /** Takes every stage. @returns the papers that a candidate held when elected, `null` for one who was not */
  runWatching(candidate: number): HeldPapers | null {
    let held: HeldPapers | null = null;
    this.standing.whenElected = (elected) => {
      if (elected === candidate)
        held = { stack: this.papers.stack, parcels: this.piles.heldBy(candidate) };
    };
    this.run();
    return held;
  }

  /** Set when only a lot could say how to go on: then nothing that was counted stands. */
  get lotNeeded(): LotNeeded | null {
    return this.ties.lotNeeded;
  }

  sheet(): CountSheet {
    const { rule, writer, ties, lastPlaces } = this;
    return sheetOf(this.contest, this.terms, this.papers, this.standing.elected, {
      method: rule.method,
      methodVersion: rule.version,
      rule: rule.text,
      quota: rule.format(rule.quota(this.valid, this.contest.seats)),
      stages: writer.stages,
      lots: ties.lots,
      lastPlaces,
    });
  }

  /** Moves a surplus or excludes somebody; called only while more candidates continue than there are places. */
  protected abstract takeNextStage(): void;

  /** Elects those who have enough votes at this moment. @returns them in order of election */
  protected abstract electEntitled(): number[];

  /** Places to be filled yet. */
  protected get vacancies(): number {
    return this.seatRules.places - this.standing.elected.length;
  }

  protected get field(): Field {
    return this.standing.field;
  }

  protected votesOf(candidate: number): bigint {
    return this.standing.votes[candidate]!;
  }

  protected names(candidates: readonly number[]): string {
    return listed(candidates.map((candidate) => this.contest.candidates[candidate]!.name));
  }

  /** Elected candidates who have more than the quota. */
  protected withSurplus(): number[] {
    return this.standing.all('elected').filter((candidate) => this.votesOf(candidate) > this.quota);
  }

  /** Elects candidates from the top down, as far as the seat rules allow; a tie is broken where they part equals. */
  protected electInTurn(entitled: readonly number[]): number[] {
    return electInTurn(entitled, this.standing, this.seatRules, (tied) =>
      this.settleElection(tied),
    );
  }

  /** Takes candidates out of the count and moves their papers, at the values at which they were received. */
  protected moveOut(
    action: 'exclusion' | 'withdrawal',
    candidates: readonly number[],
    why: Why,
  ): void {
    const { standing, piles, writer, rule } = this;
    const dealtApart = rule.batches?.dealtApart ?? false;
    for (const candidate of candidates) standing.exclude(candidate);
    const moved: Moved[] = [];
    const elected: number[] = [];
    const batches: StageEvents['batches'][number][] = [];
    for (const batch of piles.takeAll(candidates, { dealtApart })) {
      if (this.vacancies === 0) break;
      const some = piles.give(piles.sort(batch, standing.isContinuing), batch.value);
      standing.carry(some);
      moved.push(...some);
      if (!rule.batches) continue;
      const now = this.electEntitled();
      elected.push(...now);
      batches.push(writer.batch(batch.value, now));
      if (rule.batches.inHistory) standing.endBatch(this.valid, batches.length);
    }
    this.endStage(action, { of: candidates, excluded: candidates, moved, elected, batches, why });
  }

  /** Elects those who have the votes, and writes the stage down. */
  protected endStage(
    action: StageEvents['action'],
    events: Partial<StageEvents> & Pick<StageEvents, 'why'>,
  ): void {
    const elected = [...(events.elected ?? []), ...this.electEntitled()];
    const nothing = { of: [], moved: [], batches: [], roundingLoss: 0n, excluded: [] };
    const { citation, reason } = events.why;
    const why = { citation, reason: [reason, ...this.remarks].join(' ') };
    this.remarks.clear();
    this.writer.write({ action, ...nothing, ...events, why, elected, quota: this.quota });
  }

  /** Adds a sentence to the reason of the stage that is being counted. */
  protected remark(sentence: string): void {
    this.remarks.add(sentence);
  }

  /** Chooses who of several with equal votes is elected, and says why. */
  protected settleElection(tied: readonly number[]): number {
    const { candidate, why } = this.ties.settle(tied, 'election');
    this.remark(why.reason);
    return candidate;
  }

  /** Votes as a reader wants them. */
  protected says(votes: bigint): string {
    return trimDecimal(this.rule.format(votes));
  }

  /** Elects candidates to the last places; nothing more is transferred. */
  protected fill(candidates: readonly number[], why: Why): void {
    const elected = this.standing.elect(candidates);
    this.lastPlaces = { elected: elected.map((place) => this.contest.candidates[place]!.id), why };
  }

  /** Fills the last places when nobody is left to compete for them. @returns whether they are filled */
  private fillLastPlaces(): boolean {
    const { field, seatRules, contest, rule } = this;
    const last = lastPlaces(field, seatRules, contest, rule.lastPlaces);
    if (last) this.fill(last.places, last.why);
    return last !== null;
  }

  /** Takes out those who can no longer be elected under the seat rules, before papers are wasted on them. */
  private withdraw(ruledOut: readonly number[]): void {
    const reason = withdrawalReason(this.seatRules, ruledOut, this.field, this.contest);
    this.moveOut('withdrawal', ruledOut, { citation: SEAT_RULES_SOURCE, reason });
  }
}

const countOn = ({ counts }: PaperStack, papers: readonly number[]): number =>
  papers.reduce((sum, paper) => sum + counts[paper]!, 0);

const asValidPapers = ({ stack, parcels }: HeldPapers): ValidPapers => ({
  stack,
  valid: parcels.reduce((sum, { papers }) => sum + countOn(stack, papers), 0),
  rejected: [],
});

const votesOn = ({ stack, parcels }: HeldPapers): bigint =>
  parcels.reduce((sum, { value, papers }) => sum + BigInt(countOn(stack, papers)) * value, 0n);
