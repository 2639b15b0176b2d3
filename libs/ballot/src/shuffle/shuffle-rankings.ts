import { addCiphertexts, type Ciphertext } from '../ciphertext';
import { type Element, type Group } from '../group/group';
import { independentGenerators, secondaryGenerator } from '../group/generators';
import { randomScalar, reduce } from '../group/scalar';
import { shuffleChallenge, shuffleWeights } from '../proofs/challenges';
import { type RandomBytes } from '../random';
import { randomPermutation } from './permutation';
import {
  statementText,
  transcriptText,
  type ShuffleProof,
  type ShuffleStatement,
} from './shuffle-proof';

/** Ciphertexts before and after, and what only the mixer may know of how they got there. */
interface Shuffled {
  readonly after: readonly Ciphertext[];
  readonly permutation: readonly number[];
  /** What each ciphertext, at its place before, was re-encrypted with. */
  readonly randomness: readonly bigint[];
}

/**
 * Re-encrypts ciphertexts, puts them in a random order, and proves that nothing else was done to them.
 * Source: Belenios specification s.6, tables 1 to 4.
 */
export function shuffleCiphertexts(
  before: readonly Ciphertext[],
  publicKey: Element,
  electionHash: string,
  group: Group,
  random: RandomBytes,
): { readonly after: readonly Ciphertext[]; readonly proof: ShuffleProof } {
  const shuffled = reEncrypt(before, publicKey, group, random);
  const { after } = shuffled;
  const statement = { before, after, publicKey, electionHash, group };
  return { after, proof: prove(statement, shuffled, random) };
}

/** Source: Belenios specification s.6, tables 1 and 3. */
function reEncrypt(
  before: readonly Ciphertext[],
  publicKey: Element,
  group: Group,
  random: RandomBytes,
): Shuffled {
  const permutation = randomPermutation(before.length, random);
  const randomness = before.map(() => randomScalar(random));
  const renewed = before.map((ciphertext, at) => {
    const scalar = randomness[at] ?? 0n;
    const nothing = {
      alpha: group.multiplyBase(scalar),
      beta: group.multiply(publicKey, scalar),
    };
    return addCiphertexts(ciphertext, nothing, group);
  });
  return { after: arranged(renewed, permutation), permutation, randomness };
}

/** Source: Belenios specification s.6, table 4. The names are those of its steps. */
function prove(
  statement: ShuffleStatement,
  { permutation, randomness }: Shuffled,
  random: RandomBytes,
): ShuffleProof {
  const { after, publicKey, electionHash, group } = statement;
  const length = after.length;
  const drawn = () => Array.from({ length }, () => randomScalar(random));
  const generators = independentGenerators(length, group);

  const r = drawn();
  const c: Element[] = [];
  permutation.forEach((place, at) => {
    c[place] = group.add(group.multiplyBase(r[place] ?? 0n), generators[at] ?? group.identity);
  });
  const text = statementText(statement, c);
  const u = shuffleWeights(length, electionHash, text);
  const uPrime = arranged(u, permutation);

  const rHat = drawn();
  const chain = chained(uPrime, rHat, group);
  const [w1, w2, w3, w4] = [1, 2, 3, 4].map(() => randomScalar(random)) as Quadruple;
  const wHat = drawn();
  const wPrime = drawn();
  const weighed = (elements: readonly Element[]) => group.sumOfProducts(elements, wPrime);
  const t = [
    group.multiplyBase(w1),
    group.multiplyBase(w2),
    group.add(group.multiplyBase(w3), weighed(generators)),
    [
      group.subtract(weighed(after.map(({ beta }) => beta)), group.multiply(publicKey, w4)),
      group.subtract(weighed(after.map(({ alpha }) => alpha)), group.multiplyBase(w4)),
    ],
    chained(wPrime, wHat, group, chain),
  ] as const;
  const challenge = shuffleChallenge(electionHash, transcriptText(t, text, chain, statement));

  const answer = (nonce: bigint, secret: bigint) => reduce(nonce + challenge * secret);
  const s = [
    answer(w1, dot(r, Array<bigint>(length).fill(1n))),
    answer(w2, dot(rHat, productsAfter(uPrime))),
    answer(w3, dot(r, u)),
    answer(w4, dot(randomness, u)),
    wHat.map((nonce, at) => answer(nonce, rHat[at] ?? 0n)),
    wPrime.map((nonce, at) => answer(nonce, uPrime[at] ?? 0n)),
  ] as const;
  return [t, s, c, chain];
}

type Quadruple = [bigint, bigint, bigint, bigint];

/**
 * Commitments, each to a scalar under the one before it in the chain: the secondary generator first.
 * Source: Belenios specification s.6, table 13; without `links` each is its own successor's.
 */
function chained(
  scalars: readonly bigint[],
  blinding: readonly bigint[],
  group: Group,
  links?: readonly Element[],
): Element[] {
  const made: Element[] = [];
  scalars.forEach((scalar, at) => {
    const before = (links ?? made)[at - 1] ?? secondaryGenerator(group);
    const blind = group.multiplyBase(blinding[at] ?? 0n);
    made.push(group.add(blind, group.multiply(before, scalar)));
  });
  return made;
}

/** For each place the product of all scalars after it. Source: s.6, table 4 (steps 18, 19). */
function productsAfter(scalars: readonly bigint[]): bigint[] {
  const products: bigint[] = [];
  scalars.reduceRight((product, scalar, at) => {
    products[at] = product;
    return reduce(product * scalar);
  }, 1n);
  return products;
}

const dot = (a: readonly bigint[], b: readonly bigint[]): bigint =>
  reduce(a.reduce((sum, scalar, at) => sum + scalar * (b[at] ?? 0n), 0n));

function arranged<T>(items: readonly T[], permutation: readonly number[]): T[] {
  return permutation.flatMap((place) => items.slice(place, place + 1));
}
