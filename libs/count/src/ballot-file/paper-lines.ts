import { canonicalOrder } from '../canonical-order';
import { type PaperStack } from '../paper-stack';
import { EQUAL, SKIPPED } from '../ranks';

const BLANK = 0x20;
const LINE_FEED = 0x0a;
const EQUALS = 0x3d;
const DASH = 0x2d;
const ZERO = 0x30;
/** Room for the digits of a number of papers, and for ` 0` and a line feed. */
const WEIGHT_AND_END = 20;
/** Room for a blank or `=` and the digits of a candidate's number. */
const NUMBER = 8;

/**
 * The papers of a stack in canonical order, a line each as a BLT file has them, straight into bytes: a large contest
 * has more lines than it is wise to make texts of.
 */
export function paperLines(stack: PaperStack): Uint8Array {
  const { starts, codes, counts } = stack;
  const writer = new ByteWriter();
  for (const paper of canonicalOrder(stack)) {
    const end = starts[paper + 1]!;
    writer.reserve(WEIGHT_AND_END + NUMBER * (end - starts[paper]!));
    writer.number(counts[paper]!);
    for (let at = starts[paper]!; at < end; at++) {
      const code = codes[at]!;
      writer.byte(code < EQUAL || code === SKIPPED ? BLANK : EQUALS);
      if (code === SKIPPED) writer.byte(DASH);
      else writer.number(1 + (code < EQUAL ? code : code - EQUAL));
    }
    writer.byte(BLANK);
    writer.byte(ZERO);
    writer.byte(LINE_FEED);
  }
  return writer.written();
}

class ByteWriter {
  private bytes = new Uint8Array(64 * 1024);
  private length = 0;

  /** Makes room: what follows is written without looking. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(this.bytes.length * 2 + more);
    grown.set(this.bytes);
    this.bytes = grown;
  }

  byte(byte: number): void {
    this.bytes[this.length++] = byte;
  }

  /** A whole number in decimal digits. */
  number(value: number): void {
    let end = this.length + 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end++;
    this.length = end;
    for (let rest = value; ; rest = Math.floor(rest / 10)) {
      this.bytes[--end] = ZERO + (rest % 10);
      if (rest < 10) return;
    }
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
