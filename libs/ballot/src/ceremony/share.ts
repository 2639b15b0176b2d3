import { err, ok, type Result } from '@folkmoot/basics';
import { type KeyPair } from '../casting/credential';
import { type Element, type Group } from '../group/group';
import { sumOf } from '../group/scalar';
import { list, record } from '../json/shape';
import { parse, print } from '../json/text';
import { freeText, scalar } from '../json/values';
import { proofShape, type Proof } from '../proofs/proof';
import { type RandomBytes } from '../random';
import { isKeyProved, publishKey, trusteeKeyShape, type TrusteeKey } from '../trustees/trustee-key';
import { type ThresholdParameters } from '../trustees/threshold-parameters';
import { largestBoard, type Board } from './certificate';
import { receive, send } from './channel';
import {
  rawPolynomialShape,
  readCommitments,
  secretShape,
  type Contribution,
  type ContributionFault,
} from './contribution';
import { commitTo, publicValueAt } from './polynomial';
import { keysOfSeed } from './seed';
import {
  isSignedBy,
  longestMessage,
  sign,
  signedMessageShape,
  type SignedMessage,
} from './signed-message';

/** What a member is sent for the last step. Source: Belenios specification s.4.6.5, vinput. */
export interface ShareInput {
  readonly polynomial: string;
  readonly secrets: readonly string[];
  readonly coefexps: readonly SignedMessage[];
  readonly signatures: readonly Proof[];
}

/** A member's last message. Source: Belenios specification s.4.6.6, voutput. */
export interface ShareOutput {
  /** The share, encrypted to the member alone: seed and this open it again. */
  readonly private_key: string;
  readonly public_key: TrusteeKey;
}

/** Why a member cannot take, or the board not publish, a share. `member` is whose fault, from 1. */
export type ShareFault =
  ContributionFault | { readonly code: 'wrong-share' | 'bad-key'; readonly member: number };

const shareShape = record({ decryption_key: scalar });

/** How the input to the last step is written. */
export const shareInputShape = record({
  polynomial: freeText(3 * longestMessage),
  secrets: list(freeText(3 * longestMessage), { from: 1, to: largestBoard }),
  coefexps: list(signedMessageShape, { from: 1, to: largestBoard }),
  signatures: list(proofShape, { from: 1, to: largestBoard }),
});

/** How a member's last message is written. */
export const shareOutputShape = (group: Group) =>
  record({ private_key: freeText(3 * longestMessage), public_key: trusteeKeyShape(group) });

/** Sorts the contributions by addressee. Source: Belenios specification s.3.1.1 step 4, s.4.6.5. */
export const shareInput = (contributions: readonly Contribution[], index: number): ShareInput => ({
  polynomial: contributions[index - 1]?.polynomial ?? '',
  secrets: contributions.map(({ secrets }) => secrets[index - 1] ?? ''),
  coefexps: contributions.map(({ coefexps }) => coefexps),
  signatures: contributions.map(({ signature }) => signature),
});

/**
 * Checks every share that a member was sent against what its sender published, and adds them up.
 * Source: Belenios specification s.3.1.1 step 5, s.4.6.5, s.4.6.6.
 * @returns `wrong-share` naming a member whose share is not what was committed to: the ceremony starts
 *   again without that member
 */
export function takeShare(
  board: Board,
  input: ShareInput,
  index: number,
  seed: string,
  random: RandomBytes,
): Result<ShareOutput, ShareFault> {
  const { group, members } = board;
  const keys = keysOfSeed(seed, group);
  const commitments = readCommitments(input.coefexps, input.signatures, board);
  if (!commitments.ok) return commitments;
  if (!isOwn(input.polynomial, commitments.value[index - 1] ?? [], board, index, seed))
    return err({ code: 'bad-contribution', member: index });
  const shares: bigint[] = [];
  for (const [at, { verification }] of members.entries()) {
    const sent = receive(input.secrets[at] ?? '', verification, keys, group);
    const read = sent.ok ? parse(secretShape, sent.value, longestMessage) : sent;
    const promised = publicValueAt([commitments.value[at] ?? []], index, group);
    if (!read.ok || group.multiplyBase(read.value.secret).hex !== promised.hex)
      return err({ code: 'wrong-share', member: at + 1 });
    shares.push(read.value.secret);
  }
  const secret = sumOf(shares);
  const share: KeyPair = { secret, public: group.multiplyBase(secret) };
  const signature = sign(share.public.hex, keys.signing.secret, group, random);
  const text = print(shareShape, { decryption_key: secret });
  return ok({
    private_key: send(text, keys.decryption.public, keys, group, random),
    public_key: { ...publishKey(share, group, random), signature },
  });
}

