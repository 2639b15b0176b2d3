import { type Element, type Group } from '../group/group';
import { randomScalar, reduce } from '../group/scalar';
import { type RandomBytes } from '../random';
import { type ChallengeOf } from './challenges';
import { type Proof } from './proof';

/**
 * Proves that one secret takes the generator to a public key and another element to its product:
 * that a decryption factor was made with the key that was published.
 * Source: Belenios specification s.4.20.
 */
export function proveSameSecret(
  secret: bigint,
  element: Element,
  challengeOf: ChallengeOf,
  group: Group,
  random: RandomBytes,
): Proof {
  const nonce = randomScalar(random);
  const commitments = [group.multiplyBase(nonce), group.multiply(element, nonce)];
  const challenge = challengeOf(group.encode(commitments));
  return { challenge, response: reduce(nonce - secret * challenge) };
}

/** Whether `product` is `element` times the secret behind `publicKey`. */
export function verifySameSecret(
  publicKey: Element,
  element: Element,
  product: Element,
  { challenge, response }: Proof,
  challengeOf: ChallengeOf,
  group: Group,
): boolean {
  const commitments = [
    group.sumOfProducts([group.generator, publicKey], [response, challenge]),
    group.sumOfProducts([element, product], [response, challenge]),
  ];
  return challengeOf(group.encode(commitments)) === challenge;
}
