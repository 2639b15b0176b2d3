import { Injectable } from '@nestjs/common';
import { formatMoment, type Instant } from '@folkmoot/basics';
import { Database } from '../platform/database';
import { enqueue, enqueueAll, type Jobs } from '../platform/jobs';
import { utc } from '../platform/utc';
import { onOneLine } from './poll-letters';

/** Letters put down in one transaction. */
const batch = 500;

interface ClosedEarly {
  readonly organisation: string;
  readonly title: string;
  readonly closesAt: Instant;
  readonly closedAt: Instant;
  readonly reason: string;
}

/**
 * Writes to those who had not voted when two officers closed a poll before its time, batch by batch. As with reminders
 * nothing is kept of whom it wrote to, since that would say who had not voted.
 */
@Injectable()
export class TellClosedEarly {
  constructor(private readonly database: Database) {}

  run({ poll, after }: Jobs['tell-closed-early']): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [closed] = await tx.query<ClosedEarly[]>(
        `select o.name as organisation, p.title, x.reason, ${utc('p.closes_at')} as "closesAt", ${utc('p.closed_at')} as "closedAt"
           from governance.poll p join governance.early_close x on x.poll_id = p.id and x.agreed
          cross join governance.organisation o where p.id = $1`,
        [poll],
      );
      if (!closed) return;
      const electors = await tx.query<{ member: string; name: string; email: string }[]>(
        `select e.member_id as member, m.name, m.email
           from governance.roll_entry e join governance.member m on m.id = e.member_id
          where e.poll_id = $1 and ($2::uuid is null or e.member_id > $2) and m.email is not null
            and not exists (select from ballot_box.vote v where v.roll_entry_id = e.id)
          order by e.member_id limit $3`,
        [poll, after, batch],
      );
      await enqueueAll(
        tx,
        'send-mail',
        electors.map(({ name, email }) => ({ to: email, ...letter(closed, name) })),
      );
      const last = electors[batch - 1];
      if (last) await enqueue(tx, 'tell-closed-early', { poll, after: last.member });
    });
  }
}

const letter = (
  { organisation, title, closesAt, closedAt, reason }: ClosedEarly,
  name: string,
): { subject: string; text: string } => ({
  subject: `Voting has ended early: ${onOneLine(title)}`,
  text: [
    `Dear ${name},`,
    `You were told that you could vote on “${title}” until ${formatMoment(closesAt)}. Two officers of ${organisation} closed the poll before then, on ${formatMoment(closedAt)}, and no vote of yours was in. Their reason:`,
    reason,
    'No more votes can be taken. Both officers’ acts and the reason are in the public record. If you think that this was wrong, write to the company secretary.',
  ].join('\n\n'),
});
