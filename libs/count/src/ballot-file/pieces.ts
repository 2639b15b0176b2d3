import { type Position, positionOf } from './fault';

const RETURN = 0x0d;

/** The bytes of a file that comes in pieces: those not read through yet, and where they stand in it. */
export class Pieces {
  bytes: Uint8Array = new Uint8Array(0);
  /** Where the first of the bytes stands. */
  from: Position = { line: 1, column: 1 };
  private waiting: Uint8Array[] = [];
  private length = 0;
  private enough = 0;

  add(piece: Uint8Array): void {
    this.waiting.push(piece);
    this.length += piece.length;
  }

  /** Whether so many bytes wait that reading on is worth it: after an attempt that got nowhere, twice as many. */
  get areEnough(): boolean {
    return this.length > this.enough;
  }

  /** Puts those that wait behind the others. */
  join(): void {
    const parts = this.bytes.length > 0 ? [this.bytes, ...this.waiting] : this.waiting;
    if (parts.length > 0) this.bytes = parts.length === 1 ? parts[0]! : joined(parts);
    this.waiting = [];
    this.length = 0;
  }

  /** Forgets bytes that have been read. What a line end or a character begins with stays until the rest has come. */
  drop(read: number): void {
    const { bytes } = this;
    const dropped = read === bytes.length ? read - unfinished(bytes) : read;
    this.from = positionOf(bytes, dropped, this.from);
    this.bytes = bytes.subarray(dropped);
    this.enough = dropped > 0 ? 0 : bytes.length;
  }
}

/** Bytes end to end. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** How many bytes at the end may be half of a line end, or part of a character in UTF-8. */
function unfinished(bytes: Uint8Array): number {
  if (bytes.at(-1) === RETURN) return 1;
  for (let back = 1; back <= 3; back++) {
    const byte = bytes.at(-back) ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < lengthFrom(byte) ? back : 0;
  }
  return 0;
}

/** Of a character in UTF-8, by its first byte. */
const lengthFrom = (first: number): number => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2);
