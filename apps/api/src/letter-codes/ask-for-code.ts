import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { worksInOffice } from './electors-by-post';

export interface AskRefusal {
  readonly code: 'poll-unknown' | 'poll-closed' | 'not-on-roll' | 'works-in-office';
  readonly says: string;
}

/** An officer asks for a new code for an elector who telephoned. It comes with the next letters, and no officer sees it. */
@Injectable()
export class AskForCode {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, poll: string, memberNumber: string): Promise<Result<null, AskRefusal>> {
    return this.database.act<null, AskRefusal>(actor, async (tx) => {
      const now = this.clock.now();
      const [found] = await tx.query<{ over: boolean }[]>(
        `select closed_at is not null or closes_at <= $2 as over from governance.poll where id = $1 for no key update`,
        [poll, now],
      );
      if (!found) return err({ code: 'poll-unknown', says: 'There is no such poll.' });
      if (found.over)
        return err({ code: 'poll-closed', says: 'This poll is over: nobody can vote any more.' });
      const [elector] = await tx.query<{ account: string; officer: boolean }[]>(
        `select a.id as account, ${worksInOffice} as officer from governance.roll_entry e join governance.member m on m.id = e.member_id
           join platform.account a on a.member_id = m.id
          where e.poll_id = $1 and upper(m.number) = upper($2) and (m.left_on is null or m.left_on > $3)`,
        [poll, memberNumber, this.clock.today()],
      );
      if (!elector)
        return err({
          code: 'not-on-roll',
          says: `Nobody with the number ${memberNumber} is on the roll of this poll. Check the number in the register of members.`,
        });
      if (elector.officer)
        return err({
          code: 'works-in-office',
          says: 'This member works in the office, and signs in by email.',
        });
      await tx.query(
        `insert into platform.code_wanted (account_id, poll_id, asked_by, asked_at) values ($1, $2, 'office', $3)
         on conflict do nothing`,
        [elector.account, poll, now],
      );
      return ok({ drafts: [], answer: () => null });
    });
  }
}
