import { Injectable } from '@nestjs/common';
import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { MeetingRepository } from './meeting.repository';

export interface CompletedTask {
  readonly doneOn: PlainDate;
}

export interface CompletingRefusal {
  readonly code: 'task-unknown';
  readonly says: string;
}

/** Marks a task as done. To complete it again changes nothing and keeps the first day. */
@Injectable()
export class CompleteTask {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    meeting: string,
    id: string,
  ): Promise<Result<CompletedTask, CompletingRefusal>> {
    return this.database.act<CompletedTask, CompletingRefusal>(actor, async (tx) => {
      const task = await this.meetings.lockTask(tx, meeting, id);
      if (!task) return err({ code: 'task-unknown', says: 'This meeting has no such task.' });
      const { doneOn: doneBefore } = task;
      if (doneBefore) return ok({ drafts: [], answer: () => ({ doneOn: doneBefore }) });
      const doneOn = this.clock.today();
      await this.meetings.complete(tx, id, doneOn);
      const fields = { meeting, task: task.code, dueOn: task.dueOn, doneOn };
      return ok(recorded({ action: 'task.completed', resource: id, fields }, () => ({ doneOn })));
    });
  }
}
