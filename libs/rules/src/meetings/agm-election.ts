import { type PlainDate, addDays } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Deadline, deadlines } from '../questions/election-timetable/deadlines';
import { type Stage } from '../questions/election-timetable/facts';
import { type MeetingTask } from './meeting-task';

/**
 * The council election that is declared at the meeting: its poll closes the day before. The last day of each stage is
 * what the question `election-timetable` answers for that poll.
 * Source: R-D11, R-D14, R-E3, R-E17.
 * @returns none where nobody is elected to the council
 */
export function electionTasks(constitution: Constitution, heldOn: PlainDate): MeetingTask[] {
  const { constituencies, councilName } = constitution;
  if (!constituencies.some(({ filledBy, seats }) => filledBy === 'election' && seats > 0))
    return [];
  const closesOn = addDays(heldOn, -1);
  return [
    ...deadlines(constitution, { type: 'election-timetable', closesOn }).map((deadline) =>
      stageTask(deadline, councilName),
    ),
    {
      code: 'close-election',
      title: `Close the poll for the ${councilName} and count`,
      dueOn: closesOn,
      reason: 'Good practice: the result is then ready to be declared at the meeting.',
    },
  ];
}

const CODES: Readonly<Record<Stage, string>> = {
  'notice-of-election': 'give-notice-of-election',
  'nominations-open': 'open-nominations',
  'nominations-close': 'close-nominations',
  'statement-of-candidates': 'publish-candidates',
  'withdrawals-close': 'close-withdrawals',
  'notice-of-poll': 'give-notice-of-poll',
  'poll-opens': 'open-election',
};

const TITLES: Readonly<Record<Stage, (councilName: string) => string>> = {
  'notice-of-election': (councilName) => `Give notice of the election to the ${councilName}`,
  'nominations-open': (councilName) => `Open nominations for the ${councilName}`,
  'nominations-close': () => 'Close nominations and check each one',
  'statement-of-candidates': () => 'Publish the statement of candidates',
  'withdrawals-close': () => 'Last day for candidates to withdraw',
  'notice-of-poll': () => 'Give notice of the poll',
  'poll-opens': (councilName) => `Open the poll for the ${councilName}`,
};

const stageTask = ({ stage, by, why, source }: Deadline, councilName: string): MeetingTask => ({
  code: CODES[stage],
  title: TITLES[stage](councilName),
  dueOn: by,
  reason: `${why} (${source.citation}).`,
});
