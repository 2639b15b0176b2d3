import { addDays, type PlainDate } from '@folkmoot/basics';
import { isWorkingDay, workingDaysBefore } from '../../calendar/working-days';
import { type Constitution } from '../../constitution';
import { cite, type Source } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { type ElectionTimetableFacts, type Stage } from './facts';

/** The last day for a stage, and how it was reckoned. */
export interface Deadline {
  readonly stage: Stage;
  readonly by: PlainDate;
  /** `28 working days before the poll closes`. */
  readonly reckoned: string;
  /** The same as a sentence of its own, without its full stop. */
  readonly why: string;
  readonly source: Source;
}

/** Working days before the close of the poll. Source: R-D11. */
const MODEL_RULES: readonly (readonly [stage: Stage, workingDays: number])[] = [
  ['notice-of-election', 40],
  ['nominations-close', 28],
  ['statement-of-candidates', 27],
  ['withdrawals-close', 25],
  ['notice-of-poll', 15],
];

/** No timetable of our own is shorter than this. Source: R-E17. */
const LEAST = { nominationWorkingDays: 10, votingDays: 7 };

/**
 * The last day for each stage, in order of time.
 * Source: R-D11 (Model Election Rules 2014 rr.2, 3), R-E17 for a shorter timetable; working days by R-06.
 */
export const deadlines = (constitution: Constitution, facts: ElectionTimetableFacts): Deadline[] =>
  constitution.elections.timetable === 'model-election-rules'
    ? byModelRules(constitution, facts.closesOn)
    : shorter(constitution, facts);

const byModelRules = ({ jurisdiction }: Constitution, closesOn: PlainDate): Deadline[] =>
  MODEL_RULES.map(([stage, days]) => ({
    stage,
    by: workingDaysBefore(closesOn, days, jurisdiction),
    reckoned: `${counted(days, 'working day')} before the poll closes`,
    why: `At least ${counted(days, 'working day')} before the poll closes`,
    source: { rule: 'R-D11', citation: 'Model Election Rules 2014 rr.2, 3 [from knowledge]' },
  }));

/** Counted back from the days that are known: a poll that opens early, or nominations that close early. */
function shorter(
  { elections, jurisdiction }: Constitution,
  { closesOn, done = {} }: ElectionTimetableFacts,
): Deadline[] {
  const rules = typeof elections.timetable === 'object' ? elections.timetable : null;
  const source: Source = {
    rule: 'R-E17',
    citation: cite(rules?.cites ?? elections.cites, 'council elections'),
  };
  const votingDays = Math.max(LEAST.votingDays, elections.minimumDaysOpen);
  const workingDays = Math.max(
    LEAST.nominationWorkingDays,
    rules?.nominationWorkingDays ?? LEAST.nominationWorkingDays,
  );
  const pollOpens = addDays(closesOn, -votingDays);
  const nominationsClose = addDays(earlier(done['poll-opens'], pollOpens), -1);
  const lastDay = earlier(done['nominations-close'], nominationsClose);
  const firstWorkingDay = isWorkingDay(lastDay, jurisdiction)
    ? workingDaysBefore(lastDay, workingDays - 1, jurisdiction)
    : workingDaysBefore(lastDay, workingDays, jurisdiction);
  const nominationsOpen = addDays(firstWorkingDay, -1);
  const open = {
    by: nominationsOpen,
    reckoned: `so that ${counted(workingDays, 'working day')} follow, the day on which nominations close among them`,
    why: `Nominations are open for at least ${counted(workingDays, 'working day')} after this day`,
    source,
  };
  return [
    { stage: 'notice-of-election', ...open },
    { stage: 'nominations-open', ...open },
    {
      stage: 'nominations-close',
      by: nominationsClose,
      reckoned: 'the day before the poll opens',
      why: `Candidates are known before the poll opens; ${
        elections.unopposed === 'confirmed-by-vote'
          ? 'whoever nobody stands against is confirmed by vote'
          : 'with no more of them than seats there is no poll'
      }`,
      source,
    },
    {
      stage: 'poll-opens',
      by: pollOpens,
      reckoned: `${counted(votingDays, 'day')} before the poll closes`,
      why: `The poll is open for at least ${counted(votingDays, 'day')}`,
      source,
    },
  ];
}

const earlier = (given: PlainDate | undefined, otherwise: PlainDate): PlainDate =>
  given !== undefined && given < otherwise ? given : otherwise;
