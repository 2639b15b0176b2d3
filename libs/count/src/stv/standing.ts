import { ascending } from '../in-order';
import { type Field } from '../seat-rules';
import { type Moved } from './piles';

type Place = 'continuing' | 'elected' | 'excluded' | 'withdrawn';

/** The votes of every candidate at one point of a count, which ties look back to. */
export interface Point {
  /** From 1. */
  readonly stage: number;
  /** From 1; `null` for the end of the stage. */
  readonly batch: number | null;
  readonly votes: readonly bigint[];
}

/** Where every candidate stands in a count: votes credited, place, and the totals at each point so far. */
export class Standing {
  /** In the smallest unit of the method. */
  readonly votes: bigint[];
  nonTransferable = 0n;
  readonly history: Point[] = [];
  readonly elected: number[] = [];
  /** 1 for a candidate who may receive papers: read once a preference, so it is flat. */
  readonly isContinuing: Uint8Array;
  /** Told of each candidate at the moment of election. */
  whenElected: ((candidate: number) => void) | null = null;
  /** The stage that is being counted, from 1. */
  stage = 1;
  private readonly places: Place[];

  constructor(candidates: number, withdrawn: ReadonlySet<number>) {
    this.votes = Array<bigint>(candidates).fill(0n);
    this.places = Array.from({ length: candidates }, (_, candidate) =>
      withdrawn.has(candidate) ? 'withdrawn' : 'continuing',
    );
    this.isContinuing = Uint8Array.from(this.places, (place) => (place === 'continuing' ? 1 : 0));
  }

  /** Places in the list of those in one place, in list order. */
  all(place: Place): number[] {
    return this.places.flatMap((own, candidate) => (own === place ? [candidate] : []));
  }

  /** How far the count has come, for seat rules. */
  get field(): Field {
    return { elected: this.elected, continuing: this.all('continuing') };
  }

  /** Elects candidates, those with most votes first; equals in the order given. */
  elect(candidates: readonly number[]): number[] {
    const inOrder = [...candidates].sort((a, b) => ascending(this.votes[b]!, this.votes[a]!));
    for (const candidate of inOrder) {
      this.move(candidate, 'elected');
      this.whenElected?.(candidate);
    }
    this.elected.push(...inOrder);
    return inOrder;
  }

  exclude(candidate: number): void {
    this.move(candidate, 'excluded');
  }

  /** Moves the votes that papers carry; those of papers that nobody receives become non-transferable. */
  carry(moved: readonly Moved[]): void {
    for (const { from, to, votes } of moved) {
      if (from !== null) this.votes[from]! -= votes;
      if (to === null) this.nonTransferable += votes;
      else this.votes[to]! += votes;
    }
  }

  /** Credits all votes anew, for rules that share every paper out again. */
  creditAll(votes: readonly bigint[], nonTransferable: bigint): void {
    for (const [candidate, own] of votes.entries()) this.votes[candidate] = own;
    this.nonTransferable = nonTransferable;
  }

  /**
   * Takes what no paper carries from a candidate and makes it non-transferable.
   * @param keeps  votes that the candidate is left with
   * @returns what was taken
   */
  cutOff(candidate: number, keeps: bigint): bigint {
    const lost = this.votes[candidate]! - keeps;
    this.votes[candidate] = keeps;
    this.nonTransferable += lost;
    return lost;
  }

  /** Notes the totals after a batch of papers, for rules under which ties look back to them. */
  endBatch(valid: bigint, batch: number): void {
    this.note(valid, batch);
  }

  /**
   * Ends a stage: its totals become history.
   * @param valid  votes that every stage must add up to (R-F, shared)
   * @throws Error when votes have appeared or vanished: a bug, and no such count may be published
   */
  endStage(valid: bigint): void {
    this.note(valid, null);
    this.stage++;
  }

  private note(valid: bigint, batch: number | null): void {
    const total = this.votes.reduce((sum, own) => sum + own, this.nonTransferable);
    if (total !== valid)
      throw new Error(`Stage ${this.stage} adds up to ${total}, not to ${valid}.`);
    this.history.push({ stage: this.stage, batch, votes: [...this.votes] });
  }

  private move(candidate: number, place: Place): void {
    this.places[candidate] = place;
    this.isContinuing[candidate] = 0;
  }
}
