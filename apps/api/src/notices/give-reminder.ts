import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Instant, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { remindersOf } from './reminders.queries';

export interface ReminderRefusal {
  readonly code: 'poll-unknown' | 'poll-closed' | 'reminded-lately' | 'nobody-reachable';
  readonly says: string;
}

/**
 * Has everybody reminded who has not voted. Who that is a job finds out, letter by letter; the officer, the log and the
 * database keep only how many electors could be written to, whether they have voted or not.
 */
@Injectable()
export class GiveReminder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, poll: string): Promise<Result<{ askedAt: Instant }, ReminderRefusal>> {
    return this.database.act<{ askedAt: Instant }, ReminderRefusal>(actor, async (tx) => {
      // Two officers who press the button together are taken one after the other; ballots are not held up.
      const [found] = await tx.query<{ closed: boolean }[]>(
        `select closed_at is not null or closes_at <= $2 as closed from governance.poll where id = $1 for no key update`,
        [poll, this.clock.now()],
      );
      if (!found) return err({ code: 'poll-unknown', says: 'There is no such poll.' });
      if (found.closed)
        return err({ code: 'poll-closed', says: 'This poll is over: nobody can vote any more.' });
      const now = this.clock.now();
      const { entitled, reachable, earliest, given } = await remindersOf(tx, poll);
      if (now < earliest)
        return err({
          code: 'reminded-lately',
          says: `Electors were last written to on ${formatMoment(given.at(-1)?.askedAt ?? now)}. The next letter can go to them on ${formatMoment(earliest)}.`,
        });
      if (reachable === 0)
        return err({
          code: 'nobody-reachable',
          says: 'No elector of this poll has an e-mail address on the register. Print the list of those to be written to by post.',
        });
      const ordinal = given.length + 1;
      await tx.query(
        `insert into governance.poll_reminder (id, poll_id, ordinal, reachable, entitled, asked_at) values ($1, $2, $3, $4, $5, $6)`,
        [randomUUID(), poll, ordinal, reachable, entitled, now],
      );
      await enqueue(tx, 'remind-electors', { poll, after: null });
      const fields = { channel: 'e-mail', ordinal, reachable, entitled, givenAt: now };
      return ok(
        recorded({ action: 'reminder.given', resource: poll, fields }, () => ({ askedAt: now })),
      );
    });
  }
}
