import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { sha256Hex, utf8 } from './bytes';

/** Bytes in a lot secret, in a beacon and in the seed made from them. */
const lotLength = 32;

/**
 * What the log says of a lot secret when voting opens: its SHA-256 in hex. The officer can no longer
 * change the secret, and nobody can work it out. Source: rule R-10.
 * @param secret  32 random bytes drawn when the poll opens
 * @throws TypeError when the secret is not 32 bytes
 */
export const lotCommitment = (secret: Uint8Array): string => sha256Hex(thirtyTwo(secret, 'secret'));

/**
 * The seed of a poll's lots: SHA-256(secret ‖ beacon). Source: rule R-10.
 * Who knows only one half cannot choose the seed: the secret is fixed before the beacon exists, and
 * revealed after it. It binds an operator who knows the secret only as far as the beacon is beyond
 * their control.
 * @param beacon  a public value that exists only once voting has closed, 32 bytes
 * @throws TypeError when either is not 32 bytes
 */
export const lotSeed = (secret: Uint8Array, beacon: Uint8Array): Uint8Array =>
  sha256(concatBytes(thirtyTwo(secret, 'secret'), thirtyTwo(beacon, 'beacon')));

/**
 * The beacon of lots drawn from numbers that others publish: SHA-256 of the numbers in ascending order, in decimal, a
 * space between them, as ASCII: `printf '3 14 15' | sha256sum`. The order in which they came makes no difference, so
 * that there is one way to write them. Source: rule R-10.
 * @throws TypeError when one of them is not a whole number from 0, or there are none
 */
export function lotBeacon(numbers: readonly number[]): Uint8Array {
  if (numbers.length === 0 || !numbers.every((one) => Number.isSafeInteger(one) && one >= 0))
    throw new TypeError('The public value of a lot is whole numbers from 0.');
  return sha256(utf8(numbers.toSorted((a, b) => a - b).join(' ')));
}

/**
 * Candidates in the order of the lot drawn for them in one contest: by ascending
 * SHA-256(seed ‖ contest ‖ candidate), ids as UTF-8. Source: rule R-10.
 * The order they are given in makes no difference.
 * @throws TypeError when the seed is not 32 bytes or a candidate is named twice
 */
export function lotOrder(
  seed: Uint8Array,
  contestId: string,
  candidateIds: readonly string[],
): string[] {
  if (new Set(candidateIds).size !== candidateIds.length)
    throw new TypeError('A candidate has one lot: an id is given twice.');
  const prefix = concatBytes(thirtyTwo(seed, 'seed'), utf8(contestId));
  const lotOf = (id: string): string => bytesToHex(sha256(concatBytes(prefix, utf8(id))));
  const lots = new Map(candidateIds.map((id) => [lotOf(id), id]));
  return Array.from(lots)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, id]) => id);
}

/**
 * The order of the lots of one contest as a file that counting programs read: numbers of candidates from 1, most
 * favoured first, with the seed. Source: rule R-10.
 * @param seed  in hexadecimal
 * @returns `null` when it is not the seed of an order, or there is none
 */
export function lotsFileText(
  seed: string | null,
  contestId: string,
  candidateIds: readonly string[],
): string | null {
  if (seed === null || !/^[0-9a-f]{64}$/.test(seed)) return null;
  const order = lotOrder(hexToBytes(seed), contestId, candidateIds);
  return `${JSON.stringify({ order: order.map((id) => candidateIds.indexOf(id) + 1), seed })}\n`;
}

function thirtyTwo(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes.length === lotLength) return bytes;
  throw new TypeError(`The ${name} of a lot has ${lotLength} bytes, not ${bytes.length}.`);
}
