import { type PlainDate } from '@folkmoot/basics';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A general meeting that has been called. */
@Entity({ schema: 'governance', name: 'meeting' })
export class MeetingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('date') heldOn!: PlainDate;
  /** UK time, `hh:mm`. */
  @Column('text') startsAt!: string;
  @Column('text') place!: string;
  @Column('timestamptz') calledAt!: Date;
}

/** Something to be done for a meeting by a day. */
@Entity({ schema: 'governance', name: 'meeting_task' })
export class MeetingTaskRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('text') code!: string;
  @Column('text') title!: string;
  @Column('date') dueOn!: PlainDate;
  @Column('text') reason!: string;
  @Column('date', { nullable: true }) doneOn!: PlainDate | null;
}
