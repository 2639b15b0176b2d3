import { type VerifierKey } from '@folkmoot/log';
import { DatabaseSource, makePack, type Matter } from '@folkmoot/publish';
import fs from 'node:fs';
import { Cannot } from '../command';
import { withDatabase } from './database';
import { keysOf, publishing } from './publishing';

interface Asked {
  /** `decision:12`, `election:<id>` or `meeting:<id>`. */
  readonly matter: string;
  readonly out: string;
  readonly given: readonly VerifierKey[];
  readonly database: string;
}

/**
 * Writes the evidence pack of one matter.
 * @returns what was done, for people
 * @throws Cannot when there is no such matter, or something is at the place already
 */
export async function writePack({ matter, out, given, database }: Asked): Promise<string> {
  const asked = matterNamed(matter);
  if (fs.existsSync(out)) throw new Cannot(`${out} is there already. Name a new file.`);
  const pack = await withDatabase(database, (query) =>
    publishing(async () => {
      const source = new DatabaseSource(query);
      return makePack(source, await keysOf(given, source), asked);
    }),
  );
  if (!pack)
    throw new Cannot(`The signed log of this database knows of no ${matter.replace(':', ' ')}.`);
  fs.writeFileSync(out, pack.zip);
  return `${out} holds the evidence of ${matter.replace(':', ' ')}: ${pack.zip.length.toLocaleString('en-GB')} bytes.\n`;
}

function matterNamed(text: string): Matter {
  const [, kind, name = ''] = /^(decision|election|meeting):(.+)$/.exec(text) ?? [];
  if (kind === 'decision' && /^[1-9]\d{0,8}$/.test(name)) return { kind, number: Number(name) };
  if ((kind === 'election' || kind === 'meeting') && /^[0-9a-f-]{36}$/.test(name))
    return { kind, id: name };
  throw new Cannot(
    `“${text}” names no matter. Give it as decision:12, election:<id> or meeting:<id>; the id is the last part of its address in the office.`,
  );
}
