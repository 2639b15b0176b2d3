import { type PaperStack } from '../paper-stack';

/** Papers in a row: a chain through `next`, so that no list is built. */
interface Chain {
  /** `null` before papers are dealt. */
  readonly holder: number | null;
  /** The first paper: a place in the paper stack; -1 for none. */
  readonly head: number;
}

/** Papers that a candidate received together, all at one value. */
interface Parcel extends Chain {
  /** What each paper is worth, in the smallest unit of the method. */
  readonly value: bigint;
  /** Whether they came as first preferences. */
  readonly dealt: boolean;
}

/** Papers that leave together: one value, of one or several candidates. */
export interface Batch {
  readonly value: bigint;
  readonly parcels: readonly Chain[];
}

/** Papers that went one way at one value. */
export interface Moved {
  /** `null` for papers as they were cast. */
  readonly from: number | null;
  /** `null` when they have no next available preference. */
  readonly to: number | null;
  readonly papers: number;
  readonly value: bigint;
  readonly votes: bigint;
}

/** Papers of one value, apart from any pile: places in the paper stack. */
export interface LooseParcel {
  readonly value: bigint;
  readonly papers: readonly number[];
}

/** A batch sorted by next available preference, not yet given to anybody. */
export interface Sorted {
  readonly ways: readonly Omit<Moved, 'value' | 'votes'>[];
  /** Papers that have a next available preference. */
  readonly transferable: number;
  /** For each candidate, the first of the papers that go there; -1 for none. */
  readonly heads: Int32Array;
}

/** How parcels are put together when a candidate's papers move. */
export interface Batching {
  /** The value at which a paper moves, from that at which it was received; the same unless said. */
  readonly movesAt?: (received: bigint) => bigint;
  /** Whether first preferences make a batch of their own, before all others. */
  readonly dealtApart?: boolean;
}

const NONE = -1;

/**
 * The piles of papers, one a candidate, each in parcels by value.
 * Sorting touches each different paper once and uses whole numbers in flat arrays; votes are worked out a parcel at a time.
 */
export class Piles {
  private readonly piles: Parcel[][];
  /** How far along its preferences each paper is: the place in `stack.codes` of the candidate who holds it. */
  private readonly at: Int32Array;
  /** The paper that follows in the same parcel, or -1. */
  private readonly next: Int32Array;

  constructor(
    private readonly stack: PaperStack,
    private readonly candidates: number,
  ) {
    this.piles = Array.from({ length: candidates }, () => []);
    this.at = stack.starts.slice(0, stack.size);
    this.next = new Int32Array(stack.size);
    for (let paper = 0; paper < stack.size; paper++) {
      this.at[paper]!--;
      this.next[paper] = paper + 1;
    }
  }

  /** Deals every paper to its first preference for a continuing candidate. */
  deal(value: bigint, isContinuing: Uint8Array): Moved[] {
    if (this.stack.size === 0) return [];
    const tail = this.stack.size - 1;
    this.next[tail] = NONE;
    return this.dealChain(0, value, isContinuing);
  }

  /** Deals some papers, each parcel at its own value, to the first preference for a continuing candidate. */
  dealParcels(parcels: readonly LooseParcel[], isContinuing: Uint8Array): Moved[] {
    return parcels.flatMap(({ value, papers }) => {
      for (const [index, paper] of papers.entries()) this.next[paper] = papers[index + 1] ?? NONE;
      return this.dealChain(papers[0] ?? NONE, value, isContinuing);
    });
  }

  /** The papers that a candidate holds, parcel by parcel, as they are; the piles stay untouched. */
  heldBy(candidate: number): LooseParcel[] {
    return this.piles[candidate]!.map(({ value, head }) => {
      const papers: number[] = [];
      for (let paper = head; paper !== NONE; paper = this.next[paper]!) papers.push(paper);
      return { value, papers };
    });
  }

