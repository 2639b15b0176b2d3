import { type Instant, type PlainDate } from '@folkmoot/basics';
import { type ElectionStage, hasHappened, officersStages } from '@folkmoot/rules';
import { type KeptStage, type Timetable } from './timetable';
import { stageNames } from './stage-names';

export const stageStates = ['done', 'due', 'overdue', 'blocked'] as const;
export type StageState = (typeof stageStates)[number];

/** How far an election is with its poll and its result. */
export interface Progress {
  readonly opened: boolean;
  readonly closed: boolean;
  readonly declared: boolean;
}

export interface StageStanding {
  readonly state: StageState;
  /** What must come first, where that is why it is blocked. */
  readonly waitsFor: string | null;
  /** Whether it happens by the clock, without anybody doing anything. */
  readonly byItself: boolean;
}

/** What must have happened before a stage. */
const needs: Partial<Readonly<Record<ElectionStage, ElectionStage>>> = {
  'nominations-open': 'notice-of-election',
  'nominations-close': 'notice-of-election',
  'statement-of-candidates': 'nominations-close',
  'withdrawals-close': 'notice-of-election',
  'notice-of-poll': 'nominations-close',
  'poll-opens': 'statement-of-candidates',
  'poll-closes': 'poll-opens',
  declaration: 'poll-closes',
};

/** Where a stage stands: its day is still in time, and so is an opening up to its minute. */
export function standingOf(
  stage: KeptStage,
  timetable: Timetable,
  progress: Progress,
  { now, today }: { readonly now: Instant; readonly today: PlainDate },
): StageStanding {
  const happened = (one: KeptStage) => isDone(one, timetable, progress, now);
  const isTask =
    stage.stage === 'declaration' || (officersStages as readonly string[]).includes(stage.stage);
  const byItself = !isTask;
  if (happened(stage)) return { state: 'done', waitsFor: null, byItself };
  const missed = byItself ? stage.at < now : stage.on < today;
  const first = timetable.stages.find(({ stage: name }) => name === needs[stage.stage]);
  const waitsFor = first && !happened(first) ? stageNames[first.stage].title : null;
  if (missed) return { state: 'overdue', waitsFor, byItself };
  return { state: waitsFor === null ? 'due' : 'blocked', waitsFor, byItself };
}

function isDone(
  stage: KeptStage,
  timetable: Timetable,
  { opened, closed, declared }: Progress,
  now: Instant,
): boolean {
  if (declared) return true;
  switch (stage.stage) {
    case 'poll-opens':
      return opened;
    case 'poll-closes':
      return closed;
    case 'declaration':
      return false;
    default:
      return opened || hasHappened(stage, timetable, now);
  }
}
