import { type KeyPair } from '../casting/credential';
import { type Group } from '../group/group';
import { sha256Base64 } from '../hash';
import { signatureChallenge } from '../proofs/challenges';
import { proveKnowledge } from '../proofs/knowledge';
import { type RandomBytes } from '../random';
import { type JsonObject } from './json';

/** A ballot that was changed, signed again: what is wrong with it is not the signature. */
export function resign(
  text: string,
  credential: KeyPair,
  group: Group,
  random: RandomBytes,
): string {
  const { signature: _signature, ...unsigned } = JSON.parse(text) as JsonObject;
  const hash = sha256Base64(JSON.stringify(unsigned));
  const proof = proveKnowledge(credential.secret, signatureChallenge(hash), group, random);
  const [challenge, response] = [String(proof.challenge), String(proof.response)];
  return JSON.stringify({ ...unsigned, signature: { hash, proof: { challenge, response } } });
}
