import { err, ok, type Result } from '@folkmoot/basics';
import { type BallotFileWarning } from './ballot-file';
import { type BallotFileFault, BallotFileRefusal, faultOf, type Position, refuse } from './fault';

/** Bytes that tell the encoding of a file. */
export const MARK = 3;

/** A file as text. */
export interface FileText {
  readonly text: string;
  /** What its owner should know about the encoding. */
  readonly warnings: readonly BallotFileWarning[];
}

/**
 * The first byte of the text, after a byte order mark. Refuses an empty file, and text that is neither UTF-8 nor like it.
 */
export function startOfText(bytes: Uint8Array): number {
  if (bytes.length === 0) refuse('empty-file', 0, 'the file is empty.');
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) refuse('not-text', 0, 'this is UTF-16 text: save it as UTF-8.');
  return first === 0xef && second === 0xbb && third === 0xbf ? MARK : 0;
}

/** Refuses bytes that no text has. @param from  the first byte to look at */
export function refuseNought(bytes: Uint8Array, from: number): void {
  const nought = bytes.indexOf(0, from);
  if (nought >= 0)
    refuse('not-text', nought, 'this is no text file: it has a byte of nought here.');
}

/** UTF-8, or windows-1252 with a warning. */
export function decode(bytes: Uint8Array): FileText {
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: utf8.decode(bytes), warnings: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const says =
      'The names are not UTF-8; they were read as windows-1252. Check names with accents.';
    return { text, warnings: [{ code: 'not-utf8', says }] };
  }
}

/**
 * Reads a whole file as text.
 * @param read  takes the text without a byte order mark; it may refuse
 */
export function readText<T>(
  bytes: Uint8Array,
  read: (file: FileText) => T,
): Result<T, BallotFileFault> {
  try {
    const start = startOfText(bytes);
    refuseNought(bytes, 0);
    return ok(read(decode(bytes.subarray(start))));
  } catch (thrown) {
    if (thrown instanceof BallotFileRefusal) return err(faultOf(bytes, thrown));
    throw thrown;
  }
}

/** The line and column of a character. */
export function placeIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: [...lines.at(-1)!].length + 1 };
}
