import { type Terminal } from '../command';
import { type Source } from '../source';

const MEGABYTE = 1024 * 1024;

/** The chunks of a source. Whoever watches a terminal sees how far the reading has come, and that the count begins. */
export async function* told(
  { size, chunks }: Source,
  terminal: Terminal,
): AsyncIterable<Uint8Array> {
  let read = 0;
  let isLong = false;
  for await (const chunk of chunks()) {
    read += chunk.length;
    yield chunk;
    isLong ||= terminal.rewrites && read !== size;
    if (isLong) terminal.err(`${CLEAR}Reading: ${megabytes(read)}${of(size)} MB`);
  }
  if (isLong) terminal.err(`${CLEAR}Counting…`);
}

/** Takes the line of progress away. */
export function endProgress(terminal: Terminal): void {
  if (terminal.rewrites) terminal.err(CLEAR);
}

const CLEAR = '\r\x1b[K';
const of = (size: number | null): string => (size === null ? '' : ` of ${megabytes(size)}`);
const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);
