import { type Element } from '../group/group';
import { independentGenerators, secondaryGenerator } from '../group/generators';
import { reduce } from '../group/scalar';
import { shuffleChallenge, shuffleWeights } from '../proofs/challenges';
import {
  statementText,
  transcriptText,
  type ShuffleProof,
  type ShuffleStatement,
} from './shuffle-proof';

/**
 * Whether the ciphertexts after are those before, re-encrypted and put in some order.
 * Source: Belenios specification s.6, table 5. The names are those of its steps.
 */
export function checkShuffleProof(proof: ShuffleProof, statement: ShuffleStatement): boolean {
  const { before, after, publicKey, electionHash, group } = statement;
  const [t, [s1, s2, s3, s4, sHat, sPrime], c, chain] = proof;
  const [t1, t2, t3, [t41, t42], tHat] = t;
  const length = before.length;
  const isComplete = [after, tHat, sHat, sPrime, c, chain].every((list) => list.length === length);
  if (!isComplete) return false;

  const { generator } = group;
  const h = secondaryGenerator(group);
  const generators = independentGenerators(length, group);
  const text = statementText(statement, c);
  const u = shuffleWeights(length, electionHash, text);
  const challenge = shuffleChallenge(electionHash, transcriptText(t, text, chain, statement));
  const minus = reduce(-challenge);

  const sum = (elements: readonly Element[]) =>
    elements.reduce((total, element) => group.add(total, element), group.identity);
  const product = u.reduce((all, weight) => reduce(all * weight), 1n);
  const cBar = group.subtract(sum(c), sum(generators));
  const last = chain[length - 1] ?? h;
  const cHat = group.subtract(last, group.sumOfProducts([h], [product]));
  const alphas = before.map(({ alpha }) => alpha);
  const betas = before.map(({ beta }) => beta);

  const expected = [
    group.sumOfProducts([cBar, generator], [minus, s1]),
    group.sumOfProducts([cHat, generator], [minus, s2]),
    combined([c, u], [generators, sPrime], [[generator], [s3]]),
    combined([betas, u], [after.map(({ beta }) => beta), sPrime], [[publicKey], [reduce(-s4)]]),
    combined([alphas, u], [after.map(({ alpha }) => alpha), sPrime], [[generator], [reduce(-s4)]]),
    ...chain.map((link, at) =>
      group.sumOfProducts(
        [link, generator, chain[at - 1] ?? h],
        [minus, sHat[at] ?? 0n, sPrime[at] ?? 0n],
      ),
    ),
  ];
  const announced = [t1, t2, t3, t41, t42, ...tHat];
  const given = group.encode(announced);
  return group.encode(expected).every((hex, at) => hex === given[at]);

  /** The first list weighed by the weights and the challenge, taken from the sum of the others. */
  function combined(
    [weighed, weights]: readonly [readonly Element[], readonly bigint[]],
    ...others: (readonly [readonly Element[], readonly bigint[]])[]
  ): Element {
    return group.sumOfProducts(
      [...weighed, ...others.flatMap(([elements]) => elements)],
      [
        ...weights.map((weight) => reduce(weight * minus)),
        ...others.flatMap(([, scalars]) => scalars),
      ],
    );
  }
}
