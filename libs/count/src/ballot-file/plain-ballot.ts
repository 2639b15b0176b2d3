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
  readonly codes: Uint16Array;
  length = 0;
  /** The line feed behind it. */
  end = 0;
  /** On which ballot each number stood last. */
  private readonly namedOn: Int32Array;
  private ballot = 0;

  constructor(private readonly candidates: number) {
    this.codes = new Uint16Array(candidates);
    this.namedOn = new Int32Array(candidates + 1);
  }

  /**
   * @param from  where a line begins that ends in a line feed
   * @returns whether it is a plain ballot
   */
  read(bytes: Uint8Array, from: number): boolean {
    const { codes, namedOn, candidates } = this;
    const ballot = ++this.ballot;
    let at = from;
    let weight = digitOf(bytes[at]!);
    if (weight < 1 || weight > 9) return false;
    for (let digit; (digit = digitOf(bytes[++at]!)) <= 9;) weight = weight * 10 + digit;
    this.weight = weight;
    if (bytes[at] !== BLANK) return false;
    for (let length = 0; ; length++) {
      let number = digitOf(bytes[++at]!);
      if (number === 0) return this.close(bytes, at + 1, length);
      if (number > 9) return false;
      // Nobody can foresee whether a second digit follows, a processor neither: there is no branch here to be foreseen.
      const second = bytes[++at]! - ZERO;
      const isDigit = 1 ^ ((second | (9 - second)) >>> 31);
      number += isDigit * (9 * number + second);
      at += isDigit;
      for (; bytes[at] !== BLANK; at++) {
        const digit = digitOf(bytes[at]!);
        if (digit > 9) return false;
        number = number * 10 + digit;
      }
      if (number > candidates || namedOn[number] === ballot) return false;
      namedOn[number] = ballot;
      codes[length] = number - 1;
    }
  }

  private close(bytes: Uint8Array, end: number, length: number): boolean {
    this.length = length;
    this.end = end;
    return bytes[end] === LINE_FEED;
  }
}

/** What a byte says as a decimal digit; more than 9 when it is none. */
const digitOf = (byte: number): number => (byte - ZERO) >>> 0;
