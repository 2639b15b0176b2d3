import { type Counts } from './paper-bundle';

/**
 * Papers in flat arrays, equal ones merged, in canonical order: ascending by sequence, number by number, a shorter one
 * before its continuations. Papers that begin alike lie side by side, so a count that follows them along their
 * preferences reads memory in order: that is what keeps a million papers as fast, one by one, as ten thousand.
 */
export class PaperStack {
  constructor(
    /** How many different papers there are. */
    readonly size: number,
    /** All sequences, end to end, as `ranks.ts` writes them. Paper `i` is at `starts[i]` up to, but not including, `starts[i + 1]`. */
    readonly codes: Uint16Array,
    readonly starts: Int32Array,
    /** How many papers say the same as paper `i`. */
    readonly counts: Counts,
    /** How many papers there are, equal ones not merged. */
    readonly total: number,
    /** Whether any paper holds more than candidates in order: equal ones, or a skipped rank. */
    readonly marked: boolean,
  ) {}

  /** The sequence of one paper, copied. */
  sequence(paper: number): number[] {
    return [...this.codes.subarray(this.starts[paper], this.starts[paper + 1])];
  }
}
