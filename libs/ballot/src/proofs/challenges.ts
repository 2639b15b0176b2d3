import { type Ciphertext } from '../ciphertext';
import { sha256Hex } from '../hash';
import { type Element, type Group } from '../group/group';
import { hashToScalar } from '../group/scalar';

/**
 * The version of the cryptography, as elections name it. All that sets it apart from a later version
 * is in this file: the text that each proof hashes into its challenge.
 * Source: Belenios specification s.4.10.
 */
export const cryptoVersion = 1;

/** What a proof's challenge is, given the commitments that it answers to, written out. */
export type ChallengeOf = (commitments: readonly string[]) => bigint;

/** Of knowing a private key. Source: s.4.5, H_pok. */
export const keyChallenge =
  (key: Element, group: Group): ChallengeOf =>
  (commitments) =>
    hashToScalar(`pok|${group.name}|${key.hex}|${commitments.join(',')}`);

/** Of signing a message of the key ceremony. Source: s.4.6.1. */
export const messageChallenge =
  (message: string): ChallengeOf =>
  (commitments) =>
    hashToScalar(`sigmsg|${message}|${commitments.join(',')}`);

/** Of signing a ballot. Source: s.4.16, H_signature. */
export const signatureChallenge =
  (hash: string): ChallengeOf =>
  (commitments) =>
    hashToScalar(`sig|${hash}|${commitments.join(',')}`);

/** Of knowing what was encrypted as a ranking. Source: s.4.11.2, H_raweg. */
export const rankingChallenge =
  (context: string, publicKey: Element, ranking: Ciphertext): ChallengeOf =>
  (commitments) =>
    hashToScalar(
      `raweg|${context}|${publicKey.hex},${writtenOut([ranking])}|${commitments.join(',')}`,
    );

/** Of encrypting a number of an interval. Source: s.4.12, H_iprove. */
export const intervalChallenge =
  (context: string, number: Ciphertext): ChallengeOf =>
  (commitments) =>
    hashToScalar(`prove|${context}|${writtenOut([number])}|${commitments.join(',')}`);

/** Of not marking answers beside a blank vote. Source: s.4.13.1, H_bproof0. */
export const blankChallenge =
  (context: string): ChallengeOf =>
  (commitments) =>
    hashToScalar(`bproof0|${context}|${commitments.join(',')}`);

/** Of voting blank or marking as many answers as allowed. Source: s.4.13.1, H_bproof1. */
export const blankOrCountChallenge =
  (context: string): ChallengeOf =>
  (commitments) =>
    hashToScalar(`bproof1|${context}|${commitments.join(',')}`);

/** Of decrypting with the key that was published. Source: s.4.20, H_decrypt. */
export const decryptionChallenge =
  (electionHash: string, key: Element): ChallengeOf =>
  (commitments) =>
    hashToScalar(`decrypt|${electionHash}|${key.hex}|${commitments.join(',')}`);

/**
 * The public weights of a shuffle proof, one for each ciphertext.
 * Source: s.6, tables 4 (step 4) and 12.
 */
export function shuffleWeights(length: number, electionHash: string, statement: string): bigint[] {
  const seed = sha256Hex(`shuffle-challenges|${electionHash}|${statement}`);
  return Array.from({ length }, (_, at) => hashToScalar(`${seed}${sha256Hex(String(at))}`));
}

/** Of shuffling. Source: s.6, tables 4 (step 16) and 14. */
export const shuffleChallenge = (electionHash: string, transcript: string): bigint =>
  hashToScalar(`shuffle-challenge|${electionHash}|${transcript}`);

/** Ciphertexts as challenges and statements write them. Source: s.4.11.1. */
export const writtenOut = (ciphertexts: readonly Ciphertext[]): string =>
  ciphertexts.map(({ alpha, beta }) => `${alpha.hex},${beta.hex}`).join(',');
