import { KEY_BITS, type LoosePapers, PaperKeys } from './paper-keys';

/** Bits of a key that papers are dealt by at a time. */
const DEAL_BITS = 10;
const HEAPS = 1 << DEAL_BITS;
/** Fewer papers than this are put in order one by one. */
const FEW = 48;

/** Papers in order. */
export interface CanonicalOrder {
  /** Their places. */
  readonly order: Int32Array;
  /** 1 where a paper reads as the one before it in the order. */
  readonly repeats: Uint8Array;
}

/**
 * The canonical order of papers: ascending by sequence, number by number, a shorter one before its continuations.
 * They are sorted by a key made of their first few numbers; those with the same key by the numbers after these, and so
 * on. Keys lie side by side, while each paper would have to be looked up.
 * @param alike  with how many numbers all of them begin
 */
export const canonicalOrder = (papers: LoosePapers, alike: number): CanonicalOrder =>
  new Sorter(papers).sort(alike);

class Sorter implements CanonicalOrder {
  readonly order: Int32Array;
  readonly repeats: Uint8Array;
  private readonly paperKeys: PaperKeys;
  /** Of the papers as they stand in the order. */
  private readonly keys: Int32Array;
  private readonly dealtOrder: Int32Array;
  private readonly dealtKeys: Int32Array;
  /** Where the next paper of each heap goes. */
  private readonly next = new Int32Array(HEAPS);

  constructor(papers: LoosePapers) {
    const { size } = papers;
    this.paperKeys = new PaperKeys(papers);
    this.order = new Int32Array(size);
    for (let paper = 0; paper < size; paper++) this.order[paper] = paper;
    this.repeats = new Uint8Array(size);
    this.keys = new Int32Array(size);
    this.dealtOrder = new Int32Array(size);
    this.dealtKeys = new Int32Array(size);
  }

  sort(alike: number): this {
    const waiting = [alike, this.order.length, 0];
    while (waiting.length > 0) {
      const from = waiting.pop()!;
      const to = waiting.pop()!;
      const depth = waiting.pop()!;
      this.paperKeys.read(this.keys, this.order, from, to, depth);
      if (to - from < FEW) this.insert(from, to);
      else for (let bit = 0; bit < KEY_BITS; bit += DEAL_BITS) this.deal(from, to, bit);
      this.lookOn(from, to, depth + this.paperKeys.numbers, waiting);
    }
    return this;
  }

  /** Papers with the same key say the same; or what they say beyond it must wait to be sorted. */
  private lookOn(from: number, to: number, depth: number, waiting: number[]): void {
    const { keys, repeats, paperKeys } = this;
    for (let start = from, end = from; start < to; start = end) {
      const key = keys[start]!;
      while (++end < to && keys[end] === key);
      if (end - start === 1) continue;
      if (paperKeys.isLast(key)) repeats.fill(1, start + 1, end);
      else waiting.push(depth, end, start);
    }
  }

  private insert(from: number, to: number): void {
    const { keys, order } = this;
    for (let next = from + 1; next < to; next++) {
      const key = keys[next]!;
      const paper = order[next]!;
      let place = next;
      for (; place > from && keys[place - 1]! > key; place--) {
        keys[place] = keys[place - 1]!;
        order[place] = order[place - 1]!;
      }
      keys[place] = key;
      order[place] = paper;
    }
  }

  /** Deals papers on heaps by some bits of their keys and puts the heaps together. Papers on a heap stay in their order. */
  private deal(from: number, to: number, bit: number): void {
    const { keys, order, dealtKeys, dealtOrder } = this;
    this.layOut(from, to, bit);
    this.dealOut(from, to, bit);
    keys.set(dealtKeys.subarray(0, to - from), from);
    order.set(dealtOrder.subarray(0, to - from), from);
  }

  /** Finds out where each heap begins. */
  private layOut(from: number, to: number, bit: number): void {
    const { keys, next } = this;
    next.fill(0);
    for (let i = from; i < to; i++) next[(keys[i]! >>> bit) & (HEAPS - 1)]!++;
    for (let heap = 0, place = 0; heap < HEAPS; heap++) {
      const size = next[heap]!;
      next[heap] = place;
      place += size;
    }
  }

  private dealOut(from: number, to: number, bit: number): void {
    const { keys, order, dealtKeys, dealtOrder, next } = this;
    for (let i = from; i < to; i++) {
      const place = next[(keys[i]! >>> bit) & (HEAPS - 1)]!++;
      dealtKeys[place] = keys[i]!;
      dealtOrder[place] = order[i]!;
    }
  }
}
