/**
 * Where chance comes from: `length` bytes that nobody can foresee. In a browser
 * `crypto.getRandomValues`, in Node `randomBytes`. Whoever knows these bytes knows the vote.
 */
export type RandomBytes = (length: number) => Uint8Array;

/**
 * A whole number from 0 to `bound - 1`, each as likely as the others: draws that would favour the
 * small ones are thrown away.
 * @param bound  from 1 to 2^32
 */
export function randomBelow(bound: number, random: RandomBytes): number {
  const range = 2 ** 32;
  const unbiased = range - (range % bound);
  for (;;) {
    const drawn = random(4).reduce((value, byte) => value * 256 + byte, 0);
    if (drawn < unbiased) return drawn % bound;
  }
}
