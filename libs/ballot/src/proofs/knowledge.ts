import { type Element, type Group } from '../group/group';
import { randomScalar, reduce } from '../group/scalar';
import { type RandomBytes } from '../random';
import { type ChallengeOf } from './challenges';
import { type Proof } from './proof';

/**
 * Proves that its maker knows the secret behind a public element, and tells nothing of the secret:
 * Schnorr's proof. With a message in the challenge it is a signature.
 * Source: Belenios specification s.4.5, s.4.6.1, s.4.11.2, s.4.16.
 */
export function proveKnowledge(
  secret: bigint,
  challengeOf: ChallengeOf,
  group: Group,
  random: RandomBytes,
): Proof {
  const nonce = randomScalar(random);
  const challenge = challengeOf([group.multiplyBase(nonce).hex]);
  return { challenge, response: reduce(nonce - secret * challenge) };
}

/** Whether a proof shows knowledge of the secret behind an element. */
export function verifyKnowledge(
  known: Element,
  { challenge, response }: Proof,
  challengeOf: ChallengeOf,
  group: Group,
): boolean {
  const commitment = group.sumOfProducts([group.generator, known], [response, challenge]);
  return challengeOf([commitment.hex]) === challenge;
}
