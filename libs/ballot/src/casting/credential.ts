import { type Element, type Group } from '../group/group';
import { randomScalar } from '../group/scalar';
import { type RandomBytes } from '../random';

/** A secret scalar and the element that it makes of the generator. */
export interface KeyPair {
  readonly secret: bigint;
  readonly public: Element;
}

/**
 * A fresh key. As a voter's credential it is made by the voter's own device for one election: the
 * public part goes on the list of credentials, the secret never leaves the device.
 * Source: Belenios specification s.4.8; there an authority derives the secret from a code that it sends.
 */
export function newKeyPair(group: Group, random: RandomBytes): KeyPair {
  const secret = randomScalar(random);
  return { secret, public: group.multiplyBase(secret) };
}
