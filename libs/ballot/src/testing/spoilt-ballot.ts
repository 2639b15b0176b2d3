import { valueOf } from '@folkmoot/basics';
import { contextOf } from '../casting/ballot';
import { encryptBallot } from '../casting/cast-ballot';
import { type KeyPair } from '../casting/credential';
import { encrypt } from '../ciphertext';
import { type Election } from '../election/election';
import { type Element } from '../group/group';
import { elementOf } from '../group/small-integers';
import { rankingChallenge } from '../proofs/challenges';
import { proveKnowledge } from '../proofs/knowledge';
import { type RandomBytes } from '../random';
import { edited, put } from './json';
import { resign } from './resign';

/**
 * A ballot of one ranking as no voter's page makes it: whatever is in it, it is proved and signed as any
 * other, so that nobody knows before it is opened.
 * @param held  ranks of any kind, or an element that was never made of ranks
 */
export function ballotHolding(
  held: readonly number[] | Element,
  election: Election,
  voter: KeyPair,
  random: RandomBytes,
): string {
  const { group, public_key: publicKey } = election;
  const message = 'hex' in held ? held : elementOf(held, group);
  const { ciphertext, randomness } = encrypt(message, publicKey, group, random);
  const { alpha, beta } = ciphertext;
  group.encode([alpha, beta]);
  const challengeOf = rankingChallenge(contextOf(election, voter.public), publicKey, ciphertext);
  const { challenge, response } = proveKnowledge(randomness, challengeOf, group, random);
  const { text } = valueOf(encryptBallot(election, [[0]], voter, random));
  const changed = edited(text, (ballot) => {
    put(ballot, 'answers.0.choices', { alpha: alpha.hex, beta: beta.hex });
    put(ballot, 'answers.0.proof', { challenge: String(challenge), response: String(response) });
  });
  return resign(changed, voter, group, random);
}
