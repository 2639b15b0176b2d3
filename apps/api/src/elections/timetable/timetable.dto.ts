import { ApiProperty } from '@nestjs/swagger';
import { electionStages, officersStages, STAGES } from '@folkmoot/rules';
import { CivilDate, OneOf, Text, WholeList, YesNo } from '../../platform/fields';
import { remedies } from './preflight/preflight-item';
import { stageStates } from './stage-state';

const overridden = [...STAGES, 'timetable'] as const;

export class PollingDayDto {
  @CivilDate({ says: 'The day on which the poll closes.' }) pollingDay!: string;
  @YesNo({
    optional: true,
    says: 'Whether to choose it although days that the rules give have passed: two officers must then agree to others before the poll opens.',
  })
  anyway?: boolean;
}

export class OverrideInDto {
  @OneOf({ values: overridden, says: 'A stage, or the whole timetable, to do without one.' })
  stage!: (typeof overridden)[number];
  @CivilDate({ optional: true, says: 'The day, for a stage.' }) on?: string;
  @Text({ max: 1000 }) reason!: string;
}

export class OverrideDecisionDto {
  @YesNo({ says: 'Whether a second officer agrees.' }) agreed!: boolean;
}

export class CompleteStageDto {
  @OneOf({ values: officersStages }) stage!: (typeof officersStages)[number];
}

export class TimetableStageDto {
  @ApiProperty({ enum: electionStages }) stage!: (typeof electionStages)[number];
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'How the day was reckoned.' }) reckoned!: string;
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
  @ApiProperty({ enum: stageStates }) state!: (typeof stageStates)[number];
  @ApiProperty({ type: String, nullable: true, description: 'What must come first.' })
  waitsFor!: string | null;
  @ApiProperty({ description: 'Whether it happens by the clock.' }) byItself!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt!: string | null;
}

export class OverrideDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: overridden }) stage!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) on!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'The name of who asked for it.' }) askedBy!: string;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Null until a second officer decides.',
  })
  agreed!: boolean | null;
  @ApiProperty({ description: 'Whether the reader asked for it, and so cannot agree to it.' })
  isYours!: boolean;
}

export class PreflightItemDto {
  @ApiProperty() code!: string;
  @ApiProperty() holds!: boolean;
  @ApiProperty() says!: string;
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
  @ApiProperty({ enum: remedies, description: 'Where in the office it is put right.' })
  remedy!: (typeof remedies)[number];
}

export class ReminderPlanInDto {
  @WholeList({
    min: 0,
    max: 60,
    atMost: 5,
    says: 'Days before that of the close; none to stop reminders.',
  })
  daysBefore!: number[];
  @Text({ max: 500, says: 'Goes in the log.' }) reason!: string;
}

export class PlannedReminderDto {
  @ApiProperty() daysBefore!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['to-come', 'given', 'not-given'] }) state!:
    'to-come' | 'given' | 'not-given';
}

export class ReminderPlanDto {
  @ApiProperty({ type: [Number] }) daysBefore!: readonly number[];
  @ApiProperty({ type: String, nullable: true, description: 'Why an officer chose these days.' })
  reason!: string | null;
  @ApiProperty({
    type: [PlannedReminderDto],
    description: 'In order of time; none while nobody knows when the poll closes.',
  })
  reminders!: PlannedReminderDto[];
}

export class TimetableDto {
  @ApiProperty({ type: String, format: 'date', nullable: true }) pollingDay!: string | null;
  @ApiProperty({ description: 'Whether two officers agreed to do without a timetable.' })
  isWithout!: boolean;
  @ApiProperty({
    format: 'date',
    type: String,
    nullable: true,
    description: 'The earliest polling day for which there is time.',
  })
  earliest!: string | null;
  @ApiProperty({ type: [TimetableStageDto] }) stages!: TimetableStageDto[];
  @ApiProperty({ type: [OverrideDto] }) overrides!: OverrideDto[];
  @ApiProperty({
    type: [PreflightItemDto],
    description: 'Everything that is needed before the poll opens; none once it has.',
  })
  preflight!: PreflightItemDto[];
  @ApiProperty({ type: ReminderPlanDto, description: 'Who has not voted is reminded by itself.' })
  reminders!: ReminderPlanDto;
}
