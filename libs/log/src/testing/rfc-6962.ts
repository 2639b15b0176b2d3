/** The hash of bytes that follow each other. */
export type Sha256 = (...parts: Uint8Array[]) => Uint8Array;

/**
 * RFC 6962 s.2.1 word for word, to hold ours against: nothing here is shared with it.
 * D[start:end] is the list of entries from one index up to another; the hash of each range is kept, not redone.
 */
export class Rfc6962 {
  private readonly kept = new Map<string, Uint8Array>();

  constructor(
    private readonly entries: readonly Uint8Array[],
    private readonly sha256: Sha256,
  ) {}

  /** MTH(D[start:end]). */
  treeHash(start: number, end: number): Uint8Array {
    const range = `${start}:${end}`;
    const known = this.kept.get(range) ?? this.hashOf(start, end);
    this.kept.set(range, known);
    return known;
  }

  /** PATH(m, D[n]) of s.2.1.1. */
  path(m: number, n: number, start = 0): Uint8Array[] {
    if (n === 1) return [];
    const k = largestPowerBelow(n);
    return m < k
      ? [...this.path(m, k, start), this.treeHash(start + k, start + n)]
      : [...this.path(m - k, n - k, start + k), this.treeHash(start, start + k)];
  }

  /** PROOF(m, D[n]) of s.2.1.2, for 0 < m ≤ n. */
  proof(m: number, n: number): Uint8Array[] {
    return this.subproof(m, 0, n, true);
  }

  private subproof(m: number, start: number, n: number, isWhole: boolean): Uint8Array[] {
    if (m === n) return isWhole ? [] : [this.treeHash(start, start + n)];
    const k = largestPowerBelow(n);
    return m <= k
      ? [...this.subproof(m, start, k, isWhole), this.treeHash(start + k, start + n)]
      : [...this.subproof(m - k, start + k, n - k, false), this.treeHash(start, start + k)];
  }

  private hashOf(start: number, end: number): Uint8Array {
    const n = end - start;
    if (n === 0) return this.sha256();
    if (n === 1) return this.sha256(Uint8Array.of(0), this.entries[start] ?? Uint8Array.of());
    const k = largestPowerBelow(n);
    return this.sha256(
      Uint8Array.of(1),
      this.treeHash(start, start + k),
      this.treeHash(start + k, end),
    );
  }
}

/** The largest power of two that is smaller than n. */
function largestPowerBelow(n: number): number {
  let k = 1;
  while (2 * k < n) k *= 2;
  return k;
}
