import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { say, Stop } from '../run-script';
import { killApis, killPostgres, killWorkerAndSigner } from './kills';
import { postgresVersion } from './postgres-version';
import { isSound, type Reliability, report } from './report';
import { restoreOlderBackup } from './restore';
import { twoCopies } from './two-copies';

const page = path.resolve(__dirname, '../../../../docs/reliability.md');

/**
 * Kills everything in turn, puts an older backup back, and writes what was seen into docs/reliability.md.
 * @throws Stop when anything was found that must not be; the page says what
 */
export async function runReliability(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      kills: { type: 'string', default: '20' },
      seconds: { type: 'string', default: '30' },
      out: { type: 'string', default: page },
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  const kills = Number(values.kills);
  const told = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    say(`${what} …`);
    return work();
  };
  const run: Reliability = {
    ranOn: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
    postgres: await postgresVersion(),
    killedPostgres: await told('PostgreSQL is killed', () => killPostgres(kills)),
    killedApis: await told('The API is killed', () => killApis(kills)),
    killedOthers: await told('The signer and the worker are killed', () =>
      killWorkerAndSigner(kills),
    ),
    copies: await told('Two copies of the API', () => twoCopies(Number(values.seconds))),
    restored: await told('An older backup is put back', () => restoreOlderBackup()),
  };
  const options = await resolveConfig(values.out);
  fs.writeFileSync(values.out, await format(report(run), { ...options, parser: 'markdown' }));
  say(`Wrote ${values.out}`);
  if (!isAllSound(run)) throw new Stop('Something was found that must not be: see the page.');
}

const isAllSound = (run: Reliability): boolean =>
  [run.killedPostgres, run.killedApis, run.killedOthers, run.copies].every(({ audit }) =>
    isSound(audit),
  ) && run.restored.signedMeanwhile === 0;
