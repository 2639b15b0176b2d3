import { formatDay } from '../../shared/dates';
import { type Vacancy } from '../api/appointments';
import { type Challenge } from '../api/challenges';
import { type Filing } from '../api/filings';
import { type Meeting } from '../api/meetings';
import { pathOf } from '../filings/path-of';
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
      duties: ['answerChallenges'],
    },
  ];
}

/** What is due at a registrar: every day until it is filed. */
export function filingTasks(filing: Filing, { today, soonUntil }: Horizon): readonly OfficeTask[] {
  const { decision, place, term, title, what, at, by, filedOn } = filing;
  if (filedOn !== null) return [];
  return [
    {
      id: term ?? `${decision}/${place}`,
      title: words.file(what, at),
      hint:
        decision === null
          ? words.fileAbout(title, formatDay(by))
          : words.fileBy(decision, formatDay(by)),
      href: pathOf(filing),
      urgency: urgencyOf(by, today, soonUntil) ?? 'later',
      dueOn: by,
      duties: ['recordFilings'],
    },
  ];
}

/** What is overdue or due soon for a meeting, as one task that names the first of them. */
export function meetingTasks(meeting: Meeting, horizon: Horizon): readonly OfficeTask[] {
  const pressing = meeting.tasks.filter(
    ({ state, dueOn }) =>
      state !== 'done' && urgencyOf(dueOn, horizon.today, horizon.soonUntil) !== null,
  );
  const [first] = pressing.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (!first) return [];
  const overdue = pressing.filter(({ dueOn }) => dueOn < horizon.today).length;
  return [
    {
      id: meeting.id,
      title: words.prepareMeeting(meeting.title),
      hint: `${words.next(first.title, formatDay(first.dueOn))} ${words.pressing(overdue, pressing.length - overdue)}`,
      href: officePaths.meeting(meeting.id),
      urgency: overdue > 0 ? 'overdue' : 'soon',
      dueOn: first.dueOn,
      duties: ['callMeetings'],
    },
  ];
}

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
        duties: ['fillVacancies'],
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
      duties: ['fillVacancies'],
    },
  ];
}
