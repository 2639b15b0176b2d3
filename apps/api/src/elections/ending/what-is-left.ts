import { type PlainDate } from '@folkmoot/basics';
import { type Constitution, nothingLeft, type Step } from '@folkmoot/rules';
import { type Tx } from '../../platform/database';
import { vacatedSeat } from '../../seats/fallen-seat';
import { seatsHeld } from '../../seats/taken-seats';
import { type ElectionContestRow } from '../election.rows';

/** A contest that nobody has decided, as its election was called. */
export type CalledContest = Pick<
  ElectionContestRow,
  'id' | 'constituency' | 'seats' | 'inPlaceOf' | 'termFrom'
>;

/** A contest with what the rules find of it: the step holds where nothing is left to fill. */
export interface ContestAsked {
  readonly contest: CalledContest;
  readonly found: Step;
}

/**
 * Asks of each contest whether anything is left to fill, by the register of terms on a day. Source: R-E1, R-E3, R-E11.
 * Asked after other decisions have had their turn, it says the same until the act ends.
 */
export async function whatIsLeft(
  db: Pick<Tx, 'query'>,
  pack: Constitution,
  contests: readonly CalledContest[],
  today: PlainDate,
): Promise<ContestAsked[]> {
  const asked: ContestAsked[] = [];
  for (const contest of contests) {
    const { constituency, inPlaceOf, termFrom } = contest;
    const seat = inPlaceOf === null ? null : await vacatedSeat(db, inPlaceOf);
    const rest = seat && { termEnds: seat.termEnds, filledFrom: seat.filledFrom };
    const taken = await seatsHeld(db, pack, constituency);
    asked.push({
      contest,
      found: nothingLeft(pack, { constituency, termFrom, rest, taken }, today),
    });
  }
  return asked;
}

/** The contests of an election whose poll has not opened of which nothing is left to fill. */
export async function withNothingLeft(
  db: Pick<Tx, 'query'>,
  pack: Constitution,
  election: string,
  today: PlainDate,
): Promise<ContestAsked[]> {
  const contests = await db.query<CalledContest[]>(
    `select c.id, c.constituency, c.seats, c.in_place_of as "inPlaceOf", c.term_from::text as "termFrom"
       from governance.election_contest c join governance.election e on e.id = c.election_id
      where e.id = $1 and e.poll_id is null and c.decision_id is null and c.abandoned_at is null and c.ended_at is null
      order by c.constituency, c.id`,
    [election],
  );
  const asked = await whatIsLeft(db, pack, contests, today);
  return asked.filter(({ found }) => found.holds);
}
