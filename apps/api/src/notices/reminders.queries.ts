import { type Instant } from '@folkmoot/basics';
import { type EntityManager } from 'typeorm';
import { utc } from '../platform/utc';

export interface GivenReminder {
  readonly askedAt: Instant;
  /** Electors with an address then, whether they had voted or not. */
  readonly reachable: number;
  readonly entitled: number;
}

export interface Reminders {
  readonly entitled: number;
  /** Electors who have an e-mail address, whether they have voted or not. */
  readonly reachable: number;
  readonly notVoted: number;
  /** When the next one may be given. */
  readonly earliest: Instant;
  /** Oldest first. */
  readonly given: readonly GivenReminder[];
}

interface Row {
  readonly entitled: number;
  readonly reachable: number;
  readonly voted: number;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

const hours = 3_600_000;

/** Milliseconds between two letters about a poll: a day, or a quarter of the time for which it is open where that is shorter. */
export const betweenLetters = (open: {
  readonly opens: Instant;
  readonly closes: Instant;
}): number => Math.min(24 * hours, (Date.parse(open.closes) - Date.parse(open.opens)) / 4);

/** The reminders of a poll, and when the next may go out; the notice on its opening is a letter too. */
export async function remindersOf(db: EntityManager, poll: string): Promise<Reminders> {
  const [row] = await db.query<Row[]>(
    `select p.roll_count as entitled, ${utc('p.opens_at')} as "opensAt", ${utc('p.closes_at')} as "closesAt",
            (select count(*)::int from governance.roll_entry e join governance.member m on m.id = e.member_id
              where e.poll_id = p.id and m.email is not null) as reachable,
            (select count(distinct v.roll_entry_id)::int from ballot_box.vote v where v.poll_id = p.id) as voted
       from governance.poll p where p.id = $1`,
    [poll],
  );
  if (!row) throw new Error(`There is no poll ${poll}.`);
  const given = await db.query<GivenReminder[]>(
    `select ${utc('asked_at')} as "askedAt", reachable, entitled from governance.poll_reminder
      where poll_id = $1 order by ordinal`,
    [poll],
  );
  const { entitled, reachable, voted, opensAt, closesAt } = row;
  const last = given.at(-1);
  const apart = betweenLetters({ opens: opensAt, closes: closesAt });
  const earliest = new Date(Date.parse(last?.askedAt ?? opensAt) + apart).toISOString();
  return { entitled, reachable, notVoted: entitled - voted, earliest, given };
}
