import { type PlainDate } from '@folkmoot/basics';
import { type Constitution, type FewerLeft, fewerLeft } from '@folkmoot/rules';
import { type Tx } from '../../platform/database';
import { seatsHeld } from '../../seats/taken-seats';
import { type CalledContest } from '../ending/what-is-left';

/** A contest for whole terms with what the rules find of it: the step holds where it can go on for fewer seats. */
export interface ContestFilled extends FewerLeft {
  readonly contest: CalledContest;
}

/** What is asked about, by the register of terms on a day. */
export interface OnDay {
  readonly today: PlainDate;
  readonly pollingDay: PlainDate | null;
}

/**
 * Asks of each contest for whole terms whether fewer seats are free than it is for. Source: R-E1, R-E3.
 * Asked after other decisions have had their turn, it says the same until the act ends.
 */
export async function whetherFewerLeft(
  db: Pick<Tx, 'query'>,
  pack: Constitution,
  contests: readonly CalledContest[],
  { today, pollingDay }: OnDay,
): Promise<ContestFilled[]> {
  const asked: ContestFilled[] = [];
  for (const contest of contests) {
    const { constituency, seats, termFrom, inPlaceOf } = contest;
    if (inPlaceOf !== null) continue;
    const taken = await seatsHeld(db, pack, constituency);
    const called = { constituency, seats, termFrom, pollingDay, taken };
    asked.push({ contest, ...fewerLeft(pack, called, today) });
  }
  return asked;
}

/** The contests of an election whose poll has not opened that can go on for fewer seats than they are for. */
export async function withFewerLeft(
  db: Pick<Tx, 'query'>,
  pack: Constitution,
  election: string,
  on: OnDay,
): Promise<ContestFilled[]> {
  const contests = await db.query<CalledContest[]>(
    `select c.id, c.constituency, c.seats, c.in_place_of as "inPlaceOf", c.term_from::text as "termFrom"
       from governance.election_contest c join governance.election e on e.id = c.election_id
      where e.id = $1 and e.poll_id is null and c.decision_id is null and c.abandoned_at is null and c.ended_at is null
      order by c.constituency, c.id`,
    [election],
  );
  const asked = await whetherFewerLeft(db, pack, contests, on);
  return asked.filter(({ found }) => found.holds);
}
