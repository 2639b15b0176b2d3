import { largestBoard } from '../ceremony/certificate';
import { signedMessageShape, type SignedMessage } from '../ceremony/signed-message';
import { type Group } from '../group/group';
import { list, record, type Shape } from '../json/shape';
import { whole } from '../json/values';
import { proofShape, type Proof } from '../proofs/proof';
import { trusteeKeyShape, type TrusteeKey } from './trustee-key';

/**
 * What a board of trustees publishes, any `threshold` of whom can decrypt together.
 * Source: Belenios specification s.4.6.7.
 */
export interface ThresholdParameters {
  readonly threshold: number;
  readonly certs: readonly SignedMessage[];
  readonly coefexps: readonly SignedMessage[];
  readonly signatures: readonly Proof[];
  readonly verification_keys: readonly TrusteeKey[];
}

const members = { from: 1, to: largestBoard };

/** How a board's parameters are written. */
export const thresholdParametersShape = (group: Group): Shape<ThresholdParameters> =>
  record({
    threshold: whole(1, largestBoard),
    certs: list(signedMessageShape, members),
    coefexps: list(signedMessageShape, members),
    signatures: list(proofShape, members),
    verification_keys: list(trusteeKeyShape(group), members),
  });