/**
 * A member's share of the board's key, from the seed and what the last step gave.
 * @returns `null` when the seed is not the one, or the text was changed
 */
export function openShare(privateKey: string, seed: string, group: Group): KeyPair | null {
  const keys = keysOfSeed(seed, group);
  const opened = receive(privateKey, keys.signing.public, keys, group);
  const read = opened.ok ? parse(shareShape, opened.value, longestMessage) : opened;
  if (!read.ok) return null;
  const secret = read.value.decryption_key;
  return { secret, public: group.multiplyBase(secret) };
}

/**
 * Puts together what the board publishes, if every member's key is the one that the contributions
 * give.
 * Source: Belenios specification s.3.1.1 step 6, s.4.6.6, s.4.6.7.
 */
export function assembleBoard(
  board: Board,
  contributions: readonly Contribution[],
  outputs: readonly ShareOutput[],
): Result<ThresholdParameters, ShareFault> {
  const parameters = {
    threshold: board.threshold,
    certs: board.certs,
    coefexps: contributions.map(({ coefexps }) => coefexps),
    signatures: contributions.map(({ signature }) => signature),
    verification_keys: outputs.map(({ public_key }) => public_key),
  };
  const checked = checkShares(board, parameters);
  return checked.ok ? ok(parameters) : checked;
}

/**
 * Checks a board's published parameters against its certificates.
 * Source: Belenios specification s.4.6.6.
 * @returns each member's commitments to the coefficients
 */
export function checkShares(
  board: Board,
  { coefexps, signatures, verification_keys }: ThresholdParameters,
): Result<readonly (readonly Element[])[], ShareFault> {
  const commitments = readCommitments(coefexps, signatures, board);
  if (!commitments.ok) return commitments;
  const size = board.members.length;
  const isComplete = [coefexps, signatures, verification_keys].every(
    ({ length }) => length === size,
  );
  if (!isComplete) return err({ code: 'bad-key', member: size });
  const wrong = verification_keys.findIndex(
    (key, at) => !isMembersKey(key, at + 1, board, commitments.value),
  );
  return wrong === -1 ? commitments : err({ code: 'bad-key', member: wrong + 1 });
}

/**
 * Whether a published key is the one that the contributions give a member, signed and proved.
 * Source: Belenios specification s.4.6.6.
 */
export function isMembersKey(
  { public_key, pok, signature }: TrusteeKey,
  index: number,
  { members, group }: Board,
  commitments: readonly (readonly Element[])[],
): boolean {
  const member = members[index - 1];
  return (
    member !== undefined &&
    signature !== undefined &&
    isSignedBy(public_key.hex, signature, member.verification, group) &&
    isKeyProved({ public_key, pok }, group) &&
    publicValueAt(commitments, index, group).hex === public_key.hex
  );
}

/** Whether a member's own polynomial, kept encrypted meanwhile, is the one committed to. */
function isOwn(
  sealed: string,
  commitments: readonly Element[],
  board: Board,
  index: number,
  seed: string,
): boolean {
  const { group } = board;
  const keys = keysOfSeed(seed, group);
  if (board.members[index - 1]?.verification.hex !== keys.signing.public.hex) return false;
  const opened = receive(sealed, keys.signing.public, keys, group);
  const read = opened.ok ? parse(rawPolynomialShape(board), opened.value, longestMessage) : opened;
  if (!read.ok) return false;
  const again = commitTo(read.value.polynomial, group);
  return again.every(({ hex }, at) => hex === commitments[at]?.hex);
}
