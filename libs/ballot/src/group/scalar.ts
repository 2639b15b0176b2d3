import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type RandomBytes } from '../random';

/** The order of the group: a prime just above 2^252. Source: Belenios specification s.5.2.1. */
export const order = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The scalar that a whole number, negative or large, stands for: its remainder by the order. */
export function reduce(value: bigint): bigint {
  const remainder = value % order;
  return remainder < 0n ? remainder + order : remainder;
}

/** The sum of scalars, as a scalar. */
export const sumOf = (scalars: readonly bigint[]): bigint =>
  reduce(scalars.reduce((sum, scalar) => sum + scalar, 0n));

/**
 * The scalar that times `value` makes one: extended Euclid. For public values, its time depends on them.
 * @throws RangeError for zero, which has none
 */
export function invert(value: bigint): bigint {
  let [remainder, next] = [order, reduce(value)];
  let [factor, nextFactor] = [0n, 1n];
  while (next !== 0n) {
    const quotient = remainder / next;
    [remainder, next] = [next, remainder - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (remainder !== 1n) throw new RangeError('Zero has no inverse.');
  return reduce(factor);
}

/**
 * A secret scalar. Drawn from 384 bits, so that no scalar is likelier than another by more than 2^-128.
 */
export const randomScalar = (random: RandomBytes): bigint => reduce(toNumber(random(48)));

/**
 * The scalar of a text: SHA-256 of its UTF-8 bytes as a big-endian number, reduced.
 * Source: Belenios specification s.4.5 and wherever it writes "mod q" after SHA256.
 */
export const hashToScalar = (text: string): bigint => reduce(toNumber(sha256(utf8ToBytes(text))));

const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${bytesToHex(bytes)}`);
