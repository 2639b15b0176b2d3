import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { say, Stop } from '../../run-script';
import { postgresVersion } from '../postgres-version';
import { isSoundInSecret, reportSecret, type SecretReliability } from './report-secret';
import { closeUnderLoad, killThroughElection, rush } from './runs';

const page = path.resolve(__dirname, '../../../../../docs/reliability-of-secret-polls.md');

/**
 * Kills everything in the midst of a secret election, rushes two copies, closes polls under load, and writes what
 * was seen into docs/reliability-of-secret-polls.md.
 * @throws Stop when anything was found that must not be; the page says what
 */
export async function runSecretReliability(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: 'string', default: '300' },
      kills: { type: 'string', default: '20' },
      posts: { type: 'string', default: '20' },
      closes: { type: 'string', default: '50' },
      out: { type: 'string', default: page },
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  const members = Number(values.members);
  say('Everything is killed in a secret election …');
  const killed = await killThroughElection({
    members,
    casting: Number(values.kills),
    opening: { tally: 2, shuffle: 2, decryption: 2, archive: 2 },
    sending: 1,
  });
  say('Everybody sends many ballots at once …');
  const rushed = await rush(members, Number(values.posts));
  say('Polls are closed under load …');
  const closes = await closeUnderLoad(Number(values.closes), 40);
  const run: SecretReliability = {
    ranOn: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
    postgres: await postgresVersion(),
    killed,
    rush: rushed,
    closes,
  };
  const options = await resolveConfig(values.out);
  fs.writeFileSync(values.out, await format(reportSecret(run), { ...options, parser: 'markdown' }));
  say(`Wrote ${values.out}`);
  if (!isSoundInSecret(run)) throw new Stop('Something was found that must not be: see the page.');
}
