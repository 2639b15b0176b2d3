import { type SeatRules } from '../seat-rules';
import { type Standing } from './standing';
import { extremes } from './ties';

/**
 * Elects candidates from the top down, passing over those whose election the seat rules do not allow any more.
 * Those with equal votes are elected together, unless the seat rules part them: then a tie is broken.
 * Source: R-F36.
 * @param settle  chooses one of several who are equal
 * @returns those elected, in order
 */
export function electInTurn(
  entitled: readonly number[],
  standing: Standing,
  seatRules: SeatRules,
  settle: (tied: readonly number[]) => number,
): number[] {
  const elected: number[] = [];
  for (let left = entitled; left.length > 0;) {
    const top = extremes(left, standing.votes, 'most');
    const possible = top.filter((candidate) => seatRules.canElect(candidate, standing.field));
    const together = seatRules.canElectAll(possible, standing.field);
    const chosen = together ? possible : [settle(possible)];
    elected.push(...standing.elect(chosen));
    left = left.filter(
      (own) => !chosen.includes(own) && (!top.includes(own) || possible.includes(own)),
    );
  }
  return elected;
}
