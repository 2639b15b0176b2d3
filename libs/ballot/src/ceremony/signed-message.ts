import { type Element, type Group } from '../group/group';
import { record, type Of } from '../json/shape';
import { freeText } from '../json/values';
import { messageChallenge } from '../proofs/challenges';
import { proveKnowledge, verifyKnowledge } from '../proofs/knowledge';
import { proofShape, type Proof } from '../proofs/proof';
import { type RandomBytes } from '../random';

/** Longer than anything that board members write to each other. */
export const longestMessage = 100_000;

/** How a signed message is written. Source: Belenios specification s.4.6.1, signed_msg. */
export const signedMessageShape = record({
  message: freeText(longestMessage),
  signature: proofShape,
});

export type SignedMessage = Of<typeof signedMessageShape>;

/** Signs a text. Source: Belenios specification s.4.6.1, "Signing". */
export const sign = (
  message: string,
  signingSecret: bigint,
  group: Group,
  random: RandomBytes,
): Proof => proveKnowledge(signingSecret, messageChallenge(message), group, random);

/** Whether a text was signed with this key. Source: Belenios specification s.4.6.1, "Signing". */
export const isSignedBy = (
  message: string,
  signature: Proof,
  verificationKey: Element,
  group: Group,
): boolean => verifyKnowledge(verificationKey, signature, messageChallenge(message), group);
