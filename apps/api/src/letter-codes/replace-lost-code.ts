import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { enqueue, type Jobs } from '../platform/jobs';
import { isByPost } from './electors-by-post';

/** SQL: a poll in which anybody can still vote at a moment ($2). */
const isOpen = `p.closed_at is null and p.closes_at > $2::timestamptz`;

/**
 * Somebody has lost the code of their letter: a new one goes to the contact on file. Whom mail reaches gets a link and a
 * code by mail, and the codes of their letters are void; for the others the next letters have a new code, with which
 * the old one is void. Nobody is told which of the two it was, or whether the number is known at all.
 */
@Injectable()
export class ReplaceLostCode {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run({ identifier, browserHash, plain = false }: Jobs['replace-lost-code']): Promise<void> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const electors = `governance.member m join platform.account a on a.member_id = m.id
        join governance.roll_entry e on e.member_id = m.id join governance.poll p on p.id = e.poll_id`;
      const isThey = `upper(m.number) = upper($1) and (m.left_on is null or m.left_on > $3) and ${isOpen}`;
      const told = [identifier, now, this.clock.today()];
      await tx.query(
        `insert into platform.code_wanted (account_id, poll_id, asked_by, asked_at)
         select a.id, p.id, 'member', $2::timestamptz from ${electors} where ${isThey} and ${isByPost}
            and exists (select from platform.letter_code c where c.account_id = a.id and c.poll_id = p.id)
         on conflict do nothing`,
        told,
      );
      await tx.query(
        `update platform.letter_code c set void_at = $2::timestamptz where c.void_at is null and c.account_id in (
           select a.id from ${electors} where ${isThey} group by a.id having not bool_or(${isByPost}))`,
        told,
      );
      await enqueue(tx, 'invite-to-sign-in', { identifier, browserHash, plain });
    });
  }
}
