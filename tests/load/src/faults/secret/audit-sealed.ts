import { ranksOf, verifyArchive } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { auditLog, count, type LogWrong } from '../audit-log';
import { type Cluster } from '../cluster';
import { type SealedElection } from './sealed-election';
import { type SealedReceipt, type SealedVoter } from './sealed-voters';

/** What must not be after sealed ballots were cast, whatever happened meanwhile: each is nought, or something is wrong. */
export interface SealedWrong extends LogWrong {
  /** Acknowledged and not in the box and the log as they were acknowledged. */
  readonly lost: number;
  /** Members whose last acknowledged ballot is not the one that counts. */
  readonly notCounted: number;
  /** Members with two ballots that count, or with a ballot that counts under a key that was replaced. */
  readonly doubled: number;
  /** Ballots in the log after the close. */
  readonly afterClose: number;
}

/** What the record holds of sealed ballots, held against what was acknowledged. */
export interface SealedAudit {
  readonly entries: number;
  /** In the boxes, with those that were replaced. */
  readonly ballots: number;
  readonly wrong: SealedWrong;
}

const kinds = [
  ['ballot_box.sealed_ballot', 'id', 'ballot.accepted'],
  ['ballot_box.voter_key', 'credential', 'voter.key'],
  ['ballot_box.sealed_box', 'id', 'election.published'],
  ['governance.poll', 'id', 'poll.opened'],
] as const;

/** Looks at everything, as the owner of the database and with its own arithmetic. */
export async function auditSealed(
  cluster: Cluster,
  acknowledged: readonly SealedReceipt[],
  voters: readonly SealedVoter[],
): Promise<SealedAudit> {
  const { entries, wrong } = await auditLog(cluster, kinds);
  return {
    entries,
    ballots: await count(cluster, `select count(*)::int as n from ballot_box.sealed_ballot`),
    wrong: {
      ...wrong,
      lost: await lost(cluster, acknowledged),
      notCounted: await notCounted(cluster, voters),
      doubled: await count(cluster, doubled),
      afterClose: await count(cluster, afterClose),
    },
  };
}

async function lost(cluster: Cluster, acknowledged: readonly SealedReceipt[]): Promise<number> {
  const [row] = await cluster.ask<{ n: number }>(
    `select count(*)::int as n from unnest($1::text[], $2::bigint[], $3::text[]) as a (tracker, index, leaf)
      where not exists (select from ballot_box.sealed_ballot s join record.entry e on e.resource = s.id::text
                         where s.tracker = a.tracker and e.index = a.index and encode(e.leaf, 'hex') = a.leaf)`,
    [
      acknowledged.map(({ tracker }) => tracker),
      acknowledged.map(({ logIndex }) => logIndex),
      acknowledged.map(({ leafHash }) => leafHash),
    ],
  );
  return row?.n ?? NaN;
}

async function notCounted(cluster: Cluster, voters: readonly SealedVoter[]): Promise<number> {
  const rows = await cluster.ask<{ tracker: string }>(
    `select tracker from ballot_box.sealed_ballot s where not exists (
       select from ballot_box.sealed_ballot l where l.box_id = s.box_id and l.roll_entry_id = s.roll_entry_id and l.ordinal > s.ordinal)`,
  );
  const current = new Set(rows.map(({ tracker }) => tracker));
  const last = voters.flatMap(({ last: own }) => own?.tracker ?? []);
  return last.filter((tracker) => !current.has(tracker)).length;
}

/** By the log: the last ballot of each line of the roll is the last in the log, and under the last key. */
const doubled = `select count(*)::int as n from (
    select s.box_id, s.roll_entry_id,
           (array_agg(s.ordinal order by e.index desc))[1] as last_in_log, max(s.ordinal) as last,
           count(*) as ballots, count(distinct s.ordinal) as places,
           (array_agg(s.credential order by s.ordinal desc))[1] as credential
      from ballot_box.sealed_ballot s join record.entry e on e.resource = s.id::text and e.action = 'ballot.accepted'
     group by 1, 2) as elector
  where last_in_log <> last or ballots <> places or credential <> (
    select k.credential from ballot_box.voter_key k
     where k.box_id = elector.box_id and k.roll_entry_id = elector.roll_entry_id order by k.ordinal desc limit 1)`;

const afterClose = `select count(*)::int as n from ballot_box.sealed_ballot s
  join record.entry e on e.resource = s.id::text and e.action = 'ballot.accepted'
  join record.entry c on c.resource = s.poll_id::text and c.action = 'poll.closed' and c.index < e.index`;

/** Papers that came out of the box and were nobody's last ballot, and the other way round. */
export async function papersAmiss(
  url: string,
  { poll, box }: SealedElection,
  voters: readonly SealedVoter[],
): Promise<number> {
  const answer = await fetch(`${url}/api/v1/polls/${poll}/boxes/${box}/archive.bel`);
  const archive = new Uint8Array(await answer.arrayBuffer());
  const { result } = valueOf(verifyArchive(archive, sodiumGroup));
  const papers = (result?.result[0] ?? []) as readonly (readonly number[])[];
  const answers = papers[0]?.length ?? 0;
  const left = new Map<string, number>();
  const put = (ranks: readonly number[], one: 1 | -1): void =>
    void left.set(ranks.join(), (left.get(ranks.join()) ?? 0) + one);
  for (const ranks of papers) put(ranks, 1);
  for (const { last } of voters) if (last) put(ranksOf(answers, last.order), -1);
  return [...left.values()].reduce((sum, over) => sum + Math.abs(over), 0);
}
