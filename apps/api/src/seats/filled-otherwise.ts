import { type ElectionContestRow } from '../elections/election.rows';
import { type Tx } from '../platform/database';
import { type VacatedSeat, vacatedSeat } from './fallen-seat';

/**
 * Whose seat, of those whose rest an election is still to fill, has been filled another way since; `null` where none has. Asked
 * after other decisions have had their turn, it says the same until the act ends. Source: R-E11.
 */
export async function filledOtherwise(
  db: Pick<Tx, 'query'>,
  contests: readonly Pick<ElectionContestRow, 'inPlaceOf' | 'decisionId'>[],
): Promise<{ readonly code: 'seat-filled'; readonly says: string } | null> {
  for (const { inPlaceOf, decisionId } of contests) {
    const seat =
      inPlaceOf === null || decisionId !== null ? null : await vacatedSeat(db, inPlaceOf);
    if (seat?.filledFrom)
      return {
        code: 'seat-filled',
        says: `The seat of ${seat.holder} has been filled another way since this by-election was called: nobody can be elected to it.`,
      };
  }
  return null;
}

/** Whether a by-election for a seat is under way, which then fills it, and nothing else does. Source: R-E11. */
export const isAtByElection = ({ byElection, byElectionFailed }: VacatedSeat): boolean =>
  byElection !== null && !byElectionFailed;
