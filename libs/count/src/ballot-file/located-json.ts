import { refuse } from './fault';
import { placeIn } from './file-text';

/** A JSON value that knows where it stands in its text. */
export interface Located {
  readonly at: number;
  readonly value:
    string | number | boolean | null | readonly Located[] | ReadonlyMap<string, Located>;
}

const DEEPEST = 64;
const BLANKS = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\.)*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** Reads a JSON text. It refuses, with the place, what is none, and an object that has a key twice. */
export class LocatedJson {
  private at = 0;

  constructor(private readonly text: string) {}

  read(): Located {
    const value = this.readValue(0);
    this.take(BLANKS);
    if (this.at < this.text.length) this.refuse('the document has ended before this.');
    return value;
  }

  private readValue(depth: number): Located {
    this.take(BLANKS);
    const at = this.at;
    if (depth > DEEPEST) this.refuse('this is nested too deeply.');
    if (this.text[at] === '{') return { at, value: this.readObject(depth) };
    if (this.text[at] === '[') return { at, value: this.readList(depth) };
    const literal = this.take(STRING) ?? this.take(NUMBER) ?? this.take(WORD);
    if (literal === null) return this.refuse('a value should stand here.');
    return { at, value: this.parsed(literal, at) };
  }

  /** A literal that a pattern has matched may still have a wrong escape. */
  private parsed(literal: string, at: number): string | number | boolean | null {
    try {
      return JSON.parse(literal) as string | number | boolean | null;
    } catch {
      this.at = at;
      return this.refuse('this text has an escape that JSON does not know.');
    }
  }

  private readObject(depth: number): ReadonlyMap<string, Located> {
    const members = new Map<string, Located>();
    this.readMembers('}', () => {
      this.take(BLANKS);
      const at = this.at;
      const key = this.take(STRING);
      if (key === null) return this.refuse('a key in quotes should stand here.');
      const name = String(this.parsed(key, at));
      this.take(BLANKS);
      if (this.text[this.at] !== ':') this.refuse('a “:” should stand here.');
      this.at++;
      const value = this.readValue(depth + 1);
      if (members.has(name)) refuse('bad-json', placeIn(this.text, at), `“${name}” is here twice.`);
      members.set(name, value);
    });
    return members;
  }

  private readList(depth: number): readonly Located[] {
    const items: Located[] = [];
    this.readMembers(']', () => items.push(this.readValue(depth + 1)));
    return items;
  }

  /** Reads what stands between brackets, parted by commas. */
  private readMembers(closing: '}' | ']', readOne: () => void): void {
    this.at++;
    this.take(BLANKS);
    if (this.text[this.at] === closing) {
      this.at++;
      return;
    }
    for (;;) {
      readOne();
      this.take(BLANKS);
      const next = this.text[this.at];
      if (next !== ',' && next !== closing)
        this.refuse(`a “,” or a “${closing}” should stand here.`);
      this.at++;
      if (next === closing) return;
    }
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text)?.[0] ?? null;
    if (match !== null) this.at += match.length;
    return match;
  }

  private refuse(reason: string): never {
    return refuse('bad-json', placeIn(this.text, this.at), reason);
  }
}
