import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { meetingState, taskState } from './meeting-states';
import { type MeetingDetailsDto, type MeetingDto, type MeetingTaskDto } from './meetings.dto';

interface MeetingRecord {
  id: string;
  title: string;
  heldOn: PlainDate;
  startsAt: string;
  place: string;
}

interface TaskRecord {
  id: string;
  meeting: string;
  code: string;
  title: string;
  dueOn: PlainDate;
  reason: string;
  doneOn: PlainDate | null;
}

/** Meetings with how their preparation stands today. */
@Injectable()
export class MeetingsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The newest meetings first. */
  async list(): Promise<MeetingDto[]> {
    return (await this.details(null)).map(({ tasks: _, ...meeting }) => meeting);
  }

  async one(id: string): Promise<MeetingDetailsDto | null> {
    const [meeting] = await this.details(id);
    return meeting ?? null;
  }

  private async details(id: string | null): Promise<MeetingDetailsDto[]> {
    const meetings = await this.dataSource.query<MeetingRecord[]>(
      `select m.id, m.title, m.held_on::text as "heldOn", m.starts_at as "startsAt", m.place from governance.meeting m
        where $1::uuid is null or m.id = $1 order by m.held_on desc, m.id limit 200`,
      [id],
    );
    const tasks = await this.dataSource.query<TaskRecord[]>(
      `select t.id, t.meeting_id as meeting, t.code, t.title, t.due_on::text as "dueOn", t.reason, t.done_on::text as "doneOn"
         from governance.meeting_task t where t.meeting_id = any ($1::uuid[]) order by t.due_on, t.code`,
      [meetings.map((meeting) => meeting.id)],
    );
    return meetings.map((meeting) => detailsOf(meeting, tasks, this.clock.today()));
  }
}

function detailsOf(
  meeting: MeetingRecord,
  allTasks: readonly TaskRecord[],
  today: PlainDate,
): MeetingDetailsDto {
  const tasks = allTasks
    .filter((task) => task.meeting === meeting.id)
    .map(({ meeting: _, ...task }): MeetingTaskDto => ({
      ...task,
      state: taskState(task.doneOn, task.dueOn, today),
    }));
  const inState = (state: MeetingTaskDto['state']) =>
    tasks.filter((task) => task.state === state).length;
  return {
    ...meeting,
    state: meetingState(meeting.heldOn, today),
    progress: { total: tasks.length, done: inState('done'), overdue: inState('overdue') },
    tasks,
  };
}
