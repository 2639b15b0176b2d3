import { createApp, Database, readConfig } from '@folkmoot/api';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type ReadyVoter, signInEverybody } from '../cast/electors';
import { type OpenPoll, openPoll } from '../cast/poll';
import { Connections } from '../http';
import { scratchSite } from '../instance/scratch-site';
import { forSeconds, perSecond } from '../measure';
import { logged, unlogged } from './acts';
import { prepareTasks } from './prepare-tasks';

/** How long acts take at some clients while other clients vote. Times are in milliseconds, one for each act. */
export interface BesideVoting {
  readonly logged: Timed;
  /** The same transaction without the log, beside the same voting. */
  readonly unlogged: Timed;
  /** Ballots a second meanwhile. */
  readonly ballotsPerSecond: number;
  /** Places in the log without an entry, or with a time not after the one before: none. */
  readonly gaps: number;
}

export interface Timed {
  readonly perSecond: number;
  readonly milliseconds: readonly number[];
}

/** Ballots that there are people for, in a second. */
const mostBallots = 400;

/** @param clients  that act, and as many others that vote over HTTP */
export async function besideVoting(clients: number, seconds: number): Promise<BesideVoting> {
  const site = await scratchSite({ pool: 10 });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-append-'));
  try {
    await prepareTasks(site.migratorUrl);
    const poll = await openPoll(site.url, 2 * seconds * mostBallots);
    const voters = (await signInEverybody(site.appUrl)).values();
    const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'error', DEMO: 'no' });
    const app = await createApp({ config, databaseUrl: site.appUrl });
    await app.init();
    const connections = new Connections(site.url, clients);
    let [ballots, votingSeconds] = [0, 0];
    const timed = async (act: () => Promise<unknown>): Promise<Timed> => {
      const milliseconds: number[] = [];
      const [speed, votes] = await Promise.all([
        forSeconds(seconds, clients, async () => {
          const began = performance.now();
          await act();
          milliseconds.push(performance.now() - began);
        }),
        forSeconds(seconds, clients, () => cast(connections, poll, voters.next().value)),
      ]);
      ballots += votes.done;
      votingSeconds += votes.seconds;
      return { perSecond: perSecond(speed), milliseconds };
    };
    const without = await timed(() => unlogged(app.get(DataSource)));
    const withLog = await timed(() => logged(app.get(Database)));
    connections.close();
    await app.close();
    return {
      logged: withLog,
      unlogged: without,
      ballotsPerSecond: ballots / votingSeconds,
      gaps: await gapsIn(site.migratorUrl),
    };
  } finally {
    await site.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function cast(
  site: Connections,
  { poll, contest, options }: OpenPoll,
  voter: ReadyVoter | undefined,
): Promise<void> {
  if (!voter) throw new Error('More people voted than were registered: give fewer seconds.');
  const reply = await site.send(
    'POST',
    `/api/v1/polls/${poll}/ballots`,
    {
      cookie: voter.cookie,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    JSON.stringify({ answers: [{ contest, options: options.slice(0, 3) }] }),
  );
  if (reply.status !== 201) throw new Error(`A ballot was refused: ${reply.body}`);
}

async function gapsIn(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ gaps: number }>(
    `select count(*)::int as gaps from (
       select index, row_number() over places - 1 as place, recorded_at, lag(recorded_at) over places as before
         from record.entry window places as (order by index)) as e
      where index <> place or recorded_at <= before`,
  );
  await client.end();
  return rows[0]?.gaps ?? NaN;
}
