import { type PlainDate } from '@folkmoot/basics';
import { firstOpen } from '@folkmoot/rules';
import { type CurrentConstitution } from '../constitution/current-constitution';
import { type Tx } from '../platform/database';
import { courseOfSeat, saysInstead } from './course-of-seat';
import { vacatedSeat } from './fallen-seat';
import { isAtByElection } from './filled-otherwise';

/**
 * Why no by-election can be called for a seat: a sentence that says what to do; `null` where one can. Source: R-E11.
 * @param office  the seat that the by-election would fill
 */
export async function whyNoByElection(
  tx: Tx,
  constitution: CurrentConstitution,
  today: PlainDate,
  { term, office }: { readonly term: string; readonly office: string },
): Promise<string | null> {
  const seat = await vacatedSeat(tx, term, 'for update of v');
  if (!seat || seat.office !== office)
    return 'There is no such empty place there. Choose one of those that are listed as vacant.';
  if (seat.filledFrom) return 'This seat has been filled already.';
  if (isAtByElection(seat)) return 'A by-election has been called for this seat already.';
  const { course } = await courseOfSeat(tx, constitution, today, seat);
  const taken = typeof course === 'string' ? null : firstOpen(course);
  return taken?.way === 'by-election' ? null : saysInstead(course);
}
