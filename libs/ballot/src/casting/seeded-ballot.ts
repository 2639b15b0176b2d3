import { err, ok, type Result } from '@folkmoot/basics';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Marks } from '../answers/marks';
import { type Election } from '../election/election';
import { type RandomBytes } from '../random';
import { encryptBallot, type EncryptedBallot, type EncryptionRefusal } from './cast-ballot';
import { newKeyPair } from './credential';

/** How long the seed of a ballot is, in bytes. */
export const seedLength = 32;

/**
 * Bytes that follow from a seed, as many as are asked for. Source: RFC 8017 B.2.1, MGF1 with SHA-256.
 * @param seed  as secret as what is made of the bytes, and as hard to guess
 */
export function bytesFrom(seed: Uint8Array): RandomBytes {
  let counter = 0;
  let left = new Uint8Array();
  return (length) => {
    while (left.length < length)
      left = concatBytes(left, sha256(concatBytes(seed, word(counter++))));
    const taken = left.slice(0, length);
    left = left.slice(length);
    return taken;
  };
}

/** RFC 8017 s.4.1: a whole number in four bytes. */
const word = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

/**
 * A ballot with a fresh key, all of whose chance follows from a seed: whoever has the seed and the marks makes the
 * same ballot again and finds the same tracker. So a voter can have a ballot opened, on another device, and see that
 * the first encrypted what it was told to. A seed that was shown opens the ballot: it is never cast.
 * @param seed  32 bytes of the machine's best chance, for this vote alone; ballots for several elections may share it
 */
export function ballotFromSeed(
  election: Election,
  marks: readonly Marks[],
  seed: Uint8Array,
): Result<EncryptedBallot, EncryptionRefusal> {
  if (seed.length !== seedLength)
    throw new RangeError(`The seed of a ballot has ${seedLength} bytes, not ${seed.length}.`);
  const random = bytesFrom(concatBytes(seed, utf8ToBytes(election.hash)));
  return encryptBallot(election, marks, newKeyPair(election.group, random), random);
}

/** What opens a ballot that will not be cast: its seed, and what is marked on it. */
export interface BallotOpening {
  readonly seed: Uint8Array;
  /** For each question, in order. */
  readonly marks: readonly Marks[];
}

/** An opening as a line to be copied or scanned: `<seed in hexadecimal>.<marks>.<marks>`, such as `…c1.2-0-1.b.`. */
export const formatOpening = ({ seed, marks }: BallotOpening): string =>
  `${bytesToHex(seed)}.${marksText(marks)}`;

/** Marks as a line: `2-0-1.b.` for a ranking, a blank vote and nothing marked. */
export const marksText = (marks: readonly Marks[]): string =>
  marks.map((given) => (given === 'blank' ? 'b' : given.join('-'))).join('.');

/** Reads an opening; `null` when the text is none. Whether the marks are answers, the election tells. */
export function parseOpening(text: string): BallotOpening | null {
  const [seed = '', ...marks] = text.trim().split('.');
  const isOpening =
    /^[0-9a-f]{64}$/.test(seed) &&
    marks.length > 0 &&
    marks.every((given) => /^(b|\d{1,3}(-\d{1,3})*|)$/.test(given));
  if (!isOpening) return null;
  return { seed: hexToBytes(seed), marks: marks.map(marksFrom) };
}

const marksFrom = (given: string): Marks => {
  if (given === 'b') return 'blank';
  return given === '' ? [] : given.split('-').map(Number);
};

/** Why an opening opens nothing. */
export type BallotOpeningRefusal = { readonly code: 'not-an-opening' } | EncryptionRefusal;

/** The ballot that an opening opens, made again: its tracker is to be compared with the one that was shown first. */
export function openBallot(
  election: Election,
  opening: string,
): Result<EncryptedBallot & { readonly marks: readonly Marks[] }, BallotOpeningRefusal> {
  const read = parseOpening(opening);
  if (!read) return err({ code: 'not-an-opening' });
  const ballot = ballotFromSeed(election, read.marks, read.seed);
  return ballot.ok ? ok({ ...ballot.value, marks: read.marks }) : ballot;
}
