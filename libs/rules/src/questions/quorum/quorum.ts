import { dateInLondon, daysBetween, formatMoment } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { latestNoticeDay } from '../../meetings/clear-days';
import { type KeyDate, type Ruling, type Step } from '../../outcome';
import { list } from '../../reasoning/explain';
import { cite, find, type Source } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { constituencyName } from '../names';
import { question } from '../question';
import { type Course, courseOf } from './course';
import { demandsOf, type DemandsOfMeeting } from './demands';
import { type Attender, type QuorumFacts, quorumFacts } from './facts';
import { type Item } from './items';
import { roomFor } from './room';

/**
 * Was there a quorum, and which items of business were validly taken?
 * Source: R-A28, R-A29, R-A31, R-A43, R-C17, R-E12.
 */
export const quorum = question(
  'quorum',
  'Was there a quorum at a meeting, and which items were validly taken?',
  quorumFacts,
  (constitution, facts) => rulingOn(constitution, facts, courseOfMeeting(constitution, facts)),
);

/** How a meeting went under a constitution. */
export function courseOfMeeting(constitution: Constitution, facts: QuorumFacts): Course {
  const demands = demandsOf(constitution, facts);
  const nameOf = (code: string): string => constituencyName(constitution, code);
  const room = roomFor({ ...facts, people: facts.people.map(allowed(facts)) }, demands, nameOf);
  return courseOf(room, facts.events);
}

/** No proxies on a council or board; a body may send its representative or alternate. Source: R-E12. */
const allowed =
  ({ body }: QuorumFacts) =>
  (person: Attender): Attender =>
    body === 'council' || body === 'board'
      ? { ...person, standsFor: person.standsFor.filter(({ as }) => as !== 'proxy') }
      : person;

function rulingOn(constitution: Constitution, facts: QuorumFacts, course: Course): Ruling {
  const demands = demandsOf(constitution, facts);
  return {
    verdict: verdictOf(course),
    headline: `${headlineOf(course)}: ${demands.source.citation}.`,
    derivation: [
      find(demands.source, demands.says, true, {
        'entitled to attend': facts.entitled,
        'persons needed': demands.persons,
      }),
      beganStep(demands, course),
      ...course.items.map((item) => itemStep(demands.source, item)),
      ...lostStep(demands, course),
    ],
    effects: [],
    warnings: [],
    dates: datesOf(constitution, facts, course, demands.source),
  };
}

function verdictOf({ openedAt, items, adjourned }: Course): Ruling['verdict'] {
  if (openedAt === null) return 'inquorate';
  if (adjourned?.want != null) return 'adjourned';
  return items.every(({ failing }) => failing === null) ? 'quorate' : 'inquorate';
}

function headlineOf({ openedAt, items, adjourned }: Course): string {
  const valid = items.filter(({ failing }) => failing === null).map(({ item }) => `“${item}”`);
  const taken = valid.length === 0 ? 'nothing' : list(valid);
  const stands = `${taken} ${valid.length > 1 ? 'were' : 'was'} validly taken`;
  if (openedAt === null) return `There was no quorum to begin with; ${stands}`;
  return adjourned?.want != null
    ? `The quorum was lost and the meeting stands adjourned; ${stands}`
    : `There was a quorum; ${stands}`;
}

function beganStep(
  { source, quorum: { minutesToWait, mode } }: DemandsOfMeeting,
  course: Course,
): Step {
  const { openedAt, adjourned } = course;
  if (openedAt !== null) {
    const rest = mode === 'THROUGHOUT' ? 'and must last' : 'and need not last';
    const says = `Business began with a quorum on ${formatMoment(openedAt)}; it is needed then, ${rest}.`;
    return find({ ...source, rule: 'R-A29' }, says, true);
  }
  const says =
    adjourned?.want != null
      ? `There was no quorum within ${counted(minutesToWait, 'minute')} of the time of the meeting: ${adjourned.want}.`
      : 'No business was begun with a quorum.';
  return find({ ...source, rule: 'R-A29' }, says, false);
}

function lostStep({ source }: DemandsOfMeeting, { openedAt, adjourned }: Course): Step[] {
  if (openedAt === null || adjourned?.want == null) return [];
  const says = `The quorum was lost on ${formatMoment(adjourned.at)}: ${adjourned.want}. From then on the meeting stands adjourned.`;
  return [find({ ...source, rule: 'R-A29' }, says, false)];
}

const itemStep = (source: Source, { item, fewest, failing }: Item): Step =>
  find(
    source,
    failing === null
      ? `“${item}” was validly taken.`
      : `“${item}” was not validly taken, because ${failing}.`,
    failing === null,
    { item, 'fewest persons counted': fewest },
  );

function datesOf(
  { meetings }: Constitution,
  { adjournedTo }: QuorumFacts,
  { openedAt, adjourned }: Course,
  source: Source,
): KeyDate[] {
  const dates: KeyDate[] = [];
  if (openedAt !== null) dates.push({ what: 'Business began', on: openedAt, ...source });
  if (!adjourned) return dates;
  dates.push({ what: 'Adjourned', on: adjourned.at, ...source });
  if (adjournedTo && daysBetween(dateInLondon(adjourned.at), adjournedTo) >= 14) {
    const on = latestNoticeDay(adjournedTo, meetings?.adjournedClearDays ?? 7);
    const notice = { rule: 'R-A31', citation: cite(meetings?.cites, 'adjournment') };
    dates.push({ what: 'Last day to receive notice of the adjourned meeting', on, ...notice });
  }
  return dates;
}
