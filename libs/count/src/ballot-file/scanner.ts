import { refuse } from './fault';

export type Token =
  | 'end'
  | 'number'
  | 'fraction'
  | 'negative'
  | 'skip'
  | 'equals'
  | 'id'
  | 'option'
  | 'quote'
  | 'word';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const HASH = 0x23;
const OPEN_ROUND = 0x28;
const STAR = 0x2a;
const DASH = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const EQUALS = 0x3d;
const OPEN_SQUARE = 0x5b;

const tableOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
};
/** Commas part tokens too: some files end every line with one. */
const isBlank = tableOf(' \t\r\n\f\v,');
const endsWord = tableOf(' \t\r\n\f\v,="()[]#');

/**
 * Cuts the part of a BLT file before the names into tokens, straight from its bytes.
 * Numbers are read without making text of them: a large file has millions.
 */
export class Scanner {
  token: Token = 'end';
  /** The number read, for `number` and `negative`; Infinity when it passes 2^53. */
  value = 0;
  /** First byte of the token, and the byte after its last. */
  start = 0;
  end = 0;
  /** The byte after the last of the token before. */
  previousEnd = 0;
  /** Whether a line ended between the token before and this one. */
  onNewLine = true;

  constructor(
    readonly bytes: Uint8Array,
    from: number,
  ) {
    this.end = from;
  }

  /** Whether the last token may go on, or mean something else, if more bytes follow. */
  get hasRunOut(): boolean {
    return this.end >= this.bytes.length;
  }

  /** Goes back, or on, to just behind a token, and reads the one that follows. */
  resumeAfter(end: number): void {
    this.end = end;
    this.next();
  }

  /** Reads the next token and says what it is. */
  next(): Token {
    this.onNewLine = false;
    this.previousEnd = this.end;
    this.skipBlanks();
    this.start = this.end;
    const first = this.bytes[this.start];
    if (first === undefined) return (this.token = 'end');
    if (first >= ZERO && first <= NINE) return (this.token = this.readNumber());
    if (first === QUOTE) return this.single('quote');
    if (first === EQUALS) return this.single('equals');
    if (first === OPEN_ROUND) return this.enclosed('id', ')');
    if (first === OPEN_SQUARE) return this.enclosed('option', ']');
    return (this.token = first === DASH ? this.readDash() : this.readWord());
  }

  /** The token as text, for names given in the file. */
  text(): string {
    return new TextDecoder().decode(this.bytes.subarray(this.start, this.end));
  }

  /** The token as a reader may be shown it: short, and without characters that do not print. */
  shown(): string {
    const text = this.text().replace(/[\p{Cc}\uFFFD]/gu, '?');
    return text.length > 24 ? `${text.slice(0, 24)}…` : text;
  }

  private single(token: Token): Token {
    this.end = this.start + 1;
    return (this.token = token);
  }

  private enclosed(token: 'id' | 'option', closing: string): Token {
    const close = this.bytes.indexOf(closing.charCodeAt(0), this.start);
    if (close < 0) {
      this.end = this.bytes.length;
      refuse(
        token === 'id' ? 'unclosed-id' : 'unclosed-option',
        this.start,
        `this bracket is never closed: a “${closing}” is missing.`,
      );
    }
    this.end = close + 1;
    return (this.token = token);
  }

  private skipBlanks(): void {
    for (;;) {
      const next = this.bytes[this.end];
      if (next === undefined) return;
      if (isBlank[next] === 1) {
        if (next === LINE_FEED || next === RETURN) this.onNewLine = true;
        this.end++;
      } else if (next === HASH) this.skipLine();
      else if (next === SLASH && this.bytes[this.end + 1] === STAR) this.skipComment();
      else return;
    }
  }

  private skipLine(): void {
    for (let next = this.bytes[this.end]; next !== undefined; next = this.bytes[++this.end])
      if (next === LINE_FEED || next === RETURN) return;
  }

  private skipComment(): void {
    const opened = this.end;
    for (this.end += 2; this.end < this.bytes.length; this.end++) {
      const next = this.bytes[this.end];
      if (next === LINE_FEED || next === RETURN) this.onNewLine = true;
      if (next !== STAR || this.bytes[this.end + 1] !== SLASH) continue;
      this.end += 2;
      return;
    }
    refuse('unclosed-comment', opened, 'this comment is never closed: a “*/” is missing.');
  }

  private readNumber(): Token {
    let value = 0;
    let next = this.bytes[this.end];
    for (; next !== undefined && next >= ZERO && next <= NINE; next = this.bytes[++this.end])
      value = value * 10 + (next - ZERO);
    this.value = value > Number.MAX_SAFE_INTEGER ? Infinity : value;
    if (this.endsHere(next)) return 'number';
    const word = this.readWord();
    return next === POINT || next === SLASH ? 'fraction' : word;
  }

  private readDash(): Token {
    this.end++;
    if (this.endsHere(this.bytes[this.end])) return 'skip';
    const next = this.bytes[this.end]!;
    if (next < ZERO || next > NINE) return this.readWord();
    return this.readNumber() === 'number' ? 'negative' : 'word';
  }

  private readWord(): Token {
    while (!this.endsHere(this.bytes[this.end])) this.end++;
    if (this.end === this.start) this.end++;
    return 'word';
  }

  private endsHere(next: number | undefined): boolean {
    return next === undefined || endsWord[next] === 1;
  }
}
