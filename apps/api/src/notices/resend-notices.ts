import { type Instant } from '@folkmoot/basics';
import { type Tx } from '../platform/database';
import { enqueueAll } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';

/** An elector of an open poll whom its notice did not reach. */
export interface Unreached {
  readonly rollEntry: string;
  readonly poll: string;
  readonly member: string;
}

/**
 * The open polls on whose rolls members stand whom the notice did not reach: it failed, or there was no address for it.
 * Whether they have voted is not looked at, so nobody learns it from who is written to again.
 */
export const unreachedAmong = (
  tx: Tx,
  members: readonly string[],
  now: Instant,
): Promise<Unreached[]> =>
  tx.query(
    `select e.id as "rollEntry", e.poll_id as poll, e.member_id as member
       from governance.roll_entry e join governance.member m on m.id = e.member_id join governance.poll p on p.id = e.poll_id
      where e.member_id = any ($1::uuid[]) and p.closed_at is null and p.closes_at > $2
        and (m.email is null or exists (select from governance.unreached_entry u where u.roll_entry_id = e.id))
      order by e.poll_id, e.id`,
    [members, now],
  );

/** Puts down a notice for each of them. The log says how many were sent again in each poll. */
export async function resendNotices(
  tx: Tx,
  unreached: readonly Unreached[],
  now: Instant,
): Promise<EntryDraft[]> {
  if (unreached.length === 0) return [];
  await tx.query(
    `insert into governance.resent_notice (roll_entry_id, poll_id, resent_at)
     select entry, poll, $3 from unnest($1::uuid[], $2::uuid[]) as row (entry, poll)`,
    [unreached.map(({ rollEntry }) => rollEntry), unreached.map(({ poll }) => poll), now],
  );
  await enqueueAll(
    tx,
    'send-notice',
    unreached.map(({ poll, member }) => ({ poll, member })),
  );
  return [...new Set(unreached.map(({ poll }) => poll))].map((poll) => ({
    action: 'notice.resent',
    resource: poll,
    fields: {
      channel: 'e-mail',
      sentTo: unreached.filter((one) => one.poll === poll).length,
      givenAt: now,
    },
  }));
}
