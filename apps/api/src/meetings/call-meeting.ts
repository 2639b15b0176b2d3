import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { agmTasks } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { MeetingRepository } from './meeting.repository';
import { type MeetingTaskRow } from './meeting.rows';

export interface MeetingDetails {
  readonly title: string;
  readonly heldOn: PlainDate;
  /** UK time, `hh:mm`. */
  readonly startsAt: string;
  readonly place: string;
}

export interface CallingRefusal {
  readonly code: 'date-passed';
  readonly says: string;
}

/** Calls a general meeting, and works out from the rules in force what is to be done for it by when. */
@Injectable()
export class CallMeeting {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, meeting: MeetingDetails): Promise<Result<{ id: string }, CallingRefusal>> {
    return this.database.act<{ id: string }, CallingRefusal>(actor, async (tx) => {
      const { heldOn } = meeting;
      if (heldOn < this.clock.today())
        return err({
          code: 'date-passed',
          says: `${formatDate(heldOn)} has passed. Choose a day for the meeting that is still to come.`,
        });
      const id: string = randomUUID();
      const tasks = await this.tasksFor(id, heldOn);
      await this.meetings.add(tx, { id, ...meeting, calledAt: new Date(this.clock.now()) }, tasks);
      const fields = { ...meeting, tasks: tasks.map(({ code, dueOn }) => ({ code, dueOn })) };
      return ok(recorded({ action: 'meeting.called', resource: id, fields }, () => ({ id })));
    });
  }

  private async tasksFor(meetingId: string, heldOn: PlainDate): Promise<MeetingTaskRow[]> {
    const { pack } = await this.constitution.inForce();
    return agmTasks(pack, heldOn).map((task) => ({
      id: randomUUID(),
      meetingId,
      ...task,
      doneOn: null,
    }));
  }
}
