import { type KeyPair } from '../casting/credential';
import { type Element, type Group } from '../group/group';
import { optional, record, type Shape } from '../json/shape';
import { publicKey } from '../json/values';
import { keyChallenge } from '../proofs/challenges';
import { proveKnowledge, verifyKnowledge } from '../proofs/knowledge';
import { proofShape, type Proof } from '../proofs/proof';
import { type RandomBytes } from '../random';

/**
 * The public part of a trustee's key, with proof that somebody knows the rest. A trustee is whoever
 * holds a part of the election's key: a scrutineer, or the server.
 * Source: Belenios specification s.4.5, trustee_public_key.
 */
export interface TrusteeKey {
  readonly pok: Proof;
  readonly public_key: Element;
  /** By a board member's signing key, in a threshold board alone. */
  readonly signature?: Proof;
}

/** How a trustee's key is written. */
export const trusteeKeyShape = (group: Group): Shape<TrusteeKey> =>
  record({ pok: proofShape, public_key: publicKey(group), signature: optional(proofShape) });

/** Publishes a key and proves knowledge of its secret. Source: Belenios specification s.4.5. */
export const publishKey = (key: KeyPair, group: Group, random: RandomBytes): TrusteeKey => ({
  pok: proveKnowledge(key.secret, keyChallenge(key.public, group), group, random),
  public_key: key.public,
});

/** Whether somebody knows the secret of a published key. Source: Belenios specification s.4.5. */
export const isKeyProved = ({ pok, public_key }: TrusteeKey, group: Group): boolean =>
  verifyKnowledge(public_key, pok, keyChallenge(public_key, group), group);
