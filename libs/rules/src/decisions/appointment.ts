import { type PlainDate, addDays, addYears, daysBetween } from '@folkmoot/basics';
import { type Proposal, type Service } from '../facts';
import { type Step } from '../outcome';
import { find, weigh } from '../reasoning/step';
import { isCount } from './counts';
import { type Consequence, type Question, directorWarning } from './consequence';
import { type Post, postNamed } from './post';

type Appointment = Extract<Proposal, { type: 'appointment' }>;

/**
 * A term of office, its first and last day both served.
 * Source: R-E8 (who appoints), R-E7 (a vacant place), R-E9 (length of a term, years in all).
 */
export function appointment(question: Question, proposal: Appointment): Consequence {
  const post = postNamed(question.constitution, proposal.office);
  if (!post) {
    const source = { rule: 'R-E8', citation: 'Constitution, offices' };
    const says = `The constitution has no office “${proposal.office}” to appoint to.`;
    return { steps: [find(source, says, false)], effects: [], warnings: [] };
  }
  const { office, nominee: holder, from, to } = proposal;
  return {
    steps: [appointedBy(question, post), ...fits(post, proposal, question.facts.service)],
    effects: [{ type: 'term-begins', office, holder, from, to }],
    warnings: post.isDirector ? [directorWarning] : [],
  };
}

function appointedBy({ kind }: Question, post: Post): Step {
  const holds = kind.code === post.appointedBy;
  const says = holds
    ? `This is the kind of decision that fills the office ${post.name}.`
    : `The office ${post.name} is filled by a decision of the kind ${post.appointedBy}, not ${kind.code}.`;
  return find({ rule: 'R-E8', citation: post.citation }, says, holds);
}

/** Is there a place for the whole term, and may this person serve it? */
function fits(
  post: Post,
  { from, to }: Appointment,
  service: Service | undefined,
): readonly Step[] {
  const source = { rule: 'R-E9', citation: post.citation };
  if (!service || !isCount(service.daysServed) || !isCount(service.placesTaken) || to < from) {
    const says =
      'A term ends no earlier than it begins, and days served and places taken are whole numbers.';
    return [find(source, says, false)];
  }
  const place = weigh(
    { rule: 'R-E7', citation: post.citation },
    'An appointment needs a place that is vacant for the whole term.',
    { of: service.placesTaken, says: 'places taken' },
    '<',
    { of: post.places, says: 'places there are' },
  );
  const term = weigh(
    source,
    `A term may be no longer than ${post.termYears} years.`,
    { of: daysInTerm(from, to), says: 'days in this term' },
    '<=',
    { of: daysInYears(from, post.termYears), says: `days in ${post.termYears} years` },
  );
  return post.maximumYears === null
    ? [place, term]
    : [place, term, inAll(source, post.maximumYears, service.daysServed, from, to)];
}

/** Earlier service is laid end to end before this term, so that leap days fall where they would. */
function inAll(
  source: { rule: string; citation: string },
  years: number,
  daysServed: number,
  from: PlainDate,
  to: PlainDate,
): Step {
  return weigh(
    source,
    `Nobody may serve longer than ${years} years in all.`,
    { of: daysServed + daysInTerm(from, to), says: 'days served by the end of this term' },
    '<=',
    { of: daysInYears(addDays(from, -daysServed), years), says: `days in ${years} years` },
  );
}

const daysInTerm = (from: PlainDate, to: PlainDate): number => daysBetween(from, to) + 1;

const daysInYears = (from: PlainDate, years: number): number =>
  daysBetween(from, addYears(from, years));
