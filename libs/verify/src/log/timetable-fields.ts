import { type PlainDate } from '@folkmoot/basics';
import { type ElectionStage, electionStages } from '@folkmoot/rules';
import {
  day,
  listOf,
  moment,
  object,
  oneOf,
  optional,
  orNull,
  type Read,
  text,
  yesNo,
} from '../shape';

/* What the log says of when things happen in an election. */

/** An election gets its polling day, and the days that follow from it. Source: R-D11, R-E17. */
export interface SetTimetable {
  readonly pollingDay: PlainDate;
  /** The polling day until then; `null` for the first. */
  readonly before: PlainDate | null;
  readonly stages: readonly { readonly stage: ElectionStage; readonly on: PlainDate }[];
  /** `null` in the first form of this entry, which did not tell it. */
  readonly setAt: string | null;
}

export const timetableSet: Read<SetTimetable> = object<SetTimetable>({
  pollingDay: day,
  before: orNull(day),
  stages: listOf(object({ stage: oneOf(...electionStages), on: day })),
  setAt: optional(moment),
});

/** Another day than the rules give, or no timetable at all: asked for, and then agreed to or not. */
export interface DayWanted {
  readonly election: string;
  readonly stage: ElectionStage | 'timetable';
  /** `null` where there is to be no timetable at all. */
  readonly on: PlainDate | null;
}

const wanted = {
  election: text,
  stage: oneOf(...electionStages, 'timetable'),
  on: orNull(day),
};

export const overrideAsked: Read<DayWanted> = object<DayWanted>(wanted);

export const overrideDecided: Read<DayWanted & { readonly agreed: boolean }> = object<
  DayWanted & { readonly agreed: boolean }
>({ ...wanted, agreed: yesNo });
