const LINE_FEED = 0x0a;
const BLANK = 0x20;
const ZERO = 0x30;

/**
 * Reads ballots that are nothing but numbers with one blank between them, one a line, as nearly all are, without cutting
 * them into tokens: that takes several times as long. Anything else, wrong or not, is left to be read as tokens.
 */
export class PlainBallot {
  /** How many papers the ballot stands for; from 1. */
  weight = 0;
  /** The places of its candidates, and how many they are. */
  readonly codes: number[] = [];
  length = 0;
  /** The line feed behind it. */
  end = 0;
  private readonly namedOn: Int32Array;
  private stamp = 0;

  constructor(private readonly candidates: number) {
    this.namedOn = new Int32Array(candidates);
  }

  /** @returns whether a plain ballot begins at this byte, and ends before the bytes do */
  read(bytes: Uint8Array, from: number): boolean {
    const { codes, namedOn, candidates } = this;
    const stamp = ++this.stamp;
    let at = from;
    for (let length = -1; ; length++) {
      let value = bytes[at]! - ZERO;
      if (!(value >= 0 && value <= 9)) return false;
      for (let digit; (digit = bytes[++at]! - ZERO) >= 0 && digit <= 9;) value = value * 10 + digit;
      if (value === 0) return this.close(bytes, at, length);
      if (length < 0) this.weight = value;
      else if (value > candidates || namedOn[value - 1] === stamp) return false;
      else {
        namedOn[value - 1] = stamp;
        codes[length] = value - 1;
      }
      if (bytes[at++] !== BLANK) return false;
    }
  }

  private close(bytes: Uint8Array, end: number, length: number): boolean {
    this.length = length;
    this.end = end;
    return length >= 0 && bytes[end] === LINE_FEED;
  }
}
