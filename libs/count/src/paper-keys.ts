import { EQUAL, SKIPPED } from './ranks';

/** Papers in flat arrays as they came. */
export interface LoosePapers {
  readonly size: number;
  /** Paper `i` is at `starts[i]` up to, but not including, `starts[i + 1]`. */
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  /** The highest of the codes. */
  readonly highest: number;
}

/** Bits of a key: it is a small whole number, and never negative. */
export const KEY_BITS = 30;

/**
 * Makes keys of papers: as many numbers of a paper as fit into one, so that keys are in the order of the papers. Nought
 * stands after the last number of a paper: shorter ones come first.
 */
export class PaperKeys {
  /** How many numbers of a paper a key holds. */
  readonly numbers: number;
  private readonly candidates: number;
  private readonly bits: number;

  /** @throws RangeError for a code too high: a bug of whoever added the papers */
  constructor(private readonly papers: LoosePapers) {
    const { highest } = papers;
    if (highest > SKIPPED) throw new RangeError(`${highest} is no code of a rank.`);
    this.candidates = 1 + (highest < EQUAL ? Math.max(0, highest) : highestPlace(papers));
    this.bits = 32 - Math.clz32(highest < EQUAL ? this.candidates : 2 * this.candidates + 1);
    this.numbers = Math.floor(KEY_BITS / this.bits);
  }

  /**
   * Fills in `keys[i]` for paper `order[i]`, from place `from` up to, but not including, `to`.
   * @param depth  how many numbers of each paper have gone into keys before
   */
  read(keys: Int32Array, order: Int32Array, from: number, to: number, depth: number): void {
    const { bits, numbers, candidates } = this;
    const { codes, starts } = this.papers;
    for (let i = from; i < to; i++) {
      const paper = order[i]!;
      const end = starts[paper + 1]!;
      let at = starts[paper]! + depth;
      let key = 0;
      for (let n = 0; n < numbers; n++) {
        key <<= bits;
        if (at < end) key |= numberOf(codes[at++]!, candidates);
      }
      keys[i] = key;
    }
  }

  /** Whether papers with this key have no more numbers. */
  isLast(key: number): boolean {
    return (key & ((1 << this.bits) - 1)) === 0;
  }
}

/** A code as a number from 1 without gaps, in the same order. */
function numberOf(code: number, candidates: number): number {
  if (code < EQUAL) return code + 1;
  return code === SKIPPED ? 2 * candidates + 1 : 1 + candidates + (code - EQUAL);
}

function highestPlace({ codes, starts, size }: LoosePapers): number {
  let highest = 0;
  for (let at = 0; at < starts[size]!; at++) {
    const place = codes[at]! & (EQUAL - 1);
    if (place > highest) highest = place;
  }
  return highest;
}
