import { type KeyPair } from '../casting/credential';
import { type Election } from '../election/election';
import { type Element } from '../group/group';
import { exactly, list, record, tuple, type Shape } from '../json/shape';
import { element } from '../json/values';
import { decryptionChallenge } from '../proofs/challenges';
import { proofShape, type Proof } from '../proofs/proof';
import { proveSameSecret, verifySameSecret } from '../proofs/same-secret';
import { type RandomBytes } from '../random';
import { type EncryptedTally } from './encrypted-tally';

/** One trustee's part of opening every ciphertext of a tally. Source: s.4.20. */
export interface PartialDecryption {
  readonly decryption_factors: readonly (readonly Element[])[];
  readonly decryption_proofs: readonly (readonly Proof[])[];
}

/** How the partial decryption of this tally is written. */
export function partialDecryptionShape(
  tally: EncryptedTally,
  { group }: Election,
): Shape<PartialDecryption> {
  const rows = <T>(one: Shape<T>) =>
    tuple<(readonly T[])[]>(...tally.map(({ length }) => list(one, exactly(length))));
  return record({
    decryption_factors: rows(element(group)),
    decryption_proofs: rows(proofShape),
  });
}

/**
 * A trustee's part of opening a tally, with proof that the published key was used.
 * Source: Belenios specification s.4.20.
 * @param tally  with the rankings shuffled: never the one that ballots go into
 */
export function decryptPartially(
  tally: EncryptedTally,
  key: KeyPair,
  { hash, group }: Election,
  random: RandomBytes,
): PartialDecryption {
  const challengeOf = decryptionChallenge(hash, key.public);
  const cells = tally.map((row) =>
    row.map(({ alpha }) => ({
      factor: group.multiply(alpha, key.secret),
      proof: proveSameSecret(key.secret, alpha, challengeOf, group, random),
    })),
  );
  return {
    decryption_factors: cells.map((row) => row.map(({ factor }) => factor)),
    decryption_proofs: cells.map((row) => row.map(({ proof }) => proof)),
  };
}

/** Whether every factor was made with the key that this trustee published. Source: s.4.20. */
export function isDecryptionProved(
  { decryption_factors, decryption_proofs }: PartialDecryption,
  tally: EncryptedTally,
  publicKey: Element,
  { hash, group }: Election,
): boolean {
  const challengeOf = decryptionChallenge(hash, publicKey);
  return tally.every((row, at) =>
    row.every(({ alpha }, column) => {
      const factor = decryption_factors[at]?.[column];
      const proof = decryption_proofs[at]?.[column];
      if (!factor || !proof) return false;
      return verifySameSecret(publicKey, alpha, factor, proof, challengeOf, group);
    }),
  );
}
