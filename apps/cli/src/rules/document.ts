import { readJson } from '@folkmoot/count';
import { Cannot, type Terminal } from '../command';
import { sourceOf } from '../source';

/** A JSON document, and what its reader calls it. */
export interface Document {
  readonly name: string;
  readonly json: unknown;
}

/**
 * Reads the JSON document that FILE on the command line names; `-` is standard input.
 * @throws Cannot with the first place that is no JSON
 */
export async function readDocument(file: string, terminal: Terminal): Promise<Document> {
  const { name, chunks } = sourceOf(file, terminal);
  const read: Uint8Array[] = [];
  for await (const chunk of chunks()) read.push(chunk);
  const parsed = readJson(Buffer.concat(read));
  if (!parsed.ok) throw new Cannot(`${name}, ${parsed.error.says}`);
  return { name, json: parsed.value };
}
