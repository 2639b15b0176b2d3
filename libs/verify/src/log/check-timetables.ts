import { dateInLondon, formatMoment } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type Findings } from '../findings';
import { type Chronicle } from './chronicle';
import { ElectionCourse } from './election-course';
import { isOpenFor } from './poll-opened';
import { type At, type PollStory } from './poll-story';
import { type TimetableEvent } from './timetables';

export type Constitutions = ReadonlyMap<number, Constitution>;

/**
 * Reckons the timetable of each election again by the constitution in force, and holds the opening of its poll against
 * it: every stage over, in time by the rules or on the day that two officers chose, and the close at its hour.
 * Source: R-D11, R-E17.
 */
export function checkTimetables(
  chronicle: Chronicle,
  constitutions: Constitutions,
  findings: Findings,
): void {
  const openings = new Map(
    Array.from(chronicle.polls.values()).flatMap((poll) =>
      isFirstOfElection(poll) ? [[poll.opened.subject, poll] as const] : [],
    ),
  );
  for (const [election, events] of chronicle.timetables.told) {
    if (!chronicle.elections.has(election)) continue;
    tellAgain(chronicle, constitutions, events, ({ entry }, flaw) =>
      findings.fail('rules', `Entry ${entry} ${flaw}.`, { entry }),
    );
    const opened = openings.get(election)?.opened.entry ?? Infinity;
    const late = events.find(({ entry, what }) => entry > opened && what !== 'done');
    if (late)
      findings.fail('rules', `Entry ${late.entry} changes a timetable after the poll had opened.`, {
        entry: late.entry,
      });
  }
  for (const poll of chronicle.polls.values()) {
    if (poll.opened.kind !== 'election') continue;
    const pack = constitutions.get(poll.opened.constitution.version) ?? null;
    const { entry } = poll.opened;
    const flaws = [
      ...(isFirstOfElection(poll) ? openingFlaws(chronicle, constitutions, poll, findings) : []),
      ...(pack ? tooShort(poll, pack.elections.minimumDaysOpen) : []),
    ];
    for (const flaw of flaws)
      findings.fail('rules', `Entry ${entry} opens ${poll.named}, ${flaw}.`, { entry });
  }
}

/** The timetable of an election as it stood at an entry. Its flaws are told elsewhere. */
export const courseBefore = (
  chronicle: Chronicle,
  constitutions: Constitutions,
  election: string,
  entry: number,
): ElectionCourse =>
  tellAgain(chronicle, constitutions, chronicle.timetables.before(entry, election));

const tooShort = (poll: PollStory, least: number): readonly string[] =>
  isOpenFor(poll.opened, least)
    ? []
    : [`which closes on ${formatMoment(poll.opened.closesAt)}, before ${least} days are over`];

const isFirstOfElection = ({ opened }: PollStory): boolean =>
  opened.kind === 'election' && opened.subject !== null && opened.follows === null;

function openingFlaws(
  chronicle: Chronicle,
  constitutions: Constitutions,
  { opened, named }: PollStory,
  findings: Findings,
): readonly string[] {
  const election = opened.subject ?? '';
  const { timetables, elections, continues } = chronicle;
  if (continues && !elections.has(election)) return []; // its timetable stands in the log before this one
  if (!timetables.areToldBefore(opened.entry)) {
    findings.leave(`The log tells no timetable of ${named}: its days were not reckoned again.`);
    return [];
  }
  const course = courseBefore(chronicle, constitutions, election, opened.entry);
  if (course.isUntold)
    findings.leave(
      `The log does not tell every moment in the timetable of ${named}: its days were not reckoned again.`,
    );
  const pack = constitutions.get(opened.constitution.version) ?? null;
  return course.flawsOfOpening(opened, pack);
}

/** @param tell  told what is wrong with an event */
function tellAgain(
  chronicle: Chronicle,
  constitutions: Constitutions,
  events: readonly TimetableEvent[],
  tell: (event: At<object>, flaw: string) => void = () => undefined,
): ElectionCourse {
  const course = new ElectionCourse();
  for (const event of events) {
    const moment = event.what === 'set' ? event.setAt : null;
    const ruling = moment === null ? null : chronicle.inForce(dateInLondon(moment), event.entry);
    const pack = ruling ? constitutions.get(ruling.version) : undefined;
    for (const flaw of course.enter(event, pack ?? null)) tell(event, flaw);
  }
  return course;
}