  /** Takes all papers of some candidates, in batches by the value at which they move, most valuable first. */
  takeAll(candidates: readonly number[], { movesAt, dealtApart }: Batching = {}): Batch[] {
    const batches = new Map<string, { value: bigint; first: boolean; parcels: Parcel[] }>();
    for (const candidate of candidates) {
      for (const parcel of this.piles[candidate]!) {
        const value = movesAt ? movesAt(parcel.value) : parcel.value;
        const first = dealtApart === true && parcel.dealt;
        const key = `${first}${value}`;
        const batch = batches.get(key);
        if (batch) batch.parcels.push(parcel);
        else batches.set(key, { value, first, parcels: [parcel] });
      }
      this.piles[candidate] = [];
    }
    return [...batches.values()].sort((a, b) =>
      a.first === b.first ? (a.value < b.value ? 1 : -1) : a.first ? -1 : 1,
    );
  }

  /** Takes the papers that a candidate received last. @throws Error when they hold none: a bug */
  takeLast(candidate: number): Batch {
    const last = this.piles[candidate]!.pop();
    if (!last) throw new Error(`Candidate ${candidate} holds no papers.`);
    return { value: last.value, parcels: [last] };
  }

  /** Sorts papers that were taken by their next preferences for continuing candidates. */
  sort({ parcels }: Batch, isContinuing: Uint8Array): Sorted {
    const heads = new Int32Array(this.candidates + 1).fill(NONE);
    const tails = heads.slice();
    const ways: Omit<Moved, 'value' | 'votes'>[] = [];
    let transferable = 0;
    for (const { holder: from, papers } of byHolder(parcels)) {
      const counts = new Float64Array(this.candidates + 1);
      for (const { head } of papers) this.sortChain(head, isContinuing, heads, tails, counts);
      for (const [to, number] of counts.entries()) {
        if (number === 0) continue;
        if (to < this.candidates) transferable += number;
        ways.push({ from, to: to === this.candidates ? null : to, papers: number });
      }
    }
    for (const tail of tails) if (tail !== NONE) this.next[tail] = NONE;
    return { ways, transferable, heads };
  }

  /** Gives sorted papers to those they are for, at one value. */
  give({ ways, heads }: Sorted, value: bigint, dealt = false): Moved[] {
    for (const [holder, pile] of this.piles.entries()) {
      const head = heads[holder]!;
      if (head !== NONE) pile.push({ holder, value, dealt, head });
    }
    return ways.map((way) => ({ ...way, value, votes: BigInt(way.papers) * value }));
  }

  private dealChain(head: number, value: bigint, isContinuing: Uint8Array): Moved[] {
    const parcels = [{ holder: null, head }];
    return this.give(this.sort({ value, parcels }, isContinuing), value, true);
  }

  private sortChain(
    head: number,
    isContinuing: Uint8Array,
    heads: Int32Array,
    tails: Int32Array,
    counts: Float64Array,
  ): void {
    const { at, next, candidates } = this;
    const { codes, starts, counts: weights } = this.stack;
    for (let paper = head; paper !== NONE;) {
      const following = next[paper]!;
      const end = starts[paper + 1]!;
      let place = at[paper]! + 1;
      while (place < end && isContinuing[codes[place]!] === 0) place++;
      at[paper] = place;
      const to = place < end ? codes[place]! : candidates;
      counts[to]! += weights[paper]!;
      if (tails[to] === NONE) heads[to] = paper;
      else next[tails[to]!] = paper;
      tails[to] = paper;
      paper = following;
    }
  }
}

/** The parcels of each candidate together, candidates in the order in which they come. */
function byHolder(parcels: readonly Chain[]): {
  holder: number | null;
  papers: readonly Chain[];
}[] {
  return [...new Set(parcels.map(({ holder }) => holder))].map((holder) => ({
    holder,
    papers: parcels.filter((parcel) => parcel.holder === holder),
  }));
}
