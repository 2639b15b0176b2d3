import { type PaperStack } from '../paper-stack';

/** Papers that a candidate received together, all at one value. */
interface Parcel {
  /** What each paper is worth, in the smallest unit of the method. */
  readonly value: bigint;
  /** Places in the paper stack. */
  readonly papers: readonly number[];
}

/** Papers that went one way at one value. */
export interface Moved {
  /** `null` when they have no next available preference. */
  readonly to: number | null;
  readonly papers: number;
  readonly value: bigint;
  readonly votes: bigint;
}

/**
 * The piles of papers, one a candidate, each in parcels by value.
 * Sorting touches each different paper once and uses whole numbers only; votes are worked out a parcel at a time.
 */
export class Piles {
  private readonly piles: Parcel[][];
  /** How far along its preferences each paper is: the place in `stack.codes` of the candidate who holds it. */
  private readonly at: Int32Array;

  constructor(
    private readonly stack: PaperStack,
    private readonly candidates: number,
  ) {
    this.piles = Array.from({ length: candidates }, () => []);
    this.at = stack.starts.slice(0, stack.size).map((start) => start - 1);
  }

  /** Deals every paper to its first preference. */
  deal(value: bigint, isContinuing: Uint8Array): Moved[] {
    const papers = Array.from({ length: this.stack.size }, (_, paper) => paper);
    return this.sort([{ value, papers }], isContinuing);
  }

  /**
   * Moves all papers of a candidate to the next available preferences.
   * Source: R-F5: they go only to candidates continuing when the stage began.
   * @param valueOf  the value at which a paper moves, from the value at which it was received
   */
  move(
    candidate: number,
    valueOf: (received: bigint) => bigint,
    isContinuing: Uint8Array,
  ): Moved[] {
    const parcels = this.piles[candidate]!;
    this.piles[candidate] = [];
    return this.sort(mergeByValue(parcels, valueOf), isContinuing);
  }

  private sort(parcels: readonly Parcel[], isContinuing: Uint8Array): Moved[] {
    return parcels.flatMap(({ value, papers }) => {
      const sorted = this.sortByNextPreference(papers, isContinuing);
      return sorted.flatMap((received, place): Moved[] => {
        if (received.length === 0) return [];
        const to = place === this.candidates ? null : place;
        if (to !== null) this.piles[to]!.push({ value, papers: received });
        const number = this.count(received);
        return [{ to, papers: number, value, votes: BigInt(number) * value }];
      });
    });
  }

  /** One group a candidate, and last the papers that have no next available preference. */
  private sortByNextPreference(papers: readonly number[], isContinuing: Uint8Array): number[][] {
    const groups: number[][] = Array.from({ length: this.candidates + 1 }, () => []);
    const { codes, starts } = this.stack;
    for (const paper of papers) {
      const end = starts[paper + 1]!;
      let at = this.at[paper]! + 1;
      while (at < end && isContinuing[codes[at]!] === 0) at++;
      this.at[paper] = at;
      groups[at < end ? codes[at]! : this.candidates]!.push(paper);
    }
    return groups;
  }

  private count(papers: readonly number[]): number {
    let number = 0;
    for (const paper of papers) number += this.stack.counts[paper]!;
    return number;
  }
}

/** Parcels by the value at which they move, most valuable first; those of one value go together. */
function mergeByValue(parcels: readonly Parcel[], valueOf: (received: bigint) => bigint): Parcel[] {
  const byValue = new Map<bigint, (readonly number[])[]>();
  for (const { value, papers } of parcels) {
    const moving = valueOf(value);
    const group = byValue.get(moving);
    if (group) group.push(papers);
    else byValue.set(moving, [papers]);
  }
  return [...byValue]
    .map(([value, groups]) => ({ value, papers: groups.flat() }))
    .sort((a, b) => (a.value < b.value ? 1 : -1));
}
