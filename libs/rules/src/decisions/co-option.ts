import { formatDate, type PlainDate } from '@folkmoot/basics';
import { lastDayOfYears } from '../calendar/years';
import { type Constitution } from '../constitution';
import { contestedBy, contestForPost, isForOffice, postContested } from '../contested/contested';
import { type Proposal, type SeatLeft, type Service } from '../facts';
import { type Step } from '../outcome';
import { coOptingKind } from '../questions/vacancy/co-opting-kind';
import { courseOf } from '../questions/vacancy/course';
import { vacancyRulesOf } from '../questions/vacancy/rules';
import { cite, find } from '../reasoning/step';
import { type Post, postNamed } from './post';
import { theWay } from './the-way';

type Appointment = Extract<Proposal, { type: 'appointment' }>;

/** A co-opted member sits until the next yearly election, and where none is due within a year no longer than that. Source: R-E11 d, R-E3. */
const YEARS = 1;

/**
 * What somebody can be appointed to: an office, a co-opted seat, or for a while an elected seat that fell free, where the
 * constitution has a kind of decision that co-opts. An office that is elected, with rules on casual vacancies, is appointed
 * to only for such a while, where they say so. Source: R-E2, R-E8, R-E11 d.
 * @param isFree  whether it is about an elected seat, or a place in an elected office, that fell free
 */
export function postToFill(constitution: Constitution, code: string, isFree: boolean): Post | null {
  const contested = contestedBy(constitution, contestForPost(code));
  const isElected = contested?.office != null && contested.vacancies !== null;
  if (!isFree) return isElected ? null : postNamed(constitution, code);
  if (contested?.office) {
    const post = postNamed(constitution, code);
    return post && contested.vacancies?.then.includes('co-option')
      ? { ...post, termYears: YEARS }
      : null;
  }
  const { constituencies, councilName, elections } = constitution;
  const seat = constituencies.find((one) => code === `council:${one.code}`);
  const kind = coOptingKind(constitution);
  const { then, cites } = vacancyRulesOf(constitution);
  if (seat?.filledBy !== 'election' || kind === null || !then.includes('co-option')) return null;
  return {
    code,
    name: `${councilName} seat for ${seat.name}`,
    constituency: seat.code,
    places: seat.seats,
    termYears: YEARS,
    maximumYears: elections.maximumYears ?? null,
    appointedBy: kind,
    isDirector: false,
    citation: cite(cites, 'casual vacancies'),
  };
}

/**
 * The last day of a co-option from a day: the last before those take office who are elected at the next yearly election;
 * a year, where none do; or the end of the term that was broken off. Source: R-E11 d.
 */
export function lastDayCoOpted(
  from: PlainDate,
  { seat: { termEnds }, untilElection }: Pick<SeatLeft, 'seat' | 'untilElection'>,
): PlainDate {
  const until = untilElection && untilElection >= from ? [untilElection] : [];
  return [lastDayOfYears(from, YEARS), termEnds, ...until].toSorted()[0]!;
}

/**
 * Whether the seat is empty still, co-option is the way that the constitution has open for an elected seat, and ends with the next yearly election.
 * Source: R-E11 d. None where the proposal is not about one.
 */
export function coOptionSteps(
  constitution: Constitution,
  { office, from, to, inPlaceOf }: Appointment,
  service?: Service,
): readonly Step[] {
  if (!inPlaceOf) return [];
  const { seat, name } = inPlaceOf;
  const course = courseOf(constitution, seat);
  if (!course.ok) return [find(course.error.source, course.error.says, false)];
  const { source, steps } = course.value;
  const last = lastDayCoOpted(from, inPlaceOf);
  const place = isForOffice(seat.constituency) ? 'place' : 'seat';
  const election = isForOffice(seat.constituency) ? 'next election' : 'next yearly election';
  const inTime = office === postContested(seat.constituency) && from >= seat.on && to <= last;
  const filled = service?.filledSince
    ? [find(source, `The ${place} that ${name} left has been filled since.`, false)]
    : [];
  return [
    ...filled,
    ...steps,
    ...theWay(course.value, 'co-option'),
    find(
      source,
      inTime
        ? `The ${place} that ${name} left is held until ${formatDate(to)}: until the ${election}, and no longer than a year or the term that was broken off.`
        : `The ${place} that ${name} left can be held from ${formatDate(seat.on)}, and from ${formatDate(from)} until ${formatDate(last)} at the longest.`,
      inTime,
      { from, to },
    ),
  ];
}
