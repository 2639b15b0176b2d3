import { Injectable } from '@nestjs/common';
import { type PlainDate } from '@folkmoot/basics';
import { type Tx } from '../platform/database';
import { MeetingRow, MeetingTaskRow } from './meeting.rows';

/** Meetings and their tasks: every method works inside the transaction of an act. */
@Injectable()
export class MeetingRepository {
  async add(tx: Tx, meeting: MeetingRow, tasks: readonly MeetingTaskRow[]): Promise<void> {
    await tx.insert(MeetingRow, meeting);
    await tx.insert(MeetingTaskRow, [...tasks]);
  }

  /** Locked until commit, so that a task is completed once. */
  lockTask(tx: Tx, meetingId: string, id: string): Promise<MeetingTaskRow | null> {
    return tx.findOne(MeetingTaskRow, {
      where: { id, meetingId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async complete(tx: Tx, task: string, doneOn: PlainDate): Promise<void> {
    await tx.update(MeetingTaskRow, { id: task }, { doneOn });
  }
}
