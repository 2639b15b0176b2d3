import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded } from '../../platform/database';
import { ElectionRepository } from '../election.repository';
import { enqueueReminders, reminderPlan, remindersIn } from './reminder-plan';

export interface PlanRefusal {
  readonly code: 'election-unknown' | 'poll-closed' | 'same-days' | 'not-in-time';
  readonly says: string;
}

/** Moves the reminders of an election to other days before its close, or stops them, with a reason that the log has. */
@Injectable()
export class PlanReminders {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly clock: Clock,
  ) {}

  /** @param daysBefore  days before that of the close; none to stop them */
  run(
    actor: Actor,
    election: string,
    daysBefore: readonly number[],
    reason: string,
  ): Promise<Result<null, PlanRefusal>> {
    return this.database.act<null, PlanRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, election);
      const before = found && (await reminderPlan(tx, election));
      if (!before) return err({ code: 'election-unknown', says: 'There is no such election.' });
      if (before.isClosed)
        return err({
          code: 'poll-closed',
          says: 'This election is over: nobody is reminded of it any more.',
        });
      const days = [...new Set(daysBefore)].sort((a, b) => b - a);
      if (days.join() === [...before.daysBefore].sort((a, b) => b - a).join())
        return err({
          code: 'same-days',
          says: 'Reminders go out on these days already. Choose others, or go back.',
        });
      const now = this.clock.now();
      const inTime = remindersIn({ ...before, daysBefore: days });
      const late = days.find(
        (one) =>
          before.open && !inTime.some(({ daysBefore: left, at }) => left === one && at > now),
      );
      if (late !== undefined)
        return err({
          code: 'not-in-time',
          says: `A reminder ${saysBefore(late)} would be in the past, within a day of the notice of the poll, or after the close. Choose another day.`,
        });
      await tx.query(
        `insert into governance.reminder_plan (election_id, ordinal, days_before, reason, planned_at) values ($1, $2, $3, $4, $5)`,
        [election, before.ordinal + 1, days, reason, now],
      );
      await enqueueReminders(tx, election, now);
      const fields = { daysBefore: days, before: [...before.daysBefore], reason };
      return ok(recorded({ action: 'reminders.planned', resource: election, fields }, () => null));
    });
  }
}

const saysBefore = (days: number): string =>
  days === 0
    ? 'on the day of the close'
    : `${days} ${days === 1 ? 'day' : 'days'} before the close`;
