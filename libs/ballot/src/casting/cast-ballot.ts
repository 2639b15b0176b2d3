import { err, ok, type Result } from '@folkmoot/basics';
import { encryptChoice } from '../answers/choice-answer';
import { checkMarks, type Marks, type MarksRefusal } from '../answers/marks';
import { encryptRanking } from '../answers/ranking-answer';
import { type Election } from '../election/election';
import { isRanking } from '../election/question';
import { print } from '../json/text';
import { signatureChallenge } from '../proofs/challenges';
import { proveKnowledge } from '../proofs/knowledge';
import { type RandomBytes } from '../random';
import { ballotShape, contextOf, signedHash, trackerOf, type Answer } from './ballot';
import { type KeyPair } from './credential';

/** A ballot ready to be sent. */
export interface EncryptedBallot {
  /** The exact bytes, as text: send and keep them as they are. */
  readonly text: string;
  readonly tracker: string;
}

/** Why a ballot cannot be made: marks that are no answer, and to which question, from 0. */
export type EncryptionRefusal =
  | { readonly code: 'wrong-number-of-answers' }
  | { readonly code: MarksRefusal['code']; readonly question: number };

/**
 * Encrypts, proves and signs a voter's marks. Only the voter's own device may do this.
 * Source: Belenios specification s.4.11, s.4.16, s.4.17.
 * @param marks  one for each question, in order
 */
export function encryptBallot(
  election: Election,
  marks: readonly Marks[],
  credential: KeyPair,
  random: RandomBytes,
): Result<EncryptedBallot, EncryptionRefusal> {
  const { group, questions, public_key: publicKey } = election;
  if (marks.length !== questions.length) return err({ code: 'wrong-number-of-answers' });
  const proofs = { context: contextOf(election, credential.public), publicKey, group };
  const answers: Answer[] = [];
  for (const [at, question] of questions.entries()) {
    const checked = checkMarks(question, marks[at] ?? []);
    if (!checked.ok) return err({ ...checked.error, question: at });
    const given = checked.value;
    answers.push(
      isRanking(question)
        ? encryptRanking(question, given === 'blank' ? [] : given, proofs, random)
        : encryptChoice(question, given, proofs, random),
    );
  }
  const unsigned = {
    election_uuid: election.uuid,
    election_hash: election.hash,
    credential: credential.public,
    answers,
  };
  const hash = signedHash(unsigned, election);
  const proof = proveKnowledge(credential.secret, signatureChallenge(hash), group, random);
  const text = print(ballotShape(election), { ...unsigned, signature: { hash, proof } });
  return ok({ text, tracker: trackerOf(text) });
}
