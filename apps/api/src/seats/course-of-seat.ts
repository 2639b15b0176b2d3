import { type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  contestedBy,
  contestForPost,
  type Course,
  courseOf,
  type FallenSeat,
  firstOpen,
} from '@folkmoot/rules';
import { type CurrentConstitution } from '../constitution/current-constitution';
import { type Tx } from '../platform/database';
import { type ElectionBehind } from './election-behind';
import { type Answer, answersOf, fallenSeat, type VacatedSeat, willingNow } from './fallen-seat';
import { rulesOfSeat } from './rules-of-seat';
import { endsOfItself } from './vacated-seat';
import { ELECTED_AGAIN } from './what-is-next';

/** What the rules say about a seat that fell free, and what they were told. */
export interface CourseOfSeat {
  /** The constitution that says how it is filled. */
  readonly pack: Constitution;
  readonly behind: ElectionBehind | null;
  readonly answers: readonly Answer[];
  /** `null` of an office without rules on casual vacancies, and of a term that ended of itself. */
  readonly facts: FallenSeat | null;
  /** As a sentence where the rules have no way for it: an office, or a term that ended of itself. */
  readonly course: Course | string;
}

/**
 * Looks up what the constitution does about an empty seat: by the version under which the papers were cast, or the one in
 * force where no election filled it. Source: R-E11.
 */
export async function courseOfSeat(
  tx: Tx,
  constitution: CurrentConstitution,
  today: PlainDate,
  seat: VacatedSeat,
): Promise<CourseOfSeat> {
  const { pack, behind } = await rulesOfSeat(tx, constitution, today, seat);
  const answers = await answersOf(tx, seat.term);
  const facts = fallenSeat(pack, seat, behind, willingNow(behind, answers));
  if (!facts) return { pack, behind, answers, facts, course: whyNoCourse(pack, seat) };
  const course = courseOf(pack, facts);
  return { pack, behind, answers, facts, course: course.ok ? course.value : course.error.says };
}

function whyNoCourse(pack: Constitution, { office, cause }: VacatedSeat): string {
  if (cause === 'result-set-aside') return `${ELECTED_AGAIN}.`;
  const contested = contestedBy(pack, contestForPost(office));
  if (contested && !contested.office)
    return 'The term of this seat ended of itself: the next election fills it.';
  return contested && endsOfItself(cause)
    ? 'The term ended of itself: the next election to the office fills the place.'
    : 'This is an office, which is filled by appointment: announce the vacancy.';
}

/** What happens instead of what somebody wanted, as a sentence. */
export function saysInstead(course: Course | string): string {
  if (typeof course === 'string') return course;
  const { leftVacant, steps, by } = course;
  if (by !== null) return 'No election fills this seat: whoever filled it fills it again.';
  if (leftVacant) return steps.at(-1)?.says ?? '';
  return `The way that the constitution has open is another: ${firstOpen(course)?.says ?? 'there is none'}.`;
}
