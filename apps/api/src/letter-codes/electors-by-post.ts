import { type AccountId, type Instant, type PlainDate } from '@folkmoot/basics';
import { type EntityManager } from 'typeorm';
import { utc } from '../platform/utc';

/** An elector to whom a letter with a code is to go. */
export interface ElectorByPost {
  readonly account: AccountId;
  readonly name: string;
  readonly number: string;
  /** Whether they were sent a code for this poll before. */
  readonly again: boolean;
  /** Who asked for a new one, and when; `null` for a first letter. */
  readonly askedBy: 'member' | 'office' | null;
  readonly askedAt: Instant | null;
}

/** SQL for "no mail reaches this elector": `m` is a member and `e` their line on the roll. */
export const isByPost = `(m.email is null or exists (select from governance.unreached_entry u where u.roll_entry_id = e.id))`;

/**
 * SQL: whoever of this account (`a`) works in the office. They sign in by mail: a code that passes through a printer's
 * hands opens a ballot paper, and never the office.
 */
export const worksInOffice = `exists (select from platform.account_role r where r.account_id = a.id)`;

/**
 * The electors of a poll whose letter is to be printed: whom no mail reaches and who had no code for it yet, and those
 * for whom a new one was asked. Whether they have voted is not looked at, so nobody learns it from who is written to.
 */
export const electorsByPost = (
  db: EntityManager,
  poll: string,
  today: PlainDate,
): Promise<ElectorByPost[]> =>
  db.query(
    `select * from (
       select a.id as account, m.name, m.number, ${isByPost} as by_post,
              exists (select from platform.letter_code c where c.account_id = a.id and c.poll_id = e.poll_id) as again,
              w.asked_by as "askedBy", ${utc('w.asked_at')} as "askedAt"
         from governance.roll_entry e join governance.member m on m.id = e.member_id
         join platform.account a on a.member_id = m.id
         left join platform.code_wanted w on w.account_id = a.id and w.poll_id = e.poll_id
        where e.poll_id = $1 and (m.left_on is null or m.left_on > $2) and not ${worksInOffice}) as elector
      where "askedBy" is not null or (by_post and not again)
      order by number`,
    [poll, today],
  );
