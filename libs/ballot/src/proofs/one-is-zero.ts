import { type Ciphertext } from '../ciphertext';
import { type Element, type Group } from '../group/group';
import { randomScalar, reduce, sumOf } from '../group/scalar';
import { type RandomBytes } from '../random';
import { type ChallengeOf } from './challenges';
import { type Proof } from './proof';

/** The branch of a disjunction that is true, and the randomness of its ciphertext. */
export interface TrueBranch {
  readonly at: number;
  readonly randomness: bigint;
}

/**
 * Proves that one of several ciphertexts encrypts zero, without telling which. All that a voter has to
 * prove of marks is of this kind: "0 or 1" is "this, or this less one, encrypts zero".
 * Source: Belenios specification s.4.12 and s.4.13; for branch j they write beta / g^Mj.
 */
export function proveOneIsZero(
  branches: readonly Ciphertext[],
  { at, randomness }: TrueBranch,
  publicKey: Element,
  challengeOf: ChallengeOf,
  group: Group,
  random: RandomBytes,
): Proof[] {
  const nonce = randomScalar(random);
  const made = branches.map(() => ({
    challenge: randomScalar(random),
    response: randomScalar(random),
  }));
  const commitments = branches.flatMap((branch, index) =>
    index === at
      ? [group.multiplyBase(nonce), group.multiply(publicKey, nonce)]
      : commitmentsOf(branch, made[index] ?? outOfStep(), publicKey, group),
  );
  const others = made.filter((_, index) => index !== at).map(({ challenge }) => challenge);
  const challenge = reduce(challengeOf(group.encode(commitments)) - sumOf(others));
  const answer = { challenge, response: reduce(nonce - randomness * challenge) };
  return made.map((proof, index) => (index === at ? answer : proof));
}

/** Whether proofs, one for each ciphertext, show that one of them encrypts zero. */
export function verifyOneIsZero(
  branches: readonly Ciphertext[],
  proofs: readonly Proof[],
  publicKey: Element,
  challengeOf: ChallengeOf,
  group: Group,
): boolean {
  if (proofs.length !== branches.length) return false;
  const commitments = branches.flatMap((branch, at) =>
    commitmentsOf(branch, proofs[at] ?? outOfStep(), publicKey, group),
  );
  const total = sumOf(proofs.map(({ challenge }) => challenge));
  return challengeOf(group.encode(commitments)) === total;
}

const commitmentsOf = (
  { alpha, beta }: Ciphertext,
  { challenge, response }: Proof,
  publicKey: Element,
  group: Group,
): [Element, Element] => [
  group.sumOfProducts([group.generator, alpha], [response, challenge]),
  group.sumOfProducts([publicKey, beta], [response, challenge]),
];

function outOfStep(): never {
  throw new RangeError('Every branch needs a proof.');
}
