import { type Instant } from '@folkmoot/basics';
import { type PlannedReminder, remindersOn, USUAL_REMINDERS } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { enqueue } from '../../platform/jobs';
import { utc } from '../../platform/utc';
import { betweenLetters } from '../../notices/reminders.queries';
import { isEnded } from '../ending/ended';
import { momentOf, readTimetable } from './timetable';

/** On which days before its close an election reminds those who have not voted. */
export interface ReminderPlan {
  readonly daysBefore: readonly number[];
  /** Which plan it is; 0 for the usual days, which nobody chose. */
  readonly ordinal: number;
  /** Why an officer chose these days; `null` for the usual ones. */
  readonly reason: string | null;
  /** When its poll opens and closes, or by its timetable will; `null` while nobody knows. */
  readonly open: { readonly opens: Instant; readonly closes: Instant } | null;
  readonly isClosed: boolean;
  readonly poll: string | null;
}

interface Row {
  readonly poll: string | null;
  readonly opens: Instant | null;
  readonly closes: Instant | null;
  readonly closed: boolean | null;
  readonly daysBefore: number[] | null;
  readonly ordinal: number | null;
  readonly reason: string | null;
}

/** @returns `null` where there is no such election */
export async function reminderPlan(
  db: EntityManager,
  election: string,
): Promise<ReminderPlan | null> {
  const [row] = await db.query<Row[]>(
    `select p.id as poll, ${utc('p.opens_at')} as opens, ${utc('p.closes_at')} as closes,
            e.decision_id is not null or p.closed_at is not null or ${isEnded('e.id')} as closed, plan.days_before as "daysBefore", plan.ordinal, plan.reason
       from governance.election e left join governance.poll p on p.id = e.poll_id
       left join lateral (select * from governance.reminder_plan r where r.election_id = e.id order by r.ordinal desc limit 1) plan on true
      where e.id = $1`,
    [election],
  );
  if (!row) return null;
  const { poll, closed, reason, ordinal } = row;
  return {
    daysBefore: row.daysBefore ?? USUAL_REMINDERS,
    ordinal: ordinal ?? 0,
    reason,
    open: await whenOpen(db, election, row),
    isClosed: closed === true,
    poll,
  };
}

async function whenOpen(
  db: EntityManager,
  election: string,
  { opens, closes }: Row,
): Promise<ReminderPlan['open']> {
  if (opens && closes) return { opens, closes };
  const timetable = await readTimetable(db, election);
  const [planned, end] = [momentOf(timetable, 'poll-opens'), momentOf(timetable, 'poll-closes')];
  return planned && end ? { opens: planned, closes: end } : null;
}

/** The reminders of a plan with their moments; none while nobody knows when the poll is open. */
export const remindersIn = ({ daysBefore, open }: ReminderPlan): PlannedReminder[] =>
  open ? remindersOn(daysBefore, open, betweenLetters(open)) : [];

/** Puts down a job for each reminder of an election whose poll is open. One of a plan that was changed since does nothing. */
export async function enqueueReminders(
  db: EntityManager,
  election: string,
  now: Instant,
): Promise<void> {
  const plan = await reminderPlan(db, election);
  if (!plan?.poll) return;
  for (const { at } of remindersIn(plan))
    if (at > now) await enqueue(db, 'remind-when-due', { election, at }, at);
}
