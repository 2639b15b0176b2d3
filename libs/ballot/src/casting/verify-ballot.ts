import { err, ok, type Result } from '@folkmoot/basics';
import { flawOfChoice, type ProofContext } from '../answers/choice-answer';
import { isRankingProved } from '../answers/ranking-answer';
import { type Election } from '../election/election';
import { isRanking, type Question } from '../election/question';
import { parse, type TextFault } from '../json/text';
import { signatureChallenge } from '../proofs/challenges';
import { verifyKnowledge } from '../proofs/knowledge';
import {
  ballotShape,
  contextOf,
  isRankingAnswer,
  longestBallot,
  signedHash,
  type Answer,
  type Ballot,
} from './ballot';

/** Why a text is not a ballot of an election. `question` counts from 0. */
export type BallotRefusal =
  | TextFault
  | { readonly code: 'another-election' }
  | { readonly code: 'bad-signature' }
  | {
      readonly code: 'bad-proof';
      readonly question: number;
      readonly proof: 'individual' | 'overall' | 'blank' | 'ranking';
    };

/**
 * Reads a ballot and checks all that it claims: the only spelling of its bytes, elements of the
 * prime-order subgroup, this election, signed with its own credential, every proof. Whether that
 * credential is on the list is for the caller to see.
 * Source: Belenios specification s.3.2, step 4, and s.3.5.1.
 */
export function verifyBallot(text: string, election: Election): Result<Ballot, BallotRefusal> {
  const read = parse(ballotShape(election), text, longestBallot(election));
  if (!read.ok) return read;
  const ballot = read.value;
  if (ballot.election_uuid !== election.uuid || ballot.election_hash !== election.hash)
    return err({ code: 'another-election' });
  if (!isSigned(ballot, election)) return err({ code: 'bad-signature' });
  const flaw = flawOf(ballot, election);
  return flaw ? err(flaw) : ok(ballot);
}

function isSigned(ballot: Ballot, election: Election): boolean {
  const { signature, ...unsigned } = ballot;
  if (signature.hash !== signedHash(unsigned, election)) return false;
  const challengeOf = signatureChallenge(signature.hash);
  return verifyKnowledge(ballot.credential, signature.proof, challengeOf, election.group);
}

function flawOf(ballot: Ballot, election: Election): BallotRefusal | null {
  const { group, questions, public_key: publicKey } = election;
  const proofs = { context: contextOf(election, ballot.credential), publicKey, group };
  for (const [question, asked] of questions.entries()) {
    const answer = ballot.answers[question];
    const proof = answer ? flawOfAnswer(asked, answer, proofs) : 'overall';
    if (proof !== null) return { code: 'bad-proof', question, proof };
  }
  return null;
}

function flawOfAnswer(question: Question, answer: Answer, proofs: ProofContext) {
  if (isRanking(question))
    return isRankingAnswer(answer) && isRankingProved(answer, proofs) ? null : 'ranking';
  return isRankingAnswer(answer) ? 'overall' : flawOfChoice(question, answer, proofs);
}
