import { auditLog, count, type LogWrong } from './audit-log';
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

export interface Wrong extends LogWrong {
  /** Acknowledged and not in the record as it was acknowledged. */
  readonly lost: number;
  /** Members with two ballots in one poll. */
  readonly doubled: number;
  /** Letters to electors, of which nobody may miss one. */
  readonly unwritten: number;
}

/** Looks at everything, as the owner of the database and with its own arithmetic. */
export async function audit(cluster: Cluster, acknowledged: Acknowledged): Promise<Audit> {
  const { entries, wrong } = await auditLog(cluster, kinds);
  const [drafts, ballots] = await Promise.all([
    count(cluster, `select count(*)::int as n from governance.resolution`),
    count(cluster, `select count(*)::int as n from ballot_box.ballot`),
  ]);
  const heard = acknowledged.ballots.length + acknowledged.drafts.length;
  return {
    entries,
    ballots,
    drafts,
    acknowledged: heard,
    unheard: ballots + drafts - heard,
    letters: await count(cluster, letters),
    wrong: {
      lost: await lost(cluster, acknowledged),
      doubled: await count(cluster, doubled),
      ...wrong,
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

const unwritten = `select count(*)::int as n from governance.roll_entry e join governance.member m on m.id = e.member_id
  where m.email is not null and not exists (
    select from platform.mailbox_message l where lower(l.to) = lower(m.email) and l.text like '%/vote/' || e.poll_id || '%')`;

const letters = `select count(*)::int as n from platform.mailbox_message where text like '%/vote/%'`;

/** Each kind of change that a run makes. */
const kinds = [
  ['ballot_box.ballot', 'id', 'ballot.accepted'],
  ['governance.resolution', 'id', 'resolution.drafted'],
  ['governance.poll', 'id', 'poll.opened'],
] as const;
