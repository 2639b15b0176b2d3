import { choiceAnswerShape, type ChoiceAnswer } from '../answers/choice-answer';
import { rankingAnswerShape, type RankingAnswer } from '../answers/ranking-answer';
import { uuidShape, type Election } from '../election/election';
import { ciphertextsOf, isRanking, type Question } from '../election/question';
import { type Element, type Group } from '../group/group';
import { sha256Base64 } from '../hash';
import { record, tuple, type Shape } from '../json/shape';
import { print } from '../json/text';
import { publicKey, text } from '../json/values';
import { proofShape, type Proof } from '../proofs/proof';

/** An encrypted answer to a question. */
export type Answer = ChoiceAnswer | RankingAnswer;

/** Which of the two an answer is. */
export const isRankingAnswer = (answer: Answer): answer is RankingAnswer => 'proof' in answer;

/** A ballot before it is signed. Source: Belenios specification s.4.17. */
export interface UnsignedBallot {
  readonly election_uuid: string;
  readonly election_hash: string;
  /** The public part of the voter's key for this election. */
  readonly credential: Element;
  /** In the order of the questions. */
  readonly answers: readonly Answer[];
}

/** A ballot as it is cast. Source: Belenios specification s.4.17. */
export interface Ballot extends UnsignedBallot {
  readonly signature: { readonly hash: string; readonly proof: Proof };
}

const hashText = text(/^[A-Za-z0-9+/]{43}$/, 'a SHA-256 in base64 without padding');

const answerShape = (question: Question, group: Group): Shape<Answer> =>
  isRanking(question) ? rankingAnswerShape(group) : choiceAnswerShape(question, group);

const unsignedFields = ({ questions, group }: Election) => ({
  election_uuid: uuidShape,
  election_hash: hashText,
  credential: publicKey(group),
  answers: tuple<Answer[]>(...questions.map((question) => answerShape(question, group))),
});

/** How a ballot of this election is written. */
export const ballotShape = (election: Election): Shape<Ballot> =>
  record({
    ...unsignedFields(election),
    signature: record({ hash: hashText, proof: proofShape }),
  });

/**
 * What is signed: SHA-256 in base64 of the ballot without its signature.
 * Source: Belenios specification s.4.17.
 */
export const signedHash = (ballot: UnsignedBallot, election: Election): string =>
  sha256Base64(print(record(unsignedFields(election)), ballot));

/**
 * The tracker by which a voter finds a ballot among all those published.
 * Source: Belenios specification s.4.17, "smart ballot tracker".
 * @param ballotText  exactly as it was cast
 */
export const trackerOf = (ballotText: string): string => sha256Base64(ballotText);

/** What the proofs of a ballot are bound to. Source: Belenios specification s.4.11, S_0. */
export const contextOf = (election: Election, credential: Element): string =>
  `${election.hash}|${credential.hex}`;

/** A bound on the length of a ballot's text: no ballot of this election is longer. */
export function longestBallot({ questions }: Election): number {
  const proof = 200; // two scalars of at most 77 digits with their names
  const ciphertext = 170; // two elements of 64 digits with their names
  const choice = ciphertext + 2 * proof;
  const around = 1000;
  const each = questions.map((question) =>
    isRanking(question)
      ? around + ciphertext + proof
      : around + ciphertextsOf(question) * choice + (question.max - question.min + 4) * proof,
  );
  return each.reduce((sum, one) => sum + one, around);
}
