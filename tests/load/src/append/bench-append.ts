import { createApp, Database, readConfig } from '@folkmoot/api';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { scratchDatabase } from '../instance/scratch-database';
import { forSeconds, median, percentile, perSecond } from '../measure';
import { say } from '../run-script';
import { ratio, table, whole } from '../table';
import { logged, unlogged } from './acts';
import { besideVoting, type Timed } from './beside-voting';
import { prepareTasks } from './prepare-tasks';

const goal = 0.6;
/** In milliseconds, of the slowest hundredth of acts. */
const slowest = 100;
const clients = [1, 8, 32];

/**
 * Measures governed acts (one row and one log entry) against the same transaction without the log,
 * through the same pool of the same durable database, one after the other, several times; then how long
 * they take while others vote.
 */
export async function benchAppend(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      pool: { type: 'string', default: '10' },
      voting: { type: 'string', default: '15' },
    },
  });
  const database = await scratchDatabase();
  try {
    await prepareTasks(database.migratorUrl);
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
  await reportBesideVoting(Number(values.voting));
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

/** Acts of eight clients while eight others vote over HTTP. */
async function reportBesideVoting(seconds: number): Promise<void> {
  const { logged, unlogged, ballotsPerSecond, gaps } = await besideVoting(8, seconds);
  const row = (name: string, { perSecond: speed, milliseconds }: Timed): string[] => [
    name,
    whole(speed),
    ...[50, 95, 99].map((percent) => percentile(milliseconds, percent).toFixed(1)),
  ];
  say(
    `\n8 clients act for ${seconds} s each way, 8 others vote: ${whole(ballotsPerSecond)} ballots/s`,
  );
  say(
    table(
      ['', 'acts/s', 'p50 ms', 'p95 ms', 'p99 ms'],
      [row('without log', unlogged), row('with log', logged)],
    ),
  );
  const ratioOf99 = percentile(logged.milliseconds, 99) / percentile(unlogged.milliseconds, 99);
  say(`p99 with the log to p99 without: ${ratio(ratioOf99)}. Gaps or times that go back: ${gaps}.`);
  say(`Goal: p99 of at most ${slowest} ms with the log, and no gap.`);
}
