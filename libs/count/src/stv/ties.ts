/** Who is left of those tied after looking back, and the stage that parted them. */
export interface LookBack {
  /** One candidate when the tie is settled; more when only chance can settle it. */
  readonly left: readonly number[];
  /** The last stage, from 1, that told any of them apart; `null` when none did. */
  readonly stage: number | null;
}

/**
 * Looks back from the latest stage to the first for one where the tied candidates had unequal votes.
 * Where more than two are tied, those furthest from the wanted end drop out and the look back goes on (R-F6).
 * Source: SSI 2011/399 sch. 1 rr.50(2), 52(2)(a): the most recently preceding stage.
 * @param history  votes of every candidate at the end of each stage so far
 * @param wanted   whether the candidate with most or with fewest votes is sought
 */
export function lookBack(
  tied: readonly number[],
  history: readonly (readonly bigint[])[],
  wanted: 'most' | 'fewest',
): LookBack {
  let left = tied;
  let stage: number | null = null;
  for (let at = history.length; at >= 1 && left.length > 1; at--) {
    const narrowed = extremes(left, history[at - 1]!, wanted);
    if (narrowed.length < left.length) stage = at;
    left = narrowed;
  }
  return { left, stage };
}

/** Those of a group with the most, or the fewest, votes. */
export function extremes<Votes extends bigint | number>(
  group: readonly number[],
  votes: readonly Votes[],
  wanted: 'most' | 'fewest',
): number[] {
  let best: Votes | null = null;
  for (const candidate of group) {
    const own = votes[candidate]!;
    if (best === null || (wanted === 'most' ? own > best : own < best)) best = own;
  }
  return group.filter((candidate) => votes[candidate] === best);
}
