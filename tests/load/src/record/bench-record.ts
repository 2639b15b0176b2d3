import {
  appendLeaf,
  emptyFrontier,
  type Frontier,
  leafHash,
  rootOf,
  signCheckpoint,
  signerFromSeed,
  verifierKey,
} from '@folkmoot/log';
import { DatabaseSource, Folder, publishRecord, type RecordSource } from '@folkmoot/publish';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { scratchDatabase } from '../instance/scratch-database';
import { median, timed } from '../measure';
import { say } from '../run-script';
import { ratio, whole } from '../table';
import { hashAlone } from './hash-alone';
import { constitutionText, madeUpEntry } from './made-up-log';
import { runVerify } from './run-verify';

const signer = signerFromSeed('bench.example/log', new Uint8Array(32).fill(5));
const key = verifierKey(signer.name, signer.publicKey);
const insertsAtOnce = 5000;

/**
 * Measures how long it takes to publish a log from its database and to bring the folder up to one more
 * entry; and how long `folkmoot verify` takes on a large log against hashing its entries alone.
 */
export async function benchRecord(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      export: { type: 'string', default: '100000' },
      verify: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-bench-record-'));
  try {
    await measureExport(Number(values.export), path.join(folder, 'exported'));
    await measureVerify(Number(values.verify), Number(values.rounds), path.join(folder, 'large'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function measureExport(entries: number, folder: string): Promise<void> {
  const database = await scratchDatabase();
  const client = new pg.Client({ connectionString: database.migratorUrl });
  try {
    await client.connect();
    const log = new BenchLog(client);
    await log.grow(entries);
    const source = new DatabaseSource(
      async <Row extends object>(text: string, values?: unknown[]) =>
        (await client.query<Row>(text, values)).rows,
    );
    const publish = async () => {
      await log.sign();
      return timed(() => publishRecord(source, new Folder(folder), [key]));
    };
    const first = await publish();
    say(`Export of ${whole(entries)} entries: ${first.seconds.toFixed(1)} s (goal: under 60 s)`);
    const updates: number[] = [];
    for (let n = 0; n < 9; n++) {
      await log.grow(1);
      updates.push((await publish()).seconds);
    }
    say(
      `One entry more: ${median(updates).toFixed(2)} s, at most ${Math.max(...updates).toFixed(2)} s (goal: under 1 s)\n`,
    );
  } finally {
    await client.end();
    await database.remove();
  }
}

/** A made-up log in a database, signed on demand. */
class BenchLog {
  private frontier: Frontier = emptyFrontier;

  constructor(private readonly client: pg.Client) {}

  async grow(by: number): Promise<void> {
    const end = this.frontier.size + by;
    if (this.frontier.size === 0)
      await this.client.query(
        `insert into governance.constitution_version (version, pack, sha256, effective_on)
         values (1, $1, encode(sha256(convert_to($1, 'UTF8')), 'hex'), '2026-01-01')`,
        [constitutionText],
      );
    while (this.frontier.size < end) {
      const from = this.frontier.size;
      const bytes = Array.from({ length: Math.min(insertsAtOnce, end - from) }, (_, n) =>
        Buffer.from(madeUpEntry(from + n)),
      );
      const leaves = bytes.map((entry) => leafHash(entry));
      await this.client.query(
        `insert into record.entry (log, index, recorded_at, action, resource, bytes, leaf)
         select 1, $1::bigint + n - 1, now(), 'made.up', 'x', bytes, leaf
           from unnest($2::bytea[], $3::bytea[]) with ordinality as made (bytes, leaf, n)`,
        [from, bytes, leaves.map((leaf) => Buffer.from(leaf))],
      );
      this.frontier = leaves.reduce(appendLeaf, this.frontier);
    }
  }

  async sign(): Promise<void> {
    const { size } = this.frontier;
    const root = rootOf(this.frontier);
    const note = signCheckpoint({ origin: signer.name, size, root }, signer);
    await this.client.query(
      `insert into record.checkpoint (log, size, root, note) values (1, $1, $2, $3)`,
      [size, Buffer.from(root), note],
    );
  }
}

async function measureVerify(entries: number, rounds: number, folder: string): Promise<void> {
  await publishRecord(madeUpSource(entries), new Folder(folder), [key]);
  const [hashing, verifying, seconds]: [number[], number[], number[]] = [[], [], []];
  let most = 0;
  for (let round = 0; round < rounds; round++) {
    hashing.push(await cpuSecondsOf(() => hashAlone(folder, entries)));
    const run = await runVerify(folder);
    verifying.push(run.cpuSeconds);
    seconds.push(run.seconds);
    most = Math.max(most, run.mebibytes);
  }
  const each = verifying.map((cpu, n) => ratio(cpu / (hashing[n] ?? NaN))).join(' ');
  const times = ratio(median(verifying) / median(hashing));
  const cpu = (of: readonly number[]) => `${median(of).toFixed(1)} s of the processor`;
  say(
    `Verification of ${whole(entries)} entries: ${cpu(verifying)}, in ${median(seconds).toFixed(1)} s`,
  );
  say(`Hashing them alone: ${cpu(hashing)}`);
  say(`Ratio: ${times} (each round: ${each}; goal: at most 3)`);
  say(`Most memory held: ${whole(most)} MiB`);
}

/** Time of the processor: what else the machine is busy with does not count. */
async function cpuSecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The same log without a database. */
function madeUpSource(entries: number): RecordSource {
  let frontier: Frontier = emptyFrontier;
  for (let index = 0; index < entries; index++)
    frontier = appendLeaf(frontier, leafHash(madeUpEntry(index)));
  const checkpoint = { origin: signer.name, size: entries, root: rootOf(frontier) };
  const note = signCheckpoint(checkpoint, signer);
  const nothing = () => Promise.resolve(null);
  return {
    organisation: () => Promise.resolve({ name: 'Bench', about: '' }),
    checkpoint: () => Promise.resolve(note),
    entries: (from, to) =>
      Promise.resolve(Array.from({ length: to - from }, (_, n) => madeUpEntry(from + n))),
    constitution: () => Promise.resolve(Buffer.from(constitutionText)),
    decision: nothing,
    countSheet: nothing,
    ballots: nothing,
    archive: nothing,
    board: () => Promise.resolve([]),
    issued: nothing,
  };
}
