import { addDays, dateInLondon } from '@folkmoot/basics';
import { presentedRecallsQuery, vacanciesQuery } from '../api/appointments';
import { boardsQuery } from '../api/boards';
import { challengesQuery } from '../api/challenges';
import { toPrintQuery } from '../api/codes';
import { electionsQuery } from '../api/elections';
import { filingsQuery } from '../api/filings';
import { fundRoundsQuery } from '../api/funds';
import { type LogAlarm, logWatchQuery } from '../api/log';
import { meetingQuery, meetingsQuery, type Meeting } from '../api/meetings';
import { organisationQuery } from '../api/organisation';
import { openingsQuery } from '../api/openings';
import { pollsQuery, type PollSummary } from '../api/polls';
import { resolutionsQuery } from '../api/resolutions';
import { vacantSeatsQuery } from '../api/seats';
import { surplusRoundsQuery } from '../api/surplus';
import { load } from '../queries';
import {
  challengeTasks,
  filingTasks,
  meetingTasks,
  vacancyTasks,
  type Horizon,
} from './dated-tasks';
import { firstTasks } from './first-tasks';
import { printTask } from './print-task';
import { recallTasks } from './recall-tasks';
import { seatTasks } from './seat-tasks';
import { byUrgency, type OfficeTask } from './task';
import {
  boardTasks,
  electionTasks,
  fundTasks,
  keyTasks,
  openingTask,
  resolutionTasks,
  surplusTasks,
} from './vote-tasks';

/** Days ahead within which a meeting's tasks and the challenges count as due soon. */
const soonDays = 14;

/** Everything that needs doing, the polls that are open, and what is wrong with the log. */
export async function loadHome(now: string): Promise<{
  readonly tasks: readonly OfficeTask[];
  readonly openPolls: readonly PollSummary[];
  readonly alarms: readonly LogAlarm[];
}> {
  const today = dateInLondon(now);
  const [polls, { alarms }, ...tasks] = await Promise.all([
    load(pollsQuery()),
    load(logWatchQuery()),
    tasksOfVotes(),
    datedTasks({ today, soonUntil: addDays(today, soonDays) }),
  ]);
  return {
    tasks: [...tasks.flat(), ...polls.items.flatMap(keyTasks)].sort(byUrgency),
    openPolls: polls.items.filter(({ closedAt }) => closedAt === null),
    alarms,
  };
}

async function tasksOfVotes(): Promise<readonly OfficeTask[]> {
  const [{ counts }, resolutions, elections, ...others] = await Promise.all([
    load(organisationQuery()),
    load(resolutionsQuery()),
    load(electionsQuery()),
    load(fundRoundsQuery()),
    load(surplusRoundsQuery()),
    load(boardsQuery()),
    load(openingsQuery()),
    load(toPrintQuery()),
  ]);
  const [rounds, surplus, boards, openings, toPrint] = others;
  const begun = { elections: elections.items.length, resolutions: resolutions.items.length };
  return [
    ...firstTasks({ ...counts, ...begun }),
    ...resolutions.items.flatMap(resolutionTasks),
    ...elections.items.flatMap(electionTasks),
    ...rounds.items.flatMap(fundTasks),
    ...surplus.items.flatMap(surplusTasks),
    ...boards.items.flatMap(boardTasks),
    ...openings.items.map(openingTask),
    ...toPrint.items.map(printTask),
  ];
}

async function datedTasks(horizon: Horizon): Promise<readonly OfficeTask[]> {
  const [challenges, filings, seats, vacancies, recalls, meetings] = await Promise.all([
    load(challengesQuery()),
    load(filingsQuery()),
    load(vacantSeatsQuery()),
    load(vacanciesQuery()),
    load(presentedRecallsQuery()),
    meetingsWithTasks(),
  ]);
  return [
    ...challenges.items.flatMap((challenge) => challengeTasks(challenge, horizon)),
    ...filings.items.flatMap((filing) => filingTasks(filing, horizon)),
    ...seats.items.flatMap(seatTasks),
    ...vacancies.items.flatMap(vacancyTasks),
    ...recalls.items.flatMap(recallTasks),
    ...meetings.flatMap((meeting) => meetingTasks(meeting, horizon)),
  ];
}

/** The meetings for which something is left to do. */
async function meetingsWithTasks(): Promise<readonly Meeting[]> {
  const { items } = await load(meetingsQuery());
  const unfinished = items.filter(({ progress }) => progress.done < progress.total);
  return Promise.all(unfinished.map(({ id }) => load(meetingQuery(id))));
}
