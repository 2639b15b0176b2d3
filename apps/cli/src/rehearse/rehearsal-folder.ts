import { rehearsalMark } from '@folkmoot/sealed';
import fs from 'node:fs';
import path from 'node:path';
import { Cannot } from '../command';

/** Makes the folder of a rehearsal. @throws Cannot when something is in it already */
export function makeFolder(out: string): void {
  try {
    fs.mkdirSync(out, { recursive: true });
    if (fs.readdirSync(out).length > 0)
      throw new Cannot(`${out} is not empty. Name a new folder: nothing is written over.`);
  } catch (error) {
    if (error instanceof Cannot) throw error;
    throw new Cannot(`${out} cannot be made: ${(error as Error).message}.`);
  }
}

/** Writes a file of a rehearsal. */
export function writeFile(out: string, name: string, content: string | Uint8Array): void {
  try {
    fs.writeFileSync(path.join(out, name), content);
  } catch (error) {
    throw new Cannot(`${path.join(out, name)} cannot be written: ${(error as Error).message}.`);
  }
}

/** What somebody who finds the folder is told. */
export const readme = (
  files: readonly (readonly [string, string])[],
): string => `${rehearsalMark}: nobody voted in this. folkmoot rehearse drew every vote by chance.

${files.map(([name, what]) => `${name.padEnd(24)}${what}`).join('\n')}

Check it with programs of others and with ours:

  belenios-tool election verify --dir .
  folkmoot challenge opened-vote.txt --election election.json
`;
