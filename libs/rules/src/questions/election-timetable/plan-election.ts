import { addDays, formatDate, type Instant, londonTime, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { cite, type Source } from '../../reasoning/step';
import { type Deadline, deadlines } from './deadlines';
import { type Stage, STAGES } from './facts';

/** What happens in an election, in order of time: the stages that the rules date, the close of the poll and the declaration. */
export const electionStages = [...STAGES, 'poll-closes', 'declaration'] as const;
export type ElectionStage = (typeof electionStages)[number];

/** One stage of an election with its day, and why it is that day. */
export interface PlannedStage extends Source {
  readonly stage: ElectionStage;
  /** By the end of this day; the hour is `at`. */
  readonly on: PlainDate;
  /** When it begins or ends: see `momentOfStage`. */
  readonly at: Instant;
  /** The sum as a sentence: `7 days before the poll closes on Friday 18 September 2026.` */
  readonly reckoned: string;
}

/** When a stage is on its day by the clock of the United Kingdom: openings at 09:00, everything else at 17:00. Source: R-D11. */
export const momentOfStage = (stage: ElectionStage, on: PlainDate): Instant =>
  londonTime(on, stage === 'nominations-open' || stage === 'poll-opens' ? '09:00' : '17:00');

/** Days that were chosen, or on which a stage was done, instead of those that the rules give. */
export type FixedDays = Partial<Readonly<Record<Stage, PlainDate>>>;

/**
 * Every stage of an election whose poll closes on a day, in order of time, each on the last day that the rules allow.
 * Source: R-D11 (Model Election Rules 2014 rr.2, 3: the poll closes at 5pm), R-E17; stages for which the constitution's
 * timetable has no rule follow from those that have one [design].
 * @param fixed  days of stages that are done or chosen; what is counted from them moves with them
 */
export function planElection(
  constitution: Constitution,
  closesOn: PlainDate,
  fixed: FixedDays = {},
): PlannedStage[] {
  const due = deadlines(constitution, { type: 'election-timetable', closesOn, done: fixed });
  const ruled = new Map(due.map((one) => [one.stage, one]));
  const own: Source = {
    rule: 'R-E17',
    citation: cite(constitution.elections.cites, 'council elections'),
  };
  const planned = new Map<Stage, PlannedStage>();
  const dayOf = (stage: Stage): PlainDate => {
    const known = planned.get(stage);
    if (!known) throw new Error(`Nothing is counted from ${stage} before it has a day.`);
    return known.on;
  };
  const place = (stage: Stage, otherwise: () => { on: PlainDate; reckoned: string }): void => {
    const rule = ruled.get(stage);
    const given = rule ? { on: rule.by, reckoned: sumOf(rule, closesOn) } : otherwise();
    const chosen = fixed[stage];
    const on = chosen ?? given.on;
    const reckoned =
      chosen && chosen !== given.on
        ? `Fixed on this day. By the rules: ${formatDate(given.on)}. ${given.reckoned}`
        : given.reckoned;
    planned.set(stage, {
      stage,
      on,
      at: momentOfStage(stage, on),
      reckoned,
      ...(rule?.source ?? own),
    });
  };
  place('notice-of-poll', () => ({
    on: pollOpensOn(due, closesOn, fixed),
    reckoned: 'With the opening of the poll, when everybody on the roll is written to.',
  }));
  place('poll-opens', () => ({
    on: dayOf('notice-of-poll'),
    reckoned: 'On the day on which notice of the poll is given.',
  }));
  place('nominations-close', () => ({
    on: addDays(dayOf('poll-opens'), -1),
    reckoned: 'The day before the poll opens.',
  }));
  place('notice-of-election', () => ({
    on: dayOf('nominations-close'),
    reckoned: 'Before nominations close.',
  }));
  place('nominations-open', () => ({
    on: dayOf('notice-of-election'),
    reckoned: 'On the day of the notice of election.',
  }));
  place('withdrawals-close', () => ({
    on: dayOf('nominations-close'),
    reckoned: 'When nominations close: no later withdrawal is provided for (R-F29).',
  }));
  place('statement-of-candidates', () => ({
    on: dayOf('poll-opens'),
    reckoned: 'Before the poll opens.',
  }));
  const after = (stage: ElectionStage, reckoned: string): PlannedStage => ({
    stage,
    on: closesOn,
    at: momentOfStage(stage, closesOn),
    reckoned,
    ...own,
  });
  return [
    ...STAGES.flatMap((stage) => planned.get(stage) ?? []).filter(
      // Where the rules ask for no notice of its own, the letters that go out as the poll opens are the notice.
      ({ stage }) => stage !== 'notice-of-poll' || ruled.has(stage),
    ),
    after(
      'poll-closes',
      'The polling day: the poll closes at 5pm by the clock of the United Kingdom.',
    ),
    after('declaration', 'Once the votes are counted.'),
  ];
}

/**
 * The earliest day on which the poll can close so that nothing still to be done falls before a day. A later close never
 * brings a stage forward, so that the first close which is late enough is found by halving.
 * @param fixed  stages that are done, or whose day was chosen
 * @returns `null` when no day within two years is late enough
 */
export function earliestPollingDay(
  constitution: Constitution,
  from: PlainDate,
  fixed: FixedDays = {},
): PlainDate | null {
  const toDo = (days: number): PlannedStage[] =>
    planElection(constitution, addDays(from, days), fixed);
  const isEarlyEnough = (stage: PlannedStage): boolean => isInTime(stage, from, fixed);
  const first = firstOf(twoYears, (days) =>
    toDo(days).every((stage) => stage.stage === 'withdrawals-close' || isEarlyEnough(stage)),
  );
  for (let days = first; days <= twoYears; days++)
    if (toDo(days).every(isEarlyEnough)) return addDays(from, days);
  return null;
}

const twoYears = 730;

/** The first number up to a last one from which on a condition holds; one beyond the last where it never does. */
function firstOf(last: number, holds: (value: number) => boolean): number {
  let low = 0;
  let high = last + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a stage to come is not too late for a day; withdrawals that end with nominations are over with them. */
export const isInTime = (
  { stage, on }: PlannedStage,
  today: PlainDate,
  fixed: FixedDays,
): boolean =>
  stage in fixed ||
  on >= today ||
  (stage === 'withdrawals-close' && on === fixed['nominations-close']);

/**
 * The first stage that would come after one that must follow it; `null` when all are in order.
 * Source: R-D11, R-D14: nominations before candidates, candidates before the poll, the poll before its close.
 */
export function firstOutOfOrder(planned: readonly PlannedStage[]): PlannedStage | null {
  const inOrder = ORDER.flatMap((stage) => planned.filter((one) => one.stage === stage));
  return inOrder.find(({ at }, n) => at > (inOrder[n + 1]?.at ?? at)) ?? null;
}

const ORDER: readonly ElectionStage[] = [
  'nominations-open',
  'nominations-close',
  'poll-opens',
  'poll-closes',
];

const sumOf = ({ why }: Deadline, closesOn: PlainDate): string =>
  `${why}; the poll closes on ${formatDate(closesOn)}.`;

const pollOpensOn = (due: readonly Deadline[], closesOn: PlainDate, fixed: FixedDays): PlainDate =>
  fixed['poll-opens'] ?? due.find(({ stage }) => stage === 'poll-opens')?.by ?? closesOn;
