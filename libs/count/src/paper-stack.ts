/** Added to a candidate's place who is equal with the one before; no list of candidates is so long. */
export const EQUAL = 1 << 20;

const doubled = <T extends Int32Array | Float64Array>(old: T, make: (length: number) => T): T => {
  const grown = make(old.length * 2);
  grown.set(old);
  return grown;
};

const ints = (length: number): Int32Array => new Int32Array(length);

/**
 * Papers in flat arrays, equal ones merged as they come: no object per paper, so 100,000 papers cost a few milliseconds.
 * A paper is a sequence of whole numbers; what they stand for is the business of whoever adds it.
 */
export class PaperStack {
  /** How many different papers there are. */
  size = 0;
  /** Whether any paper holds more than candidates in order: equal ones, or a skipped rank. */
  marked = false;
  /** All sequences, end to end. Paper `i` is at `starts[i]` up to, but not including, `starts[i + 1]`. */
  codes: Int32Array = ints(1024);
  starts: Int32Array = ints(256);
  /** How many papers say the same as paper `i`. */
  counts: Float64Array = new Float64Array(256);
  private hashes: Int32Array = ints(256);
  /** Open addressing: place of a paper plus one, 0 where empty. Its length is a power of two. */
  private slots: Int32Array = ints(1024);

  /** Adds `count` papers that read `sequence[0]` … `sequence[length - 1]`. */
  add(sequence: ArrayLike<number>, length: number, count: number): void {
    const hash = hashOf(sequence, length);
    const slot = this.find(sequence, length, hash);
    const paper = this.slots[slot]! - 1;
    if (paper >= 0) this.counts[paper]! += count;
    else this.append(sequence, length, count, hash, slot);
  }

  /** The sequence of one paper, copied. */
  sequence(paper: number): number[] {
    return [...this.codes.subarray(this.starts[paper], this.starts[paper + 1])];
  }

  private find(sequence: ArrayLike<number>, length: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const paper = this.slots[slot]! - 1;
      if (paper < 0) return slot;
      if (this.hashes[paper] === hash && this.reads(paper, sequence, length)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private reads(paper: number, sequence: ArrayLike<number>, length: number): boolean {
    const start = this.starts[paper]!;
    if (this.starts[paper + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.codes[start + i] !== sequence[i]) return false;
    return true;
  }

  private append(
    sequence: ArrayLike<number>,
    length: number,
    count: number,
    hash: number,
    slot: number,
  ): void {
    const paper = this.size++;
    const start = this.starts[paper]!;
    while (start + length > this.codes.length) this.codes = doubled(this.codes, ints);
    for (let i = 0; i < length; i++) {
      this.codes[start + i] = sequence[i]!;
      if (sequence[i]! >= EQUAL) this.marked = true;
    }
    if (paper + 2 > this.starts.length) this.growPapers();
    this.starts[paper + 1] = start + length;
    this.counts[paper] = count;
    this.hashes[paper] = hash;
    this.slots[slot] = paper + 1;
    if (this.size * 2 > this.slots.length) this.growSlots();
  }

  private growPapers(): void {
    this.starts = doubled(this.starts, ints);
    this.hashes = doubled(this.hashes, ints);
    this.counts = doubled(this.counts, (length) => new Float64Array(length));
  }

  private growSlots(): void {
    this.slots = ints(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let paper = 0; paper < this.size; paper++) {
      let slot = this.hashes[paper]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = paper + 1;
    }
  }
}

/** FNV-1a over whole numbers, with a final mix so that low bits differ. */
function hashOf(sequence: ArrayLike<number>, length: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ sequence[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
