import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, ClockTime, Text } from '../platform/fields';
import { meetingStates, type MeetingState, taskStates, type TaskState } from './meeting-states';

export class CallMeetingDto {
  @Text({ max: 200 }) title!: string;
  @CivilDate() heldOn!: string;
  @ClockTime({ says: 'UK time.' }) startsAt!: string;
  @Text({ max: 300 }) place!: string;
}

export class TaskProgressDto {
  @ApiProperty() total!: number;
  @ApiProperty() done!: number;
  @ApiProperty() overdue!: number;
}

export class MeetingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ description: 'UK time, hh:mm.' }) startsAt!: string;
  @ApiProperty() place!: string;
  @ApiProperty({ enum: meetingStates }) state!: MeetingState;
  @ApiProperty({ type: TaskProgressDto }) progress!: TaskProgressDto;
}

export class MeetingListDto {
  @ApiProperty({ type: [MeetingDto] }) items!: readonly MeetingDto[];
}

export class MeetingTaskDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({ description: 'Why it is due then, with the rule.' }) reason!: string;
  @ApiProperty({ enum: taskStates }) state!: TaskState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
}

export class MeetingDetailsDto extends MeetingDto {
  @ApiProperty({ type: [MeetingTaskDto] }) tasks!: readonly MeetingTaskDto[];
}

export class CompletedTaskDto {
  @ApiProperty({ format: 'date' }) doneOn!: string;
}
