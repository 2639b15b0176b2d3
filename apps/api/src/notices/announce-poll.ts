import { Injectable } from '@nestjs/common';
import { ok } from '@folkmoot/basics';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { enqueue, enqueueAll, type Jobs } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';

/** Letters put down in one transaction. */
const batch = 500;

/**
 * Puts down a letter for everybody on the roll of an open poll who can be reached, batch by batch:
 * each batch with the next one, so that nobody is written to twice or left out. With the last batch the
 * log says that notice was given, and to how many.
 */
@Injectable()
export class AnnouncePoll {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run({ poll, after, told = 0 }: Jobs['announce-poll']): Promise<void> {
    await this.database.act<null, never>(system, async (tx) => {
      const electors = await tx.query<{ member: string }[]>(
        `select e.member_id as member from governance.roll_entry e join governance.member m on m.id = e.member_id
           join governance.poll p on p.id = e.poll_id
          where e.poll_id = $1 and ($2::uuid is null or e.member_id > $2) and m.email is not null
            and p.closed_at is null and p.closes_at > $3
          order by e.member_id limit $4`,
        [poll, after, this.clock.now(), batch],
      );
      await enqueueAll(
        tx,
        'send-notice',
        electors.map(({ member }) => ({ poll, member })),
      );
      const sentTo = told + electors.length;
      const last = electors[batch - 1];
      if (last) await enqueue(tx, 'announce-poll', { poll, after: last.member, told: sentTo });
      const draft = last || sentTo === 0 ? null : await this.noticeGiven(tx, poll, sentTo);
      return ok(draft ? recorded(draft, () => null) : { drafts: [], answer: () => null });
    });
  }

  /** @returns `null` when it was given before: a job may run again after a crash */
  private async noticeGiven(tx: Tx, poll: string, sentTo: number): Promise<EntryDraft | null> {
    const givenAt = this.clock.now();
    const [kept] = await tx.query<{ entitled: number }[]>(
      `insert into governance.poll_notice (poll_id, channel, sent_to, entitled, given_at)
       select id, 'e-mail', $2, roll_count, $3 from governance.poll where id = $1
       on conflict do nothing returning entitled`,
      [poll, sentTo, givenAt],
    );
    if (!kept) return null;
    const fields = { channel: 'e-mail', sentTo, entitled: kept.entitled, givenAt };
    return { action: 'notice.given', resource: poll, fields };
  }
}
