import { formatDate, type PlainDate } from '@folkmoot/basics';
import {
  type Channel,
  type Constitution,
  explanationOf,
  type MeetingTask,
  type NoticeTimetable,
  type Ruling,
  sentence,
} from '@folkmoot/rules';

/** What a timetable is made of. */
export interface Timetable {
  readonly meeting: PlainDate;
  /** `null` where nothing asks for notice. */
  readonly notice: NoticeTimetable | null;
  readonly tasks: readonly MeetingTask[];
  /** The last days for the stages of the election. */
  readonly election: Ruling;
}

const WAYS: Readonly<Record<Channel, string>> = {
  post: 'by post',
  email: 'by e-mail',
  website: 'on a website, and notified so',
  hand: 'by hand',
};

/** A timetable for a person: the sum of the clear days, then what is to be done by when and why. */
export const calendarText = (timetable: Timetable, { title, version }: Constitution): string =>
  [
    `Timetable of the annual general meeting on ${formatDate(timetable.meeting)}`,
    `under ${title}, version ${version}`,
    '',
    ...noticeLines(timetable.notice),
    '',
    'What is to be done',
    ...timetable.tasks.flatMap(({ dueOn, title: what, reason }) => [
      `  ${formatDate(dueOn)}`,
      `    ${what}`,
      `    ${reason}`,
    ]),
    ...electionLines(timetable.election),
    '',
  ].join('\n');

function noticeLines(notice: NoticeTimetable | null): string[] {
  if (notice === null) return ['Notice', '  Neither the law nor the rules ask for any.'];
  return [
    'Notice',
    `  ${sentence(notice.sum)}`,
    `  The clear days are ${formatDate(notice.from)} to ${formatDate(notice.to)}, both among them.`,
    `  Last day to count as received: ${formatDate(notice.receivedBy)}.`,
    ...notice.sentBy.map(
      ({ channel, on }) => `  Last day to send it ${WAYS[channel]}: ${formatDate(on)}.`,
    ),
  ];
}

function electionLines(election: Ruling): string[] {
  const { headline, steps } = explanationOf(election);
  return ['', 'The election', `  ${headline}`, ...steps.map((step) => `    ${step}`)];
}
