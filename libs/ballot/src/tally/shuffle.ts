import { ciphertextShape } from '../ciphertext';
import { type Election } from '../election/election';
import { isRanking } from '../election/question';
import { exactly, list, record, type Shape } from '../json/shape';
import { type RandomBytes } from '../random';
import { checkShuffleProof } from '../shuffle/check-shuffle-proof';
import { shuffleProofShape, type ShuffleProof } from '../shuffle/shuffle-proof';
import { shuffleCiphertexts } from '../shuffle/shuffle-rankings';
import { type EncryptedTally } from './encrypted-tally';

/** One trustee's shuffle of all rankings, question by question. Source: s.4.19. */
export interface Shuffle {
  readonly ciphertexts: EncryptedTally;
  readonly proofs: readonly ShuffleProof[];
}

/** How a shuffle of so many ballots is written. */
export function shuffleShape({ questions, group }: Election, ballots: number): Shape<Shuffle> {
  const rankings = exactly(questions.filter(isRanking).length);
  return record({
    ciphertexts: list(list(ciphertextShape(group), exactly(ballots)), rankings),
    proofs: list(shuffleProofShape(group, ballots), rankings),
  });
}

/**
 * Shuffles the rankings of a tally: whoever does this honestly hides who gave which.
 * Source: Belenios specification s.4.19.
 * @param rankings  of the encrypted tally, or what the trustee before has shuffled
 */
export function shuffleRankings(
  rankings: EncryptedTally,
  { public_key, hash, group }: Election,
  random: RandomBytes,
): Shuffle {
  const shuffled = rankings.map((before) =>
    shuffleCiphertexts(before, public_key, hash, group, random),
  );
  return {
    ciphertexts: shuffled.map(({ after }) => after),
    proofs: shuffled.map(({ proof }) => proof),
  };
}

/** Whether a shuffle gives the same rankings back, whatever their order. Source: s.4.19. */
export function isShuffleProved(
  before: EncryptedTally,
  { ciphertexts, proofs }: Shuffle,
  { public_key: publicKey, hash: electionHash, group }: Election,
): boolean {
  if (before.length !== ciphertexts.length || before.length !== proofs.length) return false;
  return before.every((rankings, at) => {
    const [after, proof] = [ciphertexts[at], proofs[at]];
    if (!after || !proof) return false;
    return checkShuffleProof(proof, { before: rankings, after, publicKey, electionHash, group });
  });
}
