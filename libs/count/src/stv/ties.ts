import { type Point } from './standing';

/** Which point settles a tie: the first at which the tied differed, or the last. */
export type LookBackOrder = 'earliest' | 'latest';

/** Who is left of those tied after looking back, and the point that parted them. */
export interface LookBack {
  /** One candidate when the tie is settled; more when only chance can settle it. */
  readonly left: readonly number[];
  /** The last point looked at that told any of them apart; `null` when none did. */
  readonly at: Point | null;
}

/**
 * Looks through the count for a point where the tied candidates had unequal votes.
 * Where more than two are tied, those furthest from the wanted end drop out and the look back goes on (R-F6).
 * Source: SSI 2011/399 sch. 1 rr.50(2), 52(2)(a): the most recently preceding stage; ERS97 5.2.3, 5.2.5 and Model
 * Election Rules STV48(1)(a), STV49(13)(a): the earliest.
 * @param history  the points of the count so far, first to last
 * @param wanted   whether the candidate with most or with fewest votes is sought
 */
export function lookBack(
  tied: readonly number[],
  history: readonly Point[],
  wanted: 'most' | 'fewest',
  order: LookBackOrder,
): LookBack {
  let left = tied;
  let at: Point | null = null;
  for (const point of order === 'earliest' ? history : [...history].reverse()) {
    const narrowed = extremes(left, point.votes, wanted);
    if (narrowed.length < left.length) at = point;
    left = narrowed;
  }
  return { left, at };
}

/** Those of a group with the most, or the fewest, votes. */
export function extremes<T extends bigint | number>(
  group: readonly number[],
  votes: readonly T[],
  wanted: 'most' | 'fewest',
): number[] {
  let best: T | null = null;
  for (const candidate of group) {
    const own = votes[candidate]!;
    if (best === null || (wanted === 'most' ? own > best : own < best)) best = own;
  }
  return group.filter((candidate) => votes[candidate] === best);
}
