import { ciphertextShape, encrypt, type Ciphertext } from '../ciphertext';
import { type Ranking } from '../election/question';
import { type Group } from '../group/group';
import { elementOf } from '../group/small-integers';
import { record, type Shape } from '../json/shape';
import { rankingChallenge } from '../proofs/challenges';
import { proveKnowledge, verifyKnowledge } from '../proofs/knowledge';
import { proofShape, type Proof } from '../proofs/proof';
import { type RandomBytes } from '../random';
import { type ProofContext } from './choice-answer';

/** An encrypted ranking. Source: Belenios specification s.4.11, answer_nh. */
export interface RankingAnswer {
  /** One ciphertext, whatever its name: of all the ranks at once. */
  readonly choices: Ciphertext;
  /** That the voter knows what is in it, and so did not copy it from another's ballot. */
  readonly proof: Proof;
}

/** How an answer to a ranking is written. */
export const rankingAnswerShape = (group: Group): Shape<RankingAnswer> =>
  record({ choices: ciphertextShape(group), proof: proofShape });

/**
 * Encrypts a ranking and proves knowledge of it.
 * Source: Belenios specification s.4.11.2.
 * @param order  places of answers, most preferred first, that `checkMarks` let pass
 */
export function encryptRanking(
  ranking: Ranking,
  order: readonly number[],
  { context, publicKey, group }: ProofContext,
  random: RandomBytes,
): RankingAnswer {
  const message = elementOf(ranksOf(ranking.value.answers.length, order), group);
  const { ciphertext, randomness } = encrypt(message, publicKey, group, random);
  group.encode([ciphertext.alpha, ciphertext.beta]);
  const challengeOf = rankingChallenge(context, publicKey, ciphertext);
  return { choices: ciphertext, proof: proveKnowledge(randomness, challengeOf, group, random) };
}

/** Whether the proof of a ranking holds. Source: Belenios specification s.4.11.2. */
export const isRankingProved = (
  { choices, proof }: RankingAnswer,
  { context, publicKey, group }: ProofContext,
): boolean =>
  verifyKnowledge(choices.alpha, proof, rankingChallenge(context, publicKey, choices), group);

/** The rank of each answer: 1 for the most preferred, 0 for one that is not ranked. */
export function ranksOf(answers: number, order: readonly number[]): number[] {
  const ranks = new Map(order.map((answer, at) => [answer, at + 1]));
  return Array.from({ length: answers }, (_, answer) => ranks.get(answer) ?? 0);
}

/**
 * The order that ranks stand for, most preferred first.
 * @returns `null` for a spoilt paper: ranks given twice or left out, as no voter's page writes them
 */
export function orderOf(ranks: readonly number[]): number[] | null {
  const given = ranks
    .map((rank, answer) => ({ rank, answer }))
    .filter(({ rank }) => rank !== 0)
    .sort((a, b) => a.rank - b.rank);
  const isOrder = given.every(({ rank }, at) => rank === at + 1);
  return isOrder ? given.map(({ answer }) => answer) : null;
}
