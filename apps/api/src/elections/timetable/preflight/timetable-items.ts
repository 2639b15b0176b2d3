import { formatDate, formatMoment, type Instant } from '@folkmoot/basics';
import {
  type Constitution,
  goesWithoutTimetable,
  hasHappened,
  keptToTimetable,
  officersStages,
  STAGES,
} from '@folkmoot/rules';
import { stageNames } from '../stage-names';
import { type KeptStage, type Timetable } from '../timetable';
import { type Found } from './preflight-item';

/** What is about to be done. Without a poll there is no notice of one. */
export type Preparing = 'for-a-poll' | 'without-a-poll';

/** Whether the timetable is there and has been kept to. Source: R-D11, R-E17. */
export function timetableItems(
  pack: Constitution,
  timetable: Timetable,
  what: Preparing,
  now: Instant,
): Found[] {
  const always = [hasTimetable(timetable), nothingPending(timetable)];
  if (goesWithoutTimetable(timetable)) return always;
  const stages = timetable.stages
    .filter(({ stage }) => isBefore(stage))
    .map((stage) => stageFound(stage, hasHappened(stage, timetable, now)));
  return [
    ...always,
    ...[...stages, ...inTime(pack, timetable, what, now)].filter(
      ({ code }) => what === 'for-a-poll' || code !== 'stage-notice-of-poll',
    ),
  ];
}

/** Whether what has happened, and an opening now, keep to the days of the rules or to those that two officers chose. */
function inTime(
  pack: Constitution,
  { pollingDay, ...timetable }: Timetable,
  what: Preparing,
  now: Instant,
): Found[] {
  if (pollingDay === null) return [];
  const opensAt = what === 'for-a-poll' ? now : null;
  return keptToTimetable(pack, { ...timetable, pollingDay }, { now, opensAt }).map(
    ({ holds, says, rule, citation }): Found => ({
      code: 'in-time',
      holds,
      says,
      rule,
      citation,
      remedy: 'timetable',
    }),
  );
}

const before: readonly string[] = STAGES.filter((stage) => stage !== 'poll-opens');
const isBefore = (stage: string): boolean => before.includes(stage);

function stageFound({ stage, on, at, rule, citation }: KeptStage, happened: boolean): Found {
  const isTask = (officersStages as readonly string[]).includes(stage);
  const says = happened
    ? `${stageNames[stage].title}: done.`
    : isTask
      ? `${stageNames[stage].title}: not done yet. It is due by ${formatDate(on)}.`
      : `${stageNames[stage].title}: not before ${formatMoment(at)}, and once notice of the election has been given.`;
  return { code: `stage-${stage}`, holds: happened, says, rule, citation, remedy: 'timetable' };
}

const hasTimetable = (timetable: Timetable): Found => {
  const without = goesWithoutTimetable(timetable);
  return {
    code: 'timetable',
    holds: without || timetable.pollingDay !== null,
    says: without
      ? 'Two officers agreed to hold this election without a timetable.'
      : timetable.pollingDay
        ? `The polling day is ${formatDate(timetable.pollingDay)}.`
        : 'No polling day has been chosen. Notice, nominations and the poll are timed from it; to do without, two officers must agree.',
    remedy: 'timetable',
  };
};

function nothingPending({ overrides }: Timetable): Found {
  const pending = overrides.filter(({ agreed }) => agreed === null);
  return {
    code: 'overrides',
    holds: pending.length === 0,
    says:
      pending.length === 0
        ? 'No change of a day waits for a second officer.'
        : `${pending.length} ${pending.length === 1 ? 'change of a day waits' : 'changes of days wait'} for a second officer.`,
    remedy: 'timetable',
  };
}
