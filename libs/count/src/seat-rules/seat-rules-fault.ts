import { type Contest, type ContestFault, type SeatRule } from '../contest';
import { withdrawnPlaces } from '../stv/valid-papers';
import { listed } from '../words';
import { demand, SeatRules } from './seat-rules';

/**
 * What is wrong with the seat rules of a contest, if anything: one that makes no sense, or a set of them that the
 * candidates standing cannot meet however the votes fall (R-F36).
 */
export function seatRulesFault(contest: Contest): ContestFault | null {
  const { seatRules = [], candidates } = contest;
  const ids = new Set(candidates.map(({ id }) => id));
  for (const rule of seatRules) {
    const says = ruleFault(rule, ids);
    if (says) return { code: 'bad-seat-rule', says: `Seat rule ${rule.name}: ${says}` };
  }
  if (new SeatRules(contest, withdrawnPlaces(contest)).canBeMet) return null;
  return {
    code: 'seat-rules-cannot-be-met',
    says: `No choice among the candidates who stand meets the seat rules: ${listed(seatRules.map(demand))}. Invite more nominations, or change the rules as the constitution allows.`,
  };
}

function ruleFault(
  { candidates, atLeast, atMost }: SeatRule,
  ids: ReadonlySet<string>,
): string | null {
  const stranger = candidates.find((id) => !ids.has(id));
  if (stranger !== undefined) return `${stranger} is not a candidate.`;
  if (new Set(candidates).size < candidates.length) return 'a candidate is named twice.';
  if (!isNumberOfSeats(atLeast) || !(atMost === null || isNumberOfSeats(atMost)))
    return 'seats must be whole numbers from 0.';
  if (atMost !== null && atMost < atLeast)
    return `it wants at least ${atLeast} and at most ${atMost}.`;
  return null;
}

const isNumberOfSeats = (seats: number): boolean => Number.isSafeInteger(seats) && seats >= 0;
