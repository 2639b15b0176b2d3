/** Somebody who has a part in a sum, in proportion to a whole number. */
export interface Claim {
  readonly id: string;
  readonly weight: bigint;
}

/** What somebody gets, in pence. */
export interface Part {
  readonly id: string;
  readonly pence: bigint;
}

/**
 * Shares out a sum to the penny: everybody gets `pool × weight ÷ all weights`, cut to pence, and the pence left over go
 * to the largest remainders, of equals to the smaller id.
 * Source: R-G4.
 * @param pool    pence, nought or more
 * @param claims  each id once; weights are nought or more and not all nought
 * @returns a part for every claim, in the order given; together they are the pool
 */
export function shareOut(pool: bigint, claims: readonly Claim[]): readonly Part[] {
  const all = claims.reduce((sum, { weight }) => sum + weight, 0n);
  const cut = claims.map(({ id, weight }) => ({
    id,
    pence: (pool * weight) / all,
    remainder: (pool * weight) % all,
  }));
  const left = Number(pool - cut.reduce((sum, { pence }) => sum + pence, 0n));
  const more = new Set(
    cut
      .toSorted((a, b) => compare(b.remainder, a.remainder) || compare(a.id, b.id))
      .slice(0, left)
      .map(({ id }) => id),
  );
  return cut.map(({ id, pence }) => ({ id, pence: pence + (more.has(id) ? 1n : 0n) }));
}

/**
 * Shares out a sum equally: everybody gets the same, and what cannot be divided is left over.
 * Source: R-G4 (`pool ÷ n`), R-G1 for what is left over.
 */
export function shareEqually(
  pool: bigint,
  ids: readonly string[],
): { readonly parts: readonly Part[]; readonly left: bigint } {
  const each = pool / BigInt(ids.length);
  return {
    parts: ids.map((id) => ({ id, pence: each })),
    left: pool - each * BigInt(ids.length),
  };
}

function compare<T extends string | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
