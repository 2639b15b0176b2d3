import { dateInLondon, type Instant, type PlainDate } from '@folkmoot/basics';
import { type Stage, STAGES } from './facts';
import { type ElectionStage, type FixedDays } from './plan-election';

/** Stages that somebody has to do; the others happen by the clock, or with the poll. */
export const officersStages = [
  'notice-of-election',
  'statement-of-candidates',
  'notice-of-poll',
] as const satisfies readonly ElectionStage[];
export type OfficersStage = (typeof officersStages)[number];

/** A stage with its day, and when somebody did it: what happens by the clock is never marked. */
export interface StageOfCourse {
  readonly stage: ElectionStage;
  readonly on: PlainDate;
  readonly at: Instant;
  readonly doneAt: Instant | null;
}

/** Another day than the rules give, or no timetable at all, which an officer asked for. */
export interface DayAskedFor {
  readonly stage: ElectionStage | 'timetable';
  /** `null` where there is to be no timetable at all. */
  readonly on: PlainDate | null;
  /** `null` while nobody else has decided on it. */
  readonly agreed: boolean | null;
}

/** How far an election has come by its timetable, and what two officers agreed to. Source: R-D11, R-E17. */
export interface ElectionCourse {
  readonly stages: readonly StageOfCourse[];
  readonly overrides: readonly DayAskedFor[];
}

/** Whether two officers agreed to hold the election without a timetable. */
export const goesWithoutTimetable = ({ overrides }: Pick<ElectionCourse, 'overrides'>): boolean =>
  overrides.some(({ stage, agreed }) => stage === 'timetable' && agreed === true);

/** Whether a stage is behind us: done by somebody, or past by the clock once what it needs was done. */
export function hasHappened(
  { stage, at, doneAt }: StageOfCourse,
  { stages }: Pick<ElectionCourse, 'stages'>,
  now: Instant,
): boolean {
  if ((officersStages as readonly string[]).includes(stage)) return doneAt !== null;
  if (doneAt !== null) return true;
  const noticed = stages.some((one) => one.stage === 'notice-of-election' && one.doneAt !== null);
  return noticed && byTheClock.includes(stage) && at <= now;
}

const byTheClock: readonly ElectionStage[] = [
  'nominations-open',
  'nominations-close',
  'withdrawals-close',
];

/** The days that no longer follow from the rules: those of stages that happened, and those that two officers chose. */
export function fixedDays(course: ElectionCourse, now: Instant): FixedDays {
  const happened = course.stages.flatMap((one) =>
    isCounted(one.stage) && hasHappened(one, course, now)
      ? [[one.stage, one.doneAt ? dateInLondon(one.doneAt) : one.on] as const]
      : [],
  );
  return { ...chosenDays(course), ...Object.fromEntries(happened) };
}

/** The days that two officers chose, the last of them for each stage. */
export const chosenDays = ({ overrides }: Pick<ElectionCourse, 'overrides'>): FixedDays =>
  Object.fromEntries(
    overrides.flatMap(({ stage, on, agreed }) =>
      agreed === true && on !== null && isCounted(stage) ? [[stage, on] as const] : [],
    ),
  );

/** Whether other days are counted from that of a stage. */
const isCounted = (stage: DayAskedFor['stage']): stage is Stage =>
  (STAGES as readonly string[]).includes(stage);
