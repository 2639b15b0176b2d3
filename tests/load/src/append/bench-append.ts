import { createApp, Database, readConfig } from '@folkmoot/api';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type ScratchDatabase, scratchDatabase } from '../instance/scratch-database';
import { forSeconds, median, perSecond } from '../measure';
import { say } from '../run-script';
import { ratio, table, whole } from '../table';
import { logged, unlogged } from './acts';

const goal = 0.6;
const clients = [1, 8, 32];

/**
 * Measures governed acts (one row and one log entry) against the same transaction without the log,
 * through the same pool of the same durable database, one after the other, several times.
 */
export async function benchAppend(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      pool: { type: 'string', default: '10' },
    },
  });
  const database = await scratchDatabase();
  try {
    await prepare(database);
    const config = readConfig({
      DATA_DIR: database.folder,
      DATABASE_POOL: values.pool,
      LOG_LEVEL: 'error',
      DEMO: 'no',
    });
    const app = await createApp({ config, databaseUrl: database.appUrl });
    await app.init();
    const acts = {
      logged: () => logged(app.get(Database)),
      unlogged: () => unlogged(app.get(DataSource)),
    };
    say(`${values.rounds} rounds of ${values.seconds} s each, pool of ${values.pool}\n`);
    const rows = [];
    for (const width of clients)
      rows.push(await measure(acts, width, Number(values.rounds), Number(values.seconds)));
    say(table(['clients', 'without log/s', 'with log/s', 'ratio', 'ratio of each round'], rows));
    say(`\nGoal: a ratio of at least ${goal} at 8 and at 32 clients.`);
    await app.close();
  } finally {
    await database.remove();
  }
}

type Acts = Readonly<Record<'logged' | 'unlogged', () => Promise<unknown>>>;

async function measure(
  { logged, unlogged }: Acts,
  width: number,
  rounds: number,
  seconds: number,
): Promise<string[]> {
  await forSeconds(seconds / 3, width, unlogged);
  await forSeconds(seconds / 3, width, logged);
  const [without, withLog]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    without.push(perSecond(await forSeconds(seconds, width, unlogged)));
    withLog.push(perSecond(await forSeconds(seconds, width, logged)));
  }
  const each = withLog.map((speed, n) => ratio(speed / (without[n] ?? NaN))).join(' ');
  const [plain, full] = [median(without), median(withLog)];
  return [String(width), whole(plain), whole(full), ratio(full / plain), each];
}

/** The business row that both kinds of transaction write. */
async function prepare({ migratorUrl }: ScratchDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  await client.query(`create schema bench;
    create table bench.task (id uuid primary key, title text not null, done_on date not null);
    grant usage on schema bench to folkmoot_app;
    grant insert on bench.task to folkmoot_app`);
  await client.end();
}
