import {
  Clock,
  foundScratch,
  loadDemoOnce,
  migrate,
  operate,
  readConfig,
  startApp,
  type Config,
} from '@folkmoot/api';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Constitution, type ElectionRules, type VotingPower } from '@folkmoot/rules';
import {
  createTestDatabase,
  judgeLog,
  type Contents,
  type TestDatabase,
} from '@folkmoot/test-support';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

/** The demonstration organisation in a running app of its own: pages, API, worker, mailbox. */
export interface Site {
  readonly url: string;
  readonly clock: AdvancingClock;
  /** Behind the app, for what no page can bring about. */
  readonly database: TestDatabase;
  /** Where the server keeps its keys of secret polls. */
  readonly pollKeys: string;
  close(): Promise<void>;
}

/** The true time, and what a test adds to it. */
export class AdvancingClock extends Clock {
  private ahead = 0;

  override reading(): string {
    return new Date(Date.now() + this.ahead).toISOString();
  }

  /** Lets so many minutes pass at once. */
  pass(minutes: number): void {
    this.ahead += minutes * 60_000;
  }
}

export interface SiteOptions {
  /** Begins with officers and this constitution, and nobody else, in the place of the demonstration. */
  readonly founded?: Constitution;
  /** What the operator’s command that founds an organisation is told, in the place of the demonstration. */
  readonly founding?: readonly string[];
  /** Whether the worker keeps the public record; by default it does not. */
  readonly publicRecord?: boolean;
  /** Rules of elections that the organisation has changed since. */
  readonly elections?: Partial<ElectionRules>;
  /** Whether two officers may close every poll early, with a reason, if the organisation has allowed it since. */
  readonly closesEarly?: boolean;
  /** Seats of its constituencies, if there have been more since. */
  readonly seats?: Readonly<Record<string, number>>;
  /** What a vote weighs, if the organisation has changed that since. */
  readonly voting?: VotingPower;
  /** The public half of the key of whoever prints letters. */
  readonly printer?: () => Promise<string>;
  /** A policy of witnesses. */
  readonly witnessPolicy?: () => Promise<string>;
}

const endsWhenAsked = { minimumDaysOpen: 0, closesEarly: 'for-a-reason' } as const;

/** Starts the app on a copy of the demonstration, which is loaded once a run. */
export async function startSite({
  founded,
  founding,
  publicRecord = false,
  elections,
  closesEarly = false,
  seats,
  voting,
  printer,
  witnessPolicy,
}: SiteOptions = {}): Promise<Site> {
  const database = await createTestDatabase(...((founded ?? founding) ? [] : [demonstration]));
  if (elections ?? voting ?? seats ?? closesEarly)
    await amend(database.migratorUrl, (pack) => ({
      ...pack,
      elections: { ...pack.elections, ...elections, ...(closesEarly && endsWhenAsked) },
      ...(closesEarly && {
        decisionKinds: pack.decisionKinds.map((kind) => ({ ...kind, ...endsWhenAsked })),
      }),
      constituencies: pack.constituencies.map((one) => ({
        ...one,
        seats: seats?.[one.code] ?? one.seats,
      })),
      ...(voting && { voting }),
    }));
  const dataDir = makeDataDir();
  const clock = new AdvancingClock();
  const settings = {
    ...(publicRecord && { PUBLIC_RECORD_DIR: path.join(dataDir, 'public-record') }),
    ...(printer && { LETTERS_KEY: await printer() }),
    ...(witnessPolicy && { WITNESS_POLICY_FILE: path.join(dataDir, 'policy') }),
  };
  if (witnessPolicy) fs.writeFileSync(path.join(dataDir, 'policy'), await witnessPolicy());
  const config = configOf(dataDir, await freePort(), settings);
  if (founding) await operate('found', config, database, founding);
  const pages = process.env['PAGES'];
  const { app, url, close } = await startApp({
    config,
    databaseUrl: database.appUrl,
    eraserUrl: database.eraserUrl,
    clock,
    ...(pages && { pages }),
  });
  if (founded) await foundScratch(app, { name: founded.title, constitution: founded });
  return {
    url,
    clock,
    database,
    pollKeys: path.join(dataDir, 'poll-keys'),
    close: async () => {
      await judgeLog(url);
      await close();
      await database.drop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const demonstration: Contents = {
  name: 'demonstration',
  fill: async ({ appUrl, migratorUrl }) => {
    const dataDir = makeDataDir();
    await loadDemoOnce({
      config: configOf(dataDir, 0),
      databaseUrl: appUrl,
      startAfresh: () => migrate(migratorUrl),
      say: () => undefined,
    });
    fs.rmSync(dataDir, { recursive: true, force: true });
  },
};

/** Puts a further version of the constitution in force, as if a decision had adopted it long ago. */
async function amend(
  databaseUrl: string,
  change: (pack: Constitution) => Constitution,
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ pack: string; next: string }>(
      `select pack, (effective_on + 1)::text as next from governance.constitution_version order by version desc limit 1`,
    );
    const [latest] = rows;
    if (!latest) throw new Error('The demonstration has no constitution.');
    const pack = JSON.parse(latest.pack) as Constitution;
    const amended = { ...change(pack), version: pack.version + 1 };
    const text = canonicalJson(amended);
    await client.query(`alter table governance.constitution_version disable trigger user`);
    await client.query(
      `insert into governance.constitution_version (version, pack, sha256, effective_on) values ($1, $2, $3, $4)`,
      [amended.version, text, sha256Hex(text), latest.next],
    );
    await client.query(`alter table governance.constitution_version enable trigger user`);
  } finally {
    await client.end();
  }
}

/** A folder with the key of the log in it: the same key in each, as each holds a copy of one log. */
function makeDataDir(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-site-'));
  fs.mkdirSync(path.join(folder, 'keys'));
  const key = Buffer.alloc(32, 'a key for tests alone').toString('base64');
  fs.writeFileSync(path.join(folder, 'keys', 'log.key'), key, { mode: 0o600 });
  return folder;
}

const configOf = (dataDir: string, port: number, settings: NodeJS.ProcessEnv = {}): Config =>
  readConfig({
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
    SIGN_INS_PER_MINUTE: '100000',
    DEMO: 'yes',
    ...settings,
  });

/** Links in mail name the port, so it must be known before the app starts. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
