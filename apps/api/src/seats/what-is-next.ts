import {
  type Constitution,
  contestedBy,
  contestForPost,
  type Course,
  courseOf,
  type FallenSeat,
  firstOpen,
  postNamed,
  type WayTried,
} from '@folkmoot/rules';
import { type VacatedSeat } from './fallen-seat';
import { endsOfItself, whyVacant } from './vacated-seat';
import { type WayToFillDto } from './seats.dto';

/** What the constitution says happens about an empty place. */
export interface Next {
  readonly next: string;
  readonly nextSays: string;
  readonly ways: readonly WayToFillDto[];
}

/** An election is called in the act that sets the result of another aside. Source: R-D26. */
export const ELECTED_AGAIN = 'A further election was called for it when the result was set aside';

/**
 * What happens next about an empty place. Source: R-E11 of a seat that fell free, R-E3 of one whose term ended, R-D26 of
 * one whose election was set aside, R-E7 of an office that is not elected.
 * @param facts  `null` of an office without rules on casual vacancies, and of a term that ended of itself
 */
export function whatIsNext(
  pack: Constitution,
  { office, announced, cause }: Pick<VacatedSeat, 'office' | 'announced' | 'cause'>,
  facts: FallenSeat | null,
): Next {
  if (facts) return ofFallenSeat(pack, facts);
  const post = postNamed(pack, office);
  const ways: readonly WayToFillDto[] = [];
  if (cause === 'result-set-aside')
    return {
      next: 'next-election',
      nextSays: sourced(ELECTED_AGAIN, whyVacant(cause, office)),
      ways,
    };
  if (!post)
    return {
      next: 'next-election',
      nextSays: 'The next election to the council fills it.',
      ways,
    };
  const elected = contestedBy(pack, contestForPost(office));
  if (elected?.office && (elected.vacancies || endsOfItself(cause)))
    return {
      next: 'next-election',
      nextSays: sourced('The next election to the office fills it', elected),
      ways,
    };
  if (announced)
    return { next: 'announced', nextSays: sourced('The vacancy is announced', post), ways };
  return post.constituency
    ? {
        next: 'co-opt-again',
        nextSays: sourced('The elected members co-opt somebody again', post),
        ways,
      }
    : { next: 'announce', nextSays: sourced('Announce the vacancy', post), ways };
}

function ofFallenSeat(pack: Constitution, facts: FallenSeat): Next {
  const course = courseOf(pack, facts);
  if (!course.ok) return { next: 'none', nextSays: course.error.says, ways: [] };
  const { source, by, leftVacant, steps } = course.value;
  const cited = (says: string): string => sourced(says, source);
  if (by === 'elected-members')
    return {
      next: 'co-opt-again',
      nextSays: cited('The elected members co-opt somebody again.'),
      ways: [],
    };
  if (by === 'appointer')
    return {
      next: 'appoint-again',
      nextSays: cited('Whoever appoints to this seat appoints again.'),
      ways: [],
    };
  if (leftVacant) return { next: 'leave', nextSays: cited(steps.at(-1)?.says ?? ''), ways: [] };
  const ways = waysOf(course.value);
  const taken = firstOpen(course.value);
  return taken
    ? { next: taken.way, nextSays: cited(taken.says), ways }
    : { next: 'none', nextSays: cited('None of the ways to fill it is open.'), ways };
}

const waysOf = ({ ways }: Course): WayToFillDto[] =>
  ways.map((one) => ({ way: one.way, isOpen: one.possible, says: saysOf(one) }));

const saysOf = ({ possible, says, steps }: WayTried): string =>
  possible ? `${says}.` : (steps.find(({ holds }) => !holds)?.says ?? '');

/** A sentence that ends with its source; neither brings a full stop too many. */
const sourced = (says: string, { citation }: { readonly citation: string }): string =>
  `${says.replace(/\.$/, '')}: ${citation.replace(/\.$/, '')}.`;
