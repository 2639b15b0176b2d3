export type BallotFileFaultCode =
  | 'empty-file'
  | 'not-text'
  | 'header-missing'
  | 'no-candidates'
  | 'too-many-candidates'
  | 'seats-zero'
  | 'too-many-seats'
  | 'bad-option'
  | 'unclosed-option'
  | 'unclosed-comment'
  | 'unclosed-id'
  | 'id-with-weight'
  | 'bad-weight'
  | 'negative-weight'
  | 'fractional-weight'
  | 'too-many-ballots'
  | 'bad-preference'
  | 'candidate-out-of-range'
  | 'duplicate-preference'
  | 'ballot-not-closed'
  | 'no-end-of-ballots'
  | 'unclosed-quote'
  | 'bad-name'
  | 'too-few-names'
  | 'too-many-names'
  | 'bad-row'
  | 'bad-rank'
  | 'missing-column'
  | 'missing-section'
  | 'bad-money'
  | 'duplicate-name'
  | 'unknown-project'
  | 'cannot-be-counted'
  | 'bad-json'
  | 'bad-document';

/** Why a ballot file is refused, and where. */
export interface BallotFileFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly code: BallotFileFaultCode;
  /** A whole sentence: `line 12, column 4: candidate 7 does not exist: the file declares 3.` */
  readonly says: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Stops the reading of a file from any depth. The reader of the file catches it; it never leaves this folder. */
export class BallotFileRefusal extends Error {
  constructor(
    readonly code: BallotFileFaultCode,
    /** A byte of the file, or a place already worked out. */
    readonly at: number | Position,
    readonly reason: string,
  ) {
    super(reason);
  }

  /** The same, of a text that begins there in the file. */
  movedTo(start: Position): BallotFileRefusal {
    if (typeof this.at === 'number') return this;
    const { line, column } = this.at;
    const at = {
      line: start.line + line - 1,
      column: line === 1 ? start.column + column - 1 : column,
    };
    return new BallotFileRefusal(this.code, at, this.reason);
  }
}

/** Refuses the file. */
export function refuse(code: BallotFileFaultCode, at: number | Position, reason: string): never {
  throw new BallotFileRefusal(code, at, reason);
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const START: Position = { line: 1, column: 1 };

/**
 * The line and column of a byte. A byte order mark that begins a line takes no column.
 * @param from  where the first of the bytes stands in the file
 */
export function positionOf(bytes: Uint8Array, offset: number, from: Position = START): Position {
  let { line, column } = from;
  let lineStart = 0;
  for (let i = 0; i < offset; i++) {
    const ends = bytes[i] === LINE_FEED || (bytes[i] === RETURN && bytes[i + 1] !== LINE_FEED);
    if (!ends) continue;
    line++;
    column = 1;
    lineStart = i + 1;
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const before = decoder.decode(bytes.subarray(lineStart, offset));
  const isMarked = column === 1 && before.startsWith('\uFEFF');
  return { line, column: column + [...before].length - (isMarked ? 1 : 0) };
}

/** @param from  where the first of the bytes stands in the file */
export function faultOf(
  bytes: Uint8Array,
  { code, at, reason }: BallotFileRefusal,
  from: Position = START,
): BallotFileFault {
  const { line, column } = typeof at === 'number' ? positionOf(bytes, at, from) : at;
  return { line, column, code, says: `line ${line}, column ${column}: ${reason}` };
}
