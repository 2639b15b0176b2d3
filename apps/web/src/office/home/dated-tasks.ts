import { formatDay } from '../../shared/dates';
import { type Vacancy } from '../api/appointments';
import { type Challenge } from '../api/challenges';
import { type Meeting } from '../api/meetings';
import { officePaths } from '../paths';
import { urgencyOf, type OfficeTask } from './task';
import { wording } from './wording';

const { tasks: words } = wording;

/** From when to when things are worth a mention. */
export interface Horizon {
  readonly today: string;
  readonly soonUntil: string;
}

/** Unanswered challenges: none is ever too far off to mention. */
export function challengeTasks(
  { id, number, responder, dueOn, state }: Challenge,
  { today, soonUntil }: Horizon,
): readonly OfficeTask[] {
  if (state === 'answered') return [];
  return [
    {
      id,
      title: words.answer(number),
      hint: words.answerDue(responder, formatDay(dueOn)),
      href: officePaths.challenge(id),
      urgency: urgencyOf(dueOn, today, soonUntil) ?? 'later',
      dueOn,
      duty: 'answerChallenges',
    },
  ];
}

/** What is overdue or due soon for a meeting. */
export const meetingTasks = (meeting: Meeting, horizon: Horizon): readonly OfficeTask[] =>
  meeting.tasks.flatMap(({ id, title, dueOn, state }) => {
    const urgency = urgencyOf(dueOn, horizon.today, horizon.soonUntil);
    if (state === 'done' || !urgency) return [];
    return {
      id,
      title,
      hint: words.meeting(meeting.title, formatDay(dueOn)),
      href: officePaths.meeting(meeting.id),
      urgency,
      dueOn,
      duty: 'callMeetings',
    } as const;
  });

/** Vacancies that nobody has been proposed for. */
export function vacancyTasks(vacancy: Vacancy): readonly OfficeTask[] {
  const { id, officeName, state, nominations, nominationsCloseOn } = vacancy;
  const href = officePaths.vacancy(id);
  if (state === 'nominations-closed')
    return [
      {
        id,
        href,
        title: words.chooseNominee(officeName),
        hint: words.nominated(nominations),
        urgency: 'now',
        duty: 'fillVacancies',
      },
    ];
  if (state !== 'open') return [];
  return [
    {
      id,
      href,
      title: words.awaitNominations(officeName),
      hint: words.nominationsClose(formatDay(nominationsCloseOn)),
      urgency: 'later',
      dueOn: nominationsCloseOn,
      duty: 'fillVacancies',
    },
  ];
}
