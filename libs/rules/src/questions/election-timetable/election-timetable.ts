import { formatDate } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { list } from '../../reasoning/explain';
import { find } from '../../reasoning/step';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type Deadline, deadlines } from './deadlines';
import { type ElectionTimetableFacts, electionTimetableFacts, type Stage } from './facts';

/**
 * By when must each stage of an election be over, and was it?
 * Source: R-D11, R-E17.
 */
export const electionTimetable = question(
  'election-timetable',
  'By when must each stage of an election be over?',
  electionTimetableFacts,
  (constitution, facts): Ruling => {
    const due = deadlines(constitution, facts);
    return rulingOf(
      ['in-order', 'out-of-order'],
      `The stages of the election fit a poll that closes on ${formatDate(facts.closesOn)}: ${due[0]?.source.citation}.`,
      {
        steps: [...stagesInTime(constitution, facts), ...told(facts)],
        dates: due.map(({ stage, by, source }) => ({ what: LAST_DAY[stage], on: by, ...source })),
      },
    );
  },
);

/** Whether each stage that the rules date was in time, where it is known when it was. */
export const stagesInTime = (
  constitution: Constitution,
  facts: ElectionTimetableFacts,
): readonly Step[] => deadlines(constitution, facts).map((one) => inTime(one, facts));

const LAST_DAY: Readonly<Record<Stage, string>> = {
  'notice-of-election': 'Last day for the notice of election',
  'nominations-open': 'Last day for nominations to open',
  'nominations-close': 'Last day for nominations to close',
  'statement-of-candidates': 'Last day for the statement of candidates',
  'withdrawals-close': 'Last day for withdrawals',
  'notice-of-poll': 'Last day for the notice of poll',
  'poll-opens': 'Last day for the poll to open',
};

/** What happens at each stage, as a sentence begins. */
export const WHAT: Readonly<Record<Stage, string>> = {
  'notice-of-election': 'The notice of election is given',
  'nominations-open': 'Nominations open',
  'nominations-close': 'Nominations close',
  'statement-of-candidates': 'The statement of candidates is published',
  'withdrawals-close': 'Withdrawals close',
  'notice-of-poll': 'The notice of poll is given',
  'poll-opens': 'The poll opens',
};

function inTime({ stage, by, reckoned, source }: Deadline, { done }: ElectionTimetableFacts): Step {
  const on = done?.[stage];
  const limit = `by ${formatDate(by)}, ${reckoned}`;
  return on === undefined
    ? find(source, `${WHAT[stage]} ${limit}.`, true, { by })
    : find(
        source,
        on <= by
          ? `${WHAT[stage]} on ${formatDate(on)}, in time: ${limit}.`
          : `${WHAT[stage]} on ${formatDate(on)}, too late: it must be ${limit}.`,
        on <= by,
        { on, by },
      );
}

const TOLD = {
  method: 'the method of counting',
  seats: 'the seats',
  rollDate: 'the day on which the roll is fixed',
  tieRule: 'how a tie is broken',
} as const;

function told({ noticeTells }: ElectionTimetableFacts): Step[] {
  if (!noticeTells) return [];
  const keys = Object.keys(TOLD) as (keyof typeof TOLD)[];
  const missing = keys.filter((key) => !noticeTells[key]).map((key) => TOLD[key]);
  return [
    find(
      { rule: 'R-E17', citation: 'Constitution, notice of election [design]' },
      missing.length === 0
        ? 'The notice of election tells the method, the seats, the roll and how a tie is broken.'
        : `The notice of election does not tell ${list(missing)}.`,
      missing.length === 0,
    ),
  ];
}
