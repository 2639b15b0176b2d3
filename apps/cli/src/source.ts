import fs from 'node:fs';
import { Cannot, type Terminal } from './command';

const CHUNK_BYTES = 4 * 1024 * 1024;

/** Where ballots come from: a file, or what is piped in. */
export interface Source {
  /** What a reader calls it. */
  readonly name: string;
  /** In bytes; `null` when it is not known before it has been read. */
  readonly size: number | null;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/**
 * The source that FILE on the command line names; `-` is standard input.
 * @throws Cannot when there is no such file
 */
export function sourceOf(file: string, terminal: Terminal): Source {
  if (file === '-')
    return { name: 'standard input', size: null, chunks: () => readable(file, terminal.input()) };
  const { size } = readableFile(file, () => fs.statSync(file));
  return { name: file, size, chunks: () => readable(file, chunksOf(file)) };
}

/** Read while the command waits: it has nothing else to do, and a stream takes longer to begin than a ward to be read. */
function* chunksOf(file: string): Iterable<Uint8Array> {
  const opened = fs.openSync(file, 'r');
  try {
    for (let chunk; chunk === undefined || chunk.length === CHUNK_BYTES;) {
      chunk = nextChunk(opened);
      yield chunk;
    }
  } finally {
    fs.closeSync(opened);
  }
}

/** As much as fits into a chunk; less at the end of the file. */
function nextChunk(opened: number): Uint8Array {
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let length = 0;
  for (let read; (read = fs.readSync(opened, chunk, length, CHUNK_BYTES - length, null)) > 0;)
    length += read;
  return chunk.subarray(0, length);
}

/** The text of a small file. @throws Cannot when it cannot be read */
export const textOf = (file: string): string =>
  readableFile(file, () => fs.readFileSync(file, 'utf8'));

async function* readable(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function readableFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const why =
    code === 'ENOENT'
      ? 'there is no such file'
      : code === 'EISDIR'
        ? 'it is a folder'
        : code === 'EACCES'
          ? 'you may not read it'
          : code;
  return new Cannot(`${file} cannot be read: ${why}.`);
}
