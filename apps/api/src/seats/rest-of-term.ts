import { type PlainDate } from '@folkmoot/basics';
import { type ContestFacts } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { vacatedSeat } from './fallen-seat';

/**
 * From when the terms of a contest run, and whose rest they fill at a by-election. Source: R-E11 c.
 * @param inPlaceOf  the term that was broken off; `null` at any other election
 */
export async function restOfTerm(
  tx: Pick<Tx, 'query'>,
  inPlaceOf: string | null,
  decidedOn: PlainDate,
): Promise<Pick<ContestFacts, 'termFrom' | 'inPlaceOf'>> {
  const seat = inPlaceOf === null ? null : await vacatedSeat(tx, inPlaceOf);
  if (!seat) return { termFrom: decidedOn };
  const { term, holder: name, termEnds, vacantFrom } = seat;
  return {
    termFrom: vacantFrom > decidedOn ? vacantFrom : decidedOn,
    inPlaceOf: { term, name, termEnds },
  };
}
