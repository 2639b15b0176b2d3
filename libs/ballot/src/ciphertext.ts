import { type Element, type Group } from './group/group';
import { randomScalar } from './group/scalar';
import { record, type Shape } from './json/shape';
import { element } from './json/values';
import { type RandomBytes } from './random';

/**
 * An ElGamal encryption: alpha is the generator times a random scalar, beta the public key times the
 * same, plus the message. Source: Belenios specification s.4.3, s.4.11.
 */
export interface Ciphertext {
  readonly alpha: Element;
  readonly beta: Element;
}

/** How a ciphertext is written. */
export const ciphertextShape = (group: Group): Shape<Ciphertext> =>
  record({ alpha: element(group), beta: element(group) });

/** A fresh encryption, and the randomness that would open it: keep that as secret as the message. */
export function encrypt(
  message: Element,
  publicKey: Element,
  group: Group,
  random: RandomBytes,
): { readonly ciphertext: Ciphertext; readonly randomness: bigint } {
  const randomness = randomScalar(random);
  const alpha = group.multiplyBase(randomness);
  const beta = group.add(group.multiply(publicKey, randomness), message);
  return { ciphertext: { alpha, beta }, randomness };
}

/** The encryption of the sum of what two ciphertexts encrypt. */
export const addCiphertexts = (a: Ciphertext, b: Ciphertext, group: Group): Ciphertext => ({
  alpha: group.add(a.alpha, b.alpha),
  beta: group.add(a.beta, b.beta),
});

/** The encryption of a sum: of nothing, for no ciphertexts. */
export const sumCiphertexts = (ciphertexts: readonly Ciphertext[], group: Group): Ciphertext =>
  ciphertexts.reduce((sum, one) => addCiphertexts(sum, one, group), nothing(group));

/** A ciphertext of zero that anybody can see through. */
const nothing = ({ identity }: Group): Ciphertext => ({ alpha: identity, beta: identity });

/** What is left of a ciphertext's message after a known number of generators is taken away. */
export const lessNumber = (ciphertext: Ciphertext, number: number, group: Group): Ciphertext => ({
  alpha: ciphertext.alpha,
  beta: number === 0 ? ciphertext.beta : group.subtract(ciphertext.beta, times(number, group)),
});

const times = (number: number, group: Group): Element =>
  number === 1 ? group.generator : group.multiplyBase(BigInt(number));
