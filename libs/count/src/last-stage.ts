import { type CountSheet } from './count-sheet';

/** How the last stage of a count for one seat ended, in whole votes. */
export interface LastStage {
  /** Votes for whoever is elected; 0 where nobody is. */
  readonly elected: number;
  /** Votes for all others who were still in play. */
  readonly others: number;
}

/**
 * The votes of the last stage, of a method that never divides a paper: the alternative vote, or the last of several
 * ballots. Source: R-E7, R-F33.
 * @throws RangeError when a vote is no whole number, as where a method gives papers a value: a bug of the caller
 */
export function lastStage({ candidates, elected, stages }: CountSheet): LastStage {
  const votes = stages.at(-1)?.votes ?? [];
  const winner = candidates.findIndex(({ id }) => id === elected[0]);
  const all = votes.map((own) => whole(own ?? '0'));
  const sum = all.reduce((total, own) => total + own, 0);
  const own = all[winner] ?? 0;
  return { elected: own, others: sum - own };
}

function whole(votes: string): number {
  const number = Number(votes);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${votes} is no whole number of votes.`);
  return number;
}
