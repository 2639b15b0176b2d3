import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../tests/elections');

export const electionBytes = (...path: string[]): Uint8Array =>
  new Uint8Array(readFileSync(join(folder, ...path)));

export const electionText = (...path: string[]): string =>
  readFileSync(join(folder, ...path), 'utf8');

/** The lines of a `.jsonl` file. */
export const electionLines = <T>(...path: string[]): T[] =>
  electionText(...path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The ballot files of one folder. */
export const ballotFilesIn = (name: string): string[] =>
  readdirSync(join(folder, name)).filter((file) => file.endsWith('.blt'));

/** The methods for which expected outcomes of the elections by hand are kept. */
export const methodsWithElections = (): string[] =>
  readdirSync(join(folder, 'handmade'))
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.replace('.jsonl', ''));
