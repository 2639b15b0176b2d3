import { type Instant } from '@folkmoot/basics';
import { type Tx } from '../platform/database';
import { enqueueAll } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';
import { type ElectionNoticeStage } from './notice';

/** Somebody whom a notice did not reach that still tells them something. */
export type Unreached = { readonly reader: string; readonly member: string } & (
  { readonly poll: string } | { readonly election: string; readonly stage: ElectionNoticeStage }
);

type OfPoll = Extract<Unreached, { poll: string }>;
type OfElection = Extract<Unreached, { election: string }>;

/**
 * The open polls on whose rolls members stand whom the notice did not reach, and the elections to come whose last notice
 * did not reach them: it failed, or there was no address for it. Whether they have voted is not looked at, so nobody
 * learns it from who is written to again.
 */
export async function unreachedAmong(
  tx: Tx,
  members: readonly string[],
  now: Instant,
): Promise<Unreached[]> {
  const ofPolls = await tx.query<OfPoll[]>(
    `select e.id as reader, e.poll_id as poll, e.member_id as member
       from governance.roll_entry e join governance.member m on m.id = e.member_id join governance.poll p on p.id = e.poll_id
      where e.member_id = any ($1::uuid[]) and p.closed_at is null and p.closes_at > $2
        and (m.email is null or exists (select from governance.unreached_entry u where u.roll_entry_id = e.id))
      order by e.poll_id, e.id`,
    [members, now],
  );
  const ofElections = await tx.query<OfElection[]>(
    `select r.id as reader, r.election_id as election, r.stage, r.member_id as member
       from governance.election_reader r join governance.member m on m.id = r.member_id
       join governance.election e on e.id = r.election_id
      where r.member_id = any ($1::uuid[]) and e.poll_id is null and e.decision_id is null
        and r.stage = (select n.stage from governance.election_notice n where n.election_id = e.id order by n.given_at desc, n.stage desc limit 1)
        and (m.email is null or exists (select from governance.unreached_reader u where u.reader_id = r.id))
      order by r.election_id, r.id`,
    [members],
  );
  return [...ofPolls, ...ofElections];
}

/** Puts down a notice for each of them. The log says how many of each notice were sent again. */
export async function resendNotices(
  tx: Tx,
  unreached: readonly Unreached[],
  now: Instant,
): Promise<EntryDraft[]> {
  const ofPolls = unreached.filter((one) => 'poll' in one);
  const ofElections = unreached.filter((one) => 'election' in one);
  await tx.query(
    `insert into governance.resent_notice (roll_entry_id, poll_id, resent_at)
     select entry, poll, $3 from unnest($1::uuid[], $2::uuid[]) as row (entry, poll)`,
    [ofPolls.map(({ reader }) => reader), ofPolls.map(({ poll }) => poll), now],
  );
  await tx.query(
    `insert into governance.resent_election_notice (reader_id, resent_at) select reader, $2 from unnest($1::uuid[]) as reader`,
    [ofElections.map(({ reader }) => reader), now],
  );
  await enqueueAll(
    tx,
    'send-notice',
    ofPolls.map(({ poll, member }) => ({ poll, member })),
  );
  await enqueueAll(
    tx,
    'send-election-notice',
    ofElections.map(({ election, stage, member }) => ({ election, stage, member })),
  );
  return [
    ...[...new Set(ofPolls.map(({ poll }) => poll))].map((poll) =>
      resent(poll, ofPolls.filter((one) => one.poll === poll).length, now),
    ),
    ...[...new Set(ofElections.map(({ election }) => election))].map((election) => {
      const again = ofElections.filter((one) => one.election === election);
      return resent(election, again.length, now, again[0]?.stage);
    }),
  ];
}

const resent = (
  resource: string,
  sentTo: number,
  givenAt: Instant,
  stage?: ElectionNoticeStage,
): EntryDraft => ({
  action: 'notice.resent',
  resource,
  fields: { ...(stage && { stage }), channel: 'e-mail', sentTo, givenAt },
});
