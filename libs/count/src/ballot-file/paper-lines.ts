import { type PaperStack } from '../paper-stack';
import { EQUAL, SKIPPED } from '../ranks';

const BLANK = 0x20;
const LINE_FEED = 0x0a;
const EQUALS = 0x3d;
const DASH = 0x2d;
const ZERO = 0x30;
/** Room for ` 0` and a line feed. */
const END = 3;

/**
 * The papers of a stack, a line each as a BLT file has them, straight into bytes: a large contest has more lines than it
 * is wise to make texts of.
 */
export function paperLines(stack: PaperStack, candidates: number): Uint8Array {
  const bytes = new Uint8Array(
    stack.size * (digitsOf(stack.total) + END) + stack.codes.length * (1 + digitsOf(candidates)),
  );
  let length = 0;
  for (let paper = 0; paper < stack.size; paper++) length = writeLine(stack, paper, bytes, length);
  return bytes.subarray(0, length);
}

/** Writes the line of one paper from a byte on. @returns the byte behind it */
function writeLine(
  { starts, codes, counts }: PaperStack,
  paper: number,
  bytes: Uint8Array,
  from: number,
): number {
  const end = starts[paper + 1]!;
  let at = writeNumber(counts[paper]!, bytes, from);
  for (let i = starts[paper]!; i < end; i++) {
    const code = codes[i]!;
    if (code < EQUAL) {
      bytes[at] = BLANK;
      at = writeNumber(code + 1, bytes, at + 1);
    } else if (code === SKIPPED) {
      bytes[at++] = BLANK;
      bytes[at++] = DASH;
    } else {
      bytes[at] = EQUALS;
      at = writeNumber(code - EQUAL + 1, bytes, at + 1);
    }
  }
  bytes[at] = BLANK;
  bytes[at + 1] = ZERO;
  bytes[at + 2] = LINE_FEED;
  return at + END;
}

/** Writes a whole number in decimal digits. @returns the byte behind it */
function writeNumber(value: number, bytes: Uint8Array, from: number): number {
  if (value < 10) {
    bytes[from] = ZERO + value;
    return from + 1;
  }
  const tens = Math.floor(value / 10);
  const at = writeNumber(tens, bytes, from);
  bytes[at] = ZERO + (value - 10 * tens);
  return at + 1;
}

const digitsOf = (value: number): number => String(value).length;
