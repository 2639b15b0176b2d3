import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { courseOf, type FallenSeat, firstOpen, type SeatLeft } from '@folkmoot/rules';
import { type CurrentConstitution } from '../constitution/current-constitution';
import { type Tx } from '../platform/database';
import { courseOfSeat, saysInstead } from '../seats/course-of-seat';
import { vacatedSeat } from '../seats/fallen-seat';

export interface CoOptingRefusal {
  readonly code: 'seat-unknown' | 'seat-filled' | 'not-by-co-option';
  readonly says: string;
}

/**
 * The elected seat that fell free with a term, where co-option is the way that is open to fill it now. Source: R-E11 d.
 * What has been asked of the candidates of its election is under the rules by which they stood, and the co-option itself
 * under those in force.
 */
export async function seatToCoOpt(
  tx: Tx,
  constitution: CurrentConstitution,
  today: PlainDate,
  term: string,
): Promise<Result<SeatLeft & { readonly office: string }, CoOptingRefusal>> {
  const found = await vacatedSeat(tx, term, 'for update of v');
  if (!found) return err({ code: 'seat-unknown', says: 'There is no such empty seat.' });
  if (found.filledFrom)
    return err({ code: 'seat-filled', says: 'This seat has been filled already.' });
  const { course, facts } = await courseOfSeat(tx, constitution, today, found);
  if (!facts || typeof course === 'string' || firstOpen(course)?.way !== 'co-option')
    return err({ code: 'not-by-co-option', says: saysInstead(course) });
  const { pack } = await constitution.inForce();
  const seat = withoutNames(facts);
  const now = courseOf(pack, seat);
  if (!now.ok || firstOpen(now.value)?.way !== 'co-option')
    return err({
      code: 'not-by-co-option',
      says: now.ok ? saysInstead(now.value) : now.error.says,
    });
  return ok({ term, name: found.holder, seat, office: found.office });
}

/** What is published of a seat: no candidate is named as willing who was not asked, or said so in confidence. */
function withoutNames({ election, ...seat }: FallenSeat): FallenSeat {
  if (!election) return seat;
  const { next: _, ...count } = election;
  return { ...seat, election: { ...count, willing: [] } };
}
