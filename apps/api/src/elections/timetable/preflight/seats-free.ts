import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution, isForOffice } from '@folkmoot/rules';
import { type Tx } from '../../../platform/database';
import { filledOtherwise } from '../../../seats/filled-otherwise';
import { nameOf } from '../../contest-spec';
import { type ElectionWithContests } from '../../election.repository';
import { type FreeSeats } from '../../free-seats/free-seats';
import { type Found } from './preflight-item';

/**
 * Whether the seats of each contest are free from the day on for which its election was called, and nobody else has filled
 * the rest of a term. Source: R-E1, R-E11.
 * @param first  the polling day, or today once that has passed
 */
export async function seatsFree(
  db: Pick<Tx, 'query'>,
  freeSeats: FreeSeats,
  pack: Constitution,
  { election, contests }: ElectionWithContests,
  first: PlainDate,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const { constituency, seats, decisionId, inPlaceOf, termFrom } of contests) {
    if (decisionId !== null) continue;
    if (inPlaceOf !== null) {
      const filled = await filledOtherwise(db, [{ inPlaceOf, decisionId }]);
      if (filled)
        found.push({
          code: 'free-seats',
          holds: false,
          says: filled.says,
          rule: 'R-E11',
          remedy: 'seats',
        });
      continue;
    }
    const given = termFrom !== null && termFrom > first ? termFrom : first;
    const wanted = { constituency, places: seats, given };
    const day = await freeSeats.firstDay(db, pack, wanted, first, election.id);
    found.push({
      code: 'free-seats',
      holds: day.ok,
      says: day.ok
        ? `${nameOf(pack, constituency)}: ${isForOffice(constituency) ? 'the places' : 'the seats'} to be filled are free from ${formatDate(given)} on.`
        : day.error,
      rule: 'R-E1',
      remedy: 'seats',
    });
  }
  return found;
}
