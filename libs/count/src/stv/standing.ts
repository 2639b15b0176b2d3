import { type Moved } from './piles';

type Place = 'continuing' | 'elected' | 'excluded' | 'withdrawn';

/** Where every candidate stands in a count: votes credited, place, and the totals at the end of each stage. */
export class Standing {
  /** In the smallest unit of the method. */
  readonly votes: bigint[];
  nonTransferable = 0n;
  /** Votes of every candidate at the end of each stage so far. */
  readonly history: bigint[][] = [];
  readonly elected: number[] = [];
  /** 1 for a candidate who may receive papers: read once a preference, so it is flat. */
  readonly isContinuing: Uint8Array;
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

  /** Elects candidates, those with most votes first; equals in list order. */
  elect(candidates: readonly number[]): number[] {
    const inOrder = [...candidates].sort((a, b) => {
      const difference = this.votes[b]! - this.votes[a]!;
      return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
    });
    for (const candidate of inOrder) this.move(candidate, 'elected');
    this.elected.push(...inOrder);
    return inOrder;
  }

  exclude(candidate: number): void {
    this.move(candidate, 'excluded');
  }

  /**
   * Credits papers to the candidates who receive them; what nobody receives becomes non-transferable.
   * @param leaving  votes that leave the candidate the papers come from
   * @returns the part of them that was cut off when values were worked out
   */
  credit(moved: readonly Moved[], leaving: bigint): bigint {
    let received = 0n;
    let carried = 0n;
    for (const { to, votes } of moved) {
      carried += votes;
      if (to === null) continue;
      this.votes[to]! += votes;
      received += votes;
    }
    this.nonTransferable += leaving - received;
    return leaving - carried;
  }

  /**
   * Ends a stage: its totals become history.
   * @param valid  votes that every stage must add up to (R-F, shared)
   * @throws Error when votes have appeared or vanished: a bug, and no such count may be published
   */
  endStage(valid: bigint): void {
    const total = this.votes.reduce((sum, own) => sum + own, this.nonTransferable);
    if (total !== valid)
      throw new Error(`Stage ${this.history.length + 1} adds up to ${total}, not to ${valid}.`);
    this.history.push([...this.votes]);
  }

  private move(candidate: number, place: Place): void {
    this.places[candidate] = place;
    this.isContinuing[candidate] = 0;
  }
}
