import { type Contest } from '../contest';
import { type Why } from '../count-sheet';
import { type Field, type SeatRules } from '../seat-rules';
import { SEAT_RULES_SOURCE, withdrawalReason } from './seat-rule-reasons';

/**
 * Who takes the last places because nobody is left to compete for them.
 * @param clause  of the rule that fills them
 * @returns candidates and why; `null` while there are more of them than places
 */
export function lastPlaces(
  field: Field,
  seatRules: SeatRules,
  contest: Contest,
  clause: string,
): { readonly places: readonly number[]; readonly why: Why } | null {
  const ruledOut = seatRules.ruledOut(field);
  const places = field.continuing.filter((candidate) => !ruledOut.includes(candidate));
  if (places.length > seatRules.places - field.elected.length) return null;
  if (ruledOut.length > 0) {
    const reason = withdrawalReason(seatRules, ruledOut, field, contest);
    return { places, why: { citation: SEAT_RULES_SOURCE, reason } };
  }
  const reason =
    seatRules.places < contest.seats
      ? 'Fewer candidates continue than places remain, so some places stay vacant.'
      : 'As many candidates continue as places remain.';
  return { places, why: { citation: clause, reason } };
}
