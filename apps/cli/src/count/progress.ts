import { type Terminal } from '../command';
import { type Source } from './source';

const MEGABYTE = 1024 * 1024;

/** Reads a source to its end, and tells whoever watches a terminal how far it has come. */
export async function readWhole(source: Source, terminal: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of told(source, terminal)) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** The chunks of a source, with a line of progress written over while they come. */
async function* told({ size, chunks }: Source, terminal: Terminal): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks()) {
    read += chunk.length;
    if (terminal.rewrites && read !== size) {
      const share = size ? ` of ${megabytes(size)}` : '';
      terminal.err(`\r\x1b[KReading: ${megabytes(read)}${share} MB`);
    }
    yield chunk;
  }
  if (terminal.rewrites) terminal.err('\r\x1b[K');
}

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);
