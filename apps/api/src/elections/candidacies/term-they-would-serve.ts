import { type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  lastDayOfYears,
  type NominationFacts,
  postContested,
  stepSays,
  termToServe,
  termYearsOf,
} from '@folkmoot/rules';
import { serviceIn } from '../../appointments/service';
import { type Tx } from '../../platform/database';
import { type CalledFor, restOfTerm } from '../../seats/rest-of-term';
import { readTimetable } from '../timetable/timetable';
import { type NotEligible } from './may-stand';

type Db = Parameters<typeof readTimetable>[0] & Pick<Tx, 'query'>;

/** A seat that somebody would take. */
export interface SeatToTake extends CalledFor {
  readonly election: string;
  readonly constituency: string;
}

/**
 * The term that a nominee would serve from the day of the declaration, after those that the register of terms has of
 * them. Source: R-E9.
 * @param name  of the nominee, by which terms are told apart
 */
export async function termTheyWouldServe(
  db: Db,
  pack: Constitution,
  { election, constituency, ...called }: SeatToTake,
  name: string,
  today: PlainDate,
): Promise<NonNullable<NominationFacts['term']>> {
  const { stages, pollingDay } = await readTimetable(db, election);
  const declared = stages.find(({ stage }) => stage === 'declaration')?.on ?? pollingDay ?? today;
  const rest = await restOfTerm(db, called, declared > today ? declared : today);
  const from = rest.termFrom;
  const to = rest.inPlaceOf?.termEnds ?? lastDayOfYears(from, termYearsOf(pack, constituency));
  const post = postContested(constituency);
  const { served } = await serviceIn(db, post, name, { from, to });
  return { post, from, to, served };
}

/** Why somebody who has served their terms cannot stand; `null` when they can. Source: R-E9. */
export async function whyNotAgain(
  db: Db,
  pack: Constitution,
  seat: SeatToTake,
  name: string,
  today: PlainDate,
): Promise<NotEligible | null> {
  const term = await termTheyWouldServe(db, pack, seat, name, today);
  const against = termToServe(pack, term).find(({ holds }) => !holds);
  return against
    ? { code: 'not-eligible', says: `${stepSays(against)}: ${against.citation}.` }
    : null;
}
