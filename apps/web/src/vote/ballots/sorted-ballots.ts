import { type MyBallot } from '../../shared/api-voting';

export interface SortedBallots {
  /** First to close first. */
  readonly open: readonly MyBallot[];
  readonly toCome: readonly MyBallot[];
  /** Last closed first. */
  readonly past: readonly MyBallot[];
}

/** Ballots as a member looks for them. @param now  RFC 3339, UTC */
export function sortBallots(items: readonly MyBallot[], now: string): SortedBallots {
  const byClose = [...items].sort((a, b) => a.closesAt.localeCompare(b.closesAt));
  const voting = byClose.filter(({ state }) => state === 'open');
  return {
    open: voting.filter(({ opensAt }) => opensAt <= now),
    toCome: voting.filter(({ opensAt }) => opensAt > now),
    past: byClose.filter(({ state }) => state !== 'open').reverse(),
  };
}
