import {
  appendLeaf,
  emptyFrontier,
  leafHash,
  openCheckpoint,
  parseVerifierKey,
  rootOf,
} from '@folkmoot/log';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster } from './cluster';

/** What must not be in any log after any run: each is nought, or something is wrong. */
export interface LogWrong {
  /** Changes without their entry. */
  readonly unlogged: number;
  /** Entries without their change. */
  readonly unfounded: number;
  /** Places in the log with no entry, or a time that is not after the one before. */
  readonly gaps: number;
  /** Entries whose leaf hash is not that of their bytes. */
  readonly falseLeaves: number;
  /** Signed checkpoints whose root is not that of the entries, or whose signature is none. */
  readonly forks: number;
  /** Entries that were not signed for within a minute. */
  readonly unsigned: number;
  /** Jobs that were not done a minute later. */
  readonly stuckJobs: number;
}

/** A kind of change: its table, the column that entries name it by, and their action. */
export type ChangeKind = readonly [table: string, column: string, action: string];

const patience = 60_000;

/** Waits until all is signed and done, then holds each kind of change against its entries, and the tree against itself. */
export async function auditLog(
  cluster: Cluster,
  kinds: readonly ChangeKind[],
): Promise<{ readonly entries: number; readonly wrong: LogWrong }> {
  const unsigned = await settle(() => unsignedEntries(cluster));
  const stuckJobs = await settle(() => count(cluster, stuck));
  const { entries, ...tree } = await recompute(cluster);
  const wrong = { ...(await unmatched(cluster, kinds)), ...tree, unsigned, stuckJobs };
  return { entries, wrong };
}

const stuck = `select count(*)::int as n from graphile_worker.jobs where run_at <= now() and task_identifier <> 'clear-away'`;

async function unmatched(
  cluster: Cluster,
  kinds: readonly ChangeKind[],
): Promise<Pick<LogWrong, 'unlogged' | 'unfounded'>> {
  const found = { unlogged: 0, unfounded: 0 };
  for (const [table, column, action] of kinds) {
    const [row] = await cluster.ask<typeof found>(
      `select count(*) filter (where e.resource is null or e.times <> 1)::int as unlogged,
              count(*) filter (where c.${column} is null)::int as unfounded
         from ${table} c
         full join (select resource, count(*) as times from record.entry where action = $1 group by resource) e
           on e.resource = c.${column}::text`,
      [action],
    );
    found.unlogged += row?.unlogged ?? NaN;
    found.unfounded += row?.unfounded ?? NaN;
  }
  return found;
}

interface Row {
  readonly index: string;
  readonly later: boolean;
  readonly bytes: Buffer;
  readonly leaf: Buffer;
}

/** Works the tree out from the bytes of the entries, and holds every signed checkpoint against it. */
async function recompute(cluster: Cluster) {
  const rows = await cluster.ask<Row>(
    `select index, recorded_at > coalesce(lag(recorded_at) over (order by index), '-infinity') as later, bytes, leaf
       from record.entry where log = (select max(log) from record.entry) order by index`,
  );
  const signed = await cluster.ask<{ size: number; note: string; vkey: string }>(
    `select c.size::int, c.note, k.vkey from record.checkpoint c join record.signing_key k using (log)
      where log = (select max(log) from record.entry) order by c.size`,
  );
  const found = { entries: rows.length, gaps: 0, falseLeaves: 0, forks: 0 };
  const roots = new Map<number, Buffer>();
  const sizes = new Set(signed.map(({ size }) => size));
  let frontier = emptyFrontier;
  for (const [at, { index, later, bytes, leaf }] of rows.entries()) {
    if (Number(index) !== at || !later) found.gaps++;
    if (!leaf.equals(leafHash(bytes))) found.falseLeaves++;
    frontier = appendLeaf(frontier, leafHash(bytes));
    if (sizes.has(at + 1)) roots.set(at + 1, Buffer.from(rootOf(frontier)));
  }
  for (const { size, note, vkey } of signed) {
    const key = parseVerifierKey(vkey);
    const opened = key.ok ? openCheckpoint(note, key.value.name, [key.value]) : key;
    if (!opened.ok || !roots.get(size)?.equals(opened.value.checkpoint.root)) found.forks++;
  }
  return found;
}

const unsignedEntries = async (cluster: Cluster): Promise<number> =>
  count(
    cluster,
    `select (select count(*) from record.entry where log = newest.log)::int
          - coalesce((select max(size) from record.checkpoint where log = newest.log), 0)::int as n
       from (select max(log) as log from record.entry) as newest`,
  );

/** The one number that a question has as its answer, under the name `n`. */
export async function count(cluster: Cluster, query: string): Promise<number> {
  const [row] = await cluster.ask<{ n: number }>(query);
  return row?.n ?? NaN;
}

/** Asks until the answer is nought, or has had its time. */
async function settle(ask: () => Promise<number>): Promise<number> {
  for (const end = Date.now() + patience; ; await sleep(200)) {
    const left = await ask();
    if (left === 0 || Date.now() > end) return left;
  }
}
