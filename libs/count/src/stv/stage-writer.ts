import { type Candidate } from '../contest';
import { type Batch, type Stage, type Transfer, type Why } from '../count-sheet';
import { type Moved } from './piles';
import { type Standing } from './standing';

/** What happened in a stage, in places of the list of candidates. */
export interface StageEvents {
  readonly action: Stage['action'];
  /** Whom it acted on, in places. */
  readonly of: readonly number[];
  /** Papers moved from those it acted on; papers as they were cast are not among them. */
  readonly moved: readonly Moved[];
  readonly roundingLoss: bigint;
  readonly elected: readonly number[];
  readonly excluded: readonly number[];
  readonly why: Why;
  /** Votes that elect at this stage. */
  readonly quota: bigint;
  readonly batches: readonly Batch[];
  /** Shares of each paper that candidates keep, in list order, as text; for rules that have them. */
  readonly keepValues?: readonly string[];
}

/** Writes the stages of a count sheet as they end. */
export class StageWriter {
  readonly stages: Stage[] = [];
  /** Those for whom no votes are shown any more. */
  private readonly out: Set<number>;

  /**
   * @param valid   what the votes of every stage must add up to
   * @param format  votes as text, with the places of the method
   */
  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly standing: Standing,
    private readonly valid: bigint,
    private readonly format: (votes: bigint) => string,
  ) {
    this.out = new Set(standing.all('withdrawn'));
  }

  /** What a batch of papers led to, for the sheet. */
  batch(value: bigint, elected: readonly number[]): Batch {
    return {
      value: this.format(value),
      votes: this.votes(),
      nonTransferable: this.format(this.standing.nonTransferable),
      elected: this.ids(elected),
    };
  }

  /** Ends the stage and writes it down. */
  write(events: StageEvents): void {
    const { action, of, moved, roundingLoss, elected, excluded, batches, why } = events;
    this.standing.endStage(this.valid);
    this.stages.push({
      number: this.stages.length + 1,
      action,
      of: this.ids(of),
      transfers: moved.flatMap((some) => this.transfer(some)),
      votes: this.votes(),
      nonTransferable: this.format(this.standing.nonTransferable),
      roundingLoss: this.format(roundingLoss),
      quota: this.format(events.quota),
      keepValues: events.keepValues ?? null,
      batches,
      elected: this.ids(elected),
      excluded: this.ids(excluded),
      why,
    });
    for (const place of excluded) this.out.add(place);
  }

  /** The votes of this moment, for a sheet. */
  votes(): (string | null)[] {
    return this.standing.votes.map((own, place) => (this.out.has(place) ? null : this.format(own)));
  }

  private transfer({ from, to, papers, value, votes }: Moved): Transfer[] {
    const going = { from: this.id(from!), to: to === null ? null : this.id(to), papers };
    return [{ ...going, value: this.format(value), votes: this.format(votes) }];
  }

  private id(place: number): string {
    return this.candidates[place]!.id;
  }

  private ids(places: readonly number[]): string[] {
    return places.map((place) => this.id(place));
  }
}
