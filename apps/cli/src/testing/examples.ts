import fs from 'node:fs';
import path from 'node:path';

/** The folder of the published examples. */
export const examplesFolder = path.resolve(__dirname, '../../../../docs/rules/examples');

/** An example: facts that are ruled on under a constitution, or a constitution that is refused. */
export interface Example {
  /** The worked case that it is of. */
  readonly case?: string;
  /** A file, or `preset:ID`. */
  readonly constitution: string;
  readonly facts?: string;
  readonly verdict?: string;
  /** What the ruling must say. */
  readonly shows?: readonly string[];
  /** The place of the one fault of a constitution that is refused. */
  readonly refusedAt?: string;
  readonly about: string;
}

/** Every published example, as the index of their folder lists them. */
export const examples = JSON.parse(
  fs.readFileSync(path.join(examplesFolder, 'index.json'), 'utf8'),
) as readonly Example[];

/** What names a file of the folder, or a preset, on the command line. */
export const named = (name: string): string =>
  name.startsWith('preset:') ? name : path.join(examplesFolder, name);
