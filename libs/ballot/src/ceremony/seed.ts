import { type KeyPair } from '../casting/credential';
import { type Group } from '../group/group';
import { hashToScalar } from '../group/scalar';
import { randomBelow, type RandomBytes } from '../random';

/** Letters and digits that are not taken for each other. Source: Belenios specification s.4.2. */
export const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const seedLength = 22;

/**
 * A board member's secret: 22 characters, about 129 bits, from which all else is worked out. It is what
 * a recovery sheet shows and what opens the member's share.
 * Source: Belenios specification s.4.6.1.
 */
export const newSeed = (random: RandomBytes): string => base58Text(seedLength, random);

/** An election's identifier, drawn afresh. Source: Belenios specification s.4.2, uuid. */
export const newElectionUuid = (random: RandomBytes): string => base58Text(14, random);

/** Whether a text can be a seed, before it is tried: for whoever types one from a sheet. */
export const isSeed = (text: string): boolean =>
  text.length === seedLength && [...text].every((character) => alphabet.includes(character));

/** The keys under which a board member signs, and by which others write to the member. */
export interface MemberKeys {
  readonly signing: KeyPair;
  readonly decryption: KeyPair;
}

/** The keys of a seed. Source: Belenios specification s.4.6.1, "Deriving keys". */
export function keysOfSeed(seed: string, group: Group): MemberKeys {
  const derive = (secret: bigint) => ({ secret, public: group.multiplyBase(secret) });
  return {
    signing: derive(hashToScalar(`sk|${seed}`)),
    decryption: derive(hashToScalar(`dk|${seed}`)),
  };
}

const base58Text = (length: number, random: RandomBytes): string =>
  Array.from({ length }, () => alphabet.charAt(randomBelow(alphabet.length, random))).join('');
