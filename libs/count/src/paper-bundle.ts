import { canonicalOrder } from './canonical-order';

/** At so many papers equal ones are merged, so that a long file of few different papers does not fill the memory. */
const MANY = 1 << 18;
/** So many papers can be told in 32 bits. */
const MOST_NARROW = 2 ** 31 - 1;

/** How many papers say the same: 32 bits each, wider only where all papers together are more than they can tell. */
export type Counts = Int32Array | Float64Array;

/** Papers that begin alike, in flat arrays as they come: no object a paper. */
export class PaperBundle {
  size = 0;
  /** All sequences, end to end. Paper `i` is at `starts[i]` up to, but not including, `starts[i + 1]`. */
  codes = new Uint16Array(64);
  starts = new Int32Array(16);
  /** How many papers say the same as paper `i`. */
  counts: Counts = new Int32Array(16);
  /** How many papers there are, equal ones not merged. */
  total = 0;
  /** The highest of the codes; -1 when there are none. */
  highest = -1;
  private most = MANY;

  /** How many codes there are. */
  get length(): number {
    return this.starts[this.size]!;
  }

  /** Adds `count` papers that read `sequence[0]` … `sequence[length - 1]`. */
  add(sequence: ArrayLike<number>, length: number, count: number): void {
    if (this.size === this.most) this.mergeEqual();
    this.makeRoom(1, length, count);
    const { codes, size } = this;
    let { highest } = this;
    let at = this.length;
    for (let i = 0; i < length; i++) {
      const code = sequence[i]!;
      if (code > highest) highest = code;
      codes[at++] = code;
    }
    this.highest = highest;
    this.counts[size] = count;
    this.total += count;
    this.starts[size + 1] = at;
    this.size = size + 1;
  }

  /** Adds the papers of another bundle in canonical order, equal ones merged. */
  addMerged(bundle: PaperBundle): void {
    const { order, repeats } = canonicalOrder(bundle, 1);
    this.makeRoom(bundle.size, bundle.length, bundle.total);
    const { codes, starts, counts } = this;
    let { size, length: at } = this;
    for (let i = 0; i < order.length; i++) {
      const paper = order[i]!;
      if (repeats[i] === 1) {
        counts[size - 1]! += bundle.counts[paper]!;
        continue;
      }
      const end = bundle.starts[paper + 1]!;
      for (let from = bundle.starts[paper]!; from < end; from++) codes[at++] = bundle.codes[from]!;
      counts[size++] = bundle.counts[paper]!;
      starts[size] = at;
    }
    this.size = size;
    this.total += bundle.total;
    this.highest = Math.max(this.highest, bundle.highest);
  }

  /** Makes sure that so many more different papers, their codes and all papers that say the same fit. */
  makeRoom(papers: number, codes: number, total: number): void {
    const { length, size } = this;
    if (this.total + total > MOST_NARROW && this.counts instanceof Int32Array)
      this.counts = Float64Array.from(this.counts);
    if (length + codes > this.codes.length) {
      const grown = new Uint16Array(Math.max(length + codes, 2 * length));
      grown.set(this.codes.subarray(0, length));
      this.codes = grown;
    }
    if (size + papers < this.starts.length) return;
    const starts = new Int32Array(Math.max(size + papers + 1, 2 * size));
    starts.set(this.starts);
    this.starts = starts;
    const { counts } = this;
    this.counts =
      counts instanceof Int32Array
        ? new Int32Array(starts.length)
        : new Float64Array(starts.length);
    this.counts.set(counts);
  }

  private mergeEqual(): void {
    const merged = new PaperBundle();
    merged.addMerged(this);
    ({ size: this.size, codes: this.codes, starts: this.starts, counts: this.counts } = merged);
    this.most = Math.max(MANY, 2 * this.size);
  }
}
