import { refuse } from './fault';
import { placeIn } from './file-text';
import { type Located } from './located-json';

/** The members of an object in a document, read one by one; whatever is not read is refused at the end. */
export class Members {
  private readonly read = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly own: Located,
    private readonly members: ReadonlyMap<string, Located>,
  ) {}

  /** Whether there is such a member, and it is not null. */
  has(key: string): boolean {
    this.read.add(key);
    return (this.members.get(key)?.value ?? null) !== null;
  }

  get(key: string): Value {
    this.read.add(key);
    const member = this.members.get(key);
    return member
      ? new Value(this.text, member)
      : this.refuse(`“${key}” is missing from this object.`);
  }

  refuse(reason: string): never {
    return new Value(this.text, this.own).refuse(reason);
  }

  /** Refuses a member that nobody has asked for: a wrong key must not pass for a missing one. */
  refuseOthers(): void {
    for (const [key, member] of this.members)
      if (!this.read.has(key)) new Value(this.text, member).refuse(`“${key}” means nothing here.`);
  }
}

/** A value of a document, which refuses the document when it is not what is wanted. */
export class Value {
  constructor(
    private readonly text: string,
    private readonly own: Located,
  ) {}

  get isList(): boolean {
    return Array.isArray(this.own.value);
  }

  get isObject(): boolean {
    return this.own.value instanceof Map;
  }

  members(): Members {
    const { value } = this.own;
    if (value instanceof Map) return new Members(this.text, this.own, value);
    return this.refuse('an object should stand here.');
  }

  list(): Value[] {
    const { value } = this.own;
    if (!Array.isArray(value)) return this.refuse('a list should stand here.');
    return (value as readonly Located[]).map((item) => new Value(this.text, item));
  }

  string(): string {
    const { value } = this.own;
    return typeof value === 'string' ? value : this.refuse('a text should stand here.');
  }

  /** A whole number. */
  count(least: number, most = Number.MAX_SAFE_INTEGER): number {
    const { value } = this.own;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most)
      return value;
    return this.refuse(
      most === Number.MAX_SAFE_INTEGER
        ? `a whole number from ${least} should stand here.`
        : `a whole number from ${least} to ${most} should stand here.`,
    );
  }

  refuse(reason: string): never {
    return refuse('bad-document', placeIn(this.text, this.own.at), reason);
  }
}
