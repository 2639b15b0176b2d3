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
import { type Acknowledged } from './crowd';

/** What the record holds after a run, held against what was acknowledged. */
export interface Audit {
  readonly entries: number;
  readonly ballots: number;
  readonly drafts: number;
  readonly acknowledged: number;
  /** Recorded, though the client heard nothing. */
  readonly unheard: number;
  /** Letters to electors that were sent, some perhaps twice. */
  readonly letters: number;
  /** What must not be: each is nought, or something is wrong. */
  readonly wrong: Wrong;
}

export interface Wrong {
  /** Acknowledged and not in the record as it was acknowledged. */
  readonly lost: number;
  /** Members with two ballots in one poll. */
  readonly doubled: number;
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
  /** Letters to electors, of which nobody may miss one. */
  readonly unwritten: number;
}

const patience = 60_000;

/** Looks at everything, as the owner of the database and with its own arithmetic. */
export async function audit(cluster: Cluster, acknowledged: Acknowledged): Promise<Audit> {
  const unsigned = await settle(() => unsignedEntries(cluster));
  const stuckJobs = await settle(() => count(cluster, stuck));
  const tree = await recompute(cluster);
  const [drafts, ballots] = await Promise.all([
    count(cluster, `select count(*)::int as n from governance.resolution`),
    count(cluster, `select count(*)::int as n from ballot_box.ballot`),
  ]);
  const heard = acknowledged.ballots.length + acknowledged.drafts.length;
  return {
    entries: tree.entries,
    ballots,
    drafts,
    acknowledged: heard,
    unheard: ballots + drafts - heard,
    letters: await count(cluster, letters),
    wrong: {
      lost: await lost(cluster, acknowledged),
      doubled: await count(cluster, doubled),
      ...(await unmatched(cluster)),
      gaps: tree.gaps,
      falseLeaves: tree.falseLeaves,
      forks: tree.forks,
      unsigned,
      stuckJobs,
      unwritten: await count(cluster, unwritten),
    },
  };
}

async function lost(cluster: Cluster, { ballots, drafts }: Acknowledged): Promise<number> {
  const [row] = await cluster.ask<{ n: number }>(
    `select (select count(*) from unnest($1::uuid[], $2::bigint[], $3::text[]) as a (ballot, index, leaf)
              where not exists (select from record.entry e join ballot_box.ballot b on b.id::text = e.resource
                                 where e.index = a.index and e.resource = a.ballot::text and encode(e.leaf, 'hex') = a.leaf))::int
          + (select count(*) from unnest($4::uuid[]) as a (draft)
              where not exists (select from governance.resolution r where r.id = a.draft))::int as n`,
    [
      ballots.map(({ ballot }) => ballot),
      ballots.map(({ logIndex }) => logIndex),
      ballots.map((ballot) => ballot.leafHash),
      drafts,
    ],
  );
  return row?.n ?? NaN;
}

const doubled = `select count(*)::int as n from (
  select from ballot_box.ballot group by poll_id, roll_entry_id having count(*) > 1) as twice`;

const stuck = `select count(*)::int as n from graphile_worker.jobs where run_at <= now() and task_identifier <> 'clear-away'`;

const unwritten = `select count(*)::int as n from governance.roll_entry e join governance.member m on m.id = e.member_id
  where m.email is not null and not exists (
    select from platform.mailbox_message l where lower(l.to) = lower(m.email) and l.text like '%/vote/' || e.poll_id || '%')`;

const letters = `select count(*)::int as n from platform.mailbox_message where text like '%/vote/%'`;

/** Each kind of change that a run makes, and the entries that are about it. */
const kinds = [
  ['ballot_box.ballot', 'ballot.accepted'],
  ['governance.resolution', 'resolution.drafted'],
  ['governance.poll', 'poll.opened'],
] as const;

async function unmatched(cluster: Cluster): Promise<Pick<Wrong, 'unlogged' | 'unfounded'>> {
  const found = { unlogged: 0, unfounded: 0 };
  for (const [table, action] of kinds) {
    const [row] = await cluster.ask<typeof found>(
      `select count(*) filter (where e.resource is null or e.times <> 1)::int as unlogged,
              count(*) filter (where c.id is null)::int as unfounded
         from ${table} c
         full join (select resource, count(*) as times from record.entry where action = $1 group by resource) e on e.resource = c.id::text`,
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

async function count(cluster: Cluster, query: string): Promise<number> {
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
