import { type PlainDate } from '@folkmoot/basics';
import { type Course, courseOf, type FallenSeat, firstOpen } from '@folkmoot/rules';
import { type CurrentConstitution } from '../constitution/current-constitution';
import { type Tx } from '../platform/database';
import { type ElectionBehind, electionBehind } from './election-behind';
import { type Answer, answersOf, fallenSeat, type VacatedSeat, willingNow } from './fallen-seat';

/** What the rules say about a seat that fell free, and what they were told. */
export interface CourseOfSeat {
  readonly behind: ElectionBehind | null;
  readonly answers: readonly Answer[];
  /** `null` of an office, and of a term that ended of itself. */
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
  const inForce = await constitution.inForce();
  const behind = await electionBehind(tx, inForce.pack, seat.term, today);
  const answers = await answersOf(tx, seat.term);
  const facts = fallenSeat(seat, behind, willingNow(behind, answers));
  if (!facts)
    return {
      behind,
      answers,
      facts,
      course: seat.office.startsWith('council:')
        ? 'The term of this seat ended of itself: the next election fills it.'
        : 'This is an office, which is filled by appointment: announce the vacancy.',
    };
  const { pack } = behind ? await constitution.byVersion(behind.constitution) : inForce;
  const course = courseOf(pack, facts);
  return { behind, answers, facts, course: course.ok ? course.value : course.error.says };
}

/** What happens instead of what somebody wanted, as a sentence. */
export function saysInstead(course: Course | string): string {
  if (typeof course === 'string') return course;
  const { leftVacant, steps, by } = course;
  if (by !== null) return 'No election fills this seat: whoever filled it fills it again.';
  if (leftVacant) return steps.at(-1)?.says ?? '';
  return `The way that the constitution has open is another: ${firstOpen(course)?.says ?? 'there is none'}.`;
}
