import { type PlainDate } from '@folkmoot/basics';
import { type ContestFacts, termBegins } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { vacatedSeat } from './fallen-seat';

/** From when the seats of a contest are to be filled, as its election was called for. */
export interface CalledFor {
  /** The first day of the new terms; `null` where they begin with the declaration. */
  readonly termFrom: PlainDate | null;
  /** The term whose rest is filled, at a by-election. */
  readonly inPlaceOf: string | null;
}

/** From when the terms of a contest run, and whose rest they fill at a by-election. Source: R-E3, R-E11 c. */
export async function restOfTerm(
  tx: Pick<Tx, 'query'>,
  { termFrom, inPlaceOf }: CalledFor,
  decidedOn: PlainDate,
): Promise<Pick<ContestFacts, 'termFrom' | 'inPlaceOf'>> {
  const seat = inPlaceOf === null ? null : await vacatedSeat(tx, inPlaceOf);
  if (!seat) return { termFrom: termBegins(decidedOn, termFrom) };
  const { term, holder: name, termEnds, vacantFrom } = seat;
  return {
    termFrom: termBegins(decidedOn, vacantFrom),
    inPlaceOf: { term, name, termEnds },
  };
}
