import { err, ok, type Result } from '@folkmoot/basics';
import { type Element, type Group } from '../group/group';
import { sha256Hex } from '../hash';
import { exactly, list, record } from '../json/shape';
import { parse, print } from '../json/text';
import { element, freeText, scalar } from '../json/values';
import { proofShape, type Proof } from '../proofs/proof';
import { type RandomBytes } from '../random';
import { largestBoard, type Board } from './certificate';
import { send } from './channel';
import { commitTo, drawPolynomial, valueAt } from './polynomial';
import { keysOfSeed } from './seed';
import {
  isSignedBy,
  longestMessage,
  sign,
  signedMessageShape,
  type SignedMessage,
} from './signed-message';

/**
 * A board member's second message: a secret polynomial, of which everybody sees the commitments and
 * each other member a share.
 * Source: Belenios specification s.4.6.4.
 */
export interface Contribution {
  /** To oneself, for the last step. */
  readonly polynomial: string;
  /** To each member in turn, oneself included. */
  readonly secrets: readonly string[];
  readonly coefexps: SignedMessage;
  readonly signature: Proof;
}

/** What is wrong with a contribution. `member` is whose it is, from 1. */
export type ContributionFault = {
  readonly code: 'bad-contribution' | 'not-as-committed';
  readonly member: number;
};

/** How a contribution is written. */
export const contributionShape = record({
  polynomial: freeText(3 * longestMessage),
  secrets: list(freeText(3 * longestMessage), { from: 1, to: largestBoard }),
  coefexps: signedMessageShape,
  signature: proofShape,
});

/** How a member keeps the own polynomial. */
export const rawPolynomialShape = ({ threshold }: Board) =>
  record({ polynomial: list(scalar, exactly(threshold)) });

/** How a share stands in the message to its member. */
export const secretShape = record({ secret: scalar });

const commitmentsShape = ({ group, threshold }: Board) =>
  record({ coefexps: list(element(group), exactly(threshold)) });

/**
 * Makes a member's contribution.
 * Source: Belenios specification s.3.1.1 step 3, s.4.6.4.
 * @param index  the member's place on the board, from 1
 */
export function contribute(
  board: Board,
  index: number,
  seed: string,
  random: RandomBytes,
): Contribution {
  const { group, members, threshold } = board;
  const keys = keysOfSeed(seed, group);
  const own = members[index - 1];
  if (own?.verification.hex !== keys.signing.public.hex)
    throw new RangeError(`The seed is not that of member ${index} of the board.`);
  const polynomial = drawPolynomial(threshold, random);
  const raw = print(rawPolynomialShape(board), { polynomial });
  const commitments = commitTo(polynomial, group);
  const message = print(commitmentsShape(board), { coefexps: commitments });
  const signed = certifiedCommitments(board, commitments);
  return {
    polynomial: send(raw, own.encryption, keys, group, random),
    secrets: members.map(({ encryption }, at) => {
      const secret = print(secretShape, { secret: valueAt(polynomial, at + 1) });
      return send(secret, encryption, keys, group, random);
    }),
    coefexps: { message, signature: sign(message, keys.signing.secret, group, random) },
    signature: sign(signed, keys.signing.secret, group, random),
  };
}

/**
 * The hash that a member publishes before anybody's contribution is shown. Without it the last to
 * speak could choose a polynomial that bends the board's key.
 */
export const commitmentOf = (contribution: Contribution): string =>
  sha256Hex(print(contributionShape, contribution));

/**
 * Checks everybody's contributions: as committed to, signed, of the right size.
 * Source: Belenios specification s.3.1.1 step 3 (c), with commitments before it.
 * @returns each member's commitments to the coefficients
 */
export function readContributions(
  contributions: readonly Contribution[],
  hashes: readonly string[],
  board: Board,
): Result<readonly (readonly Element[])[], ContributionFault> {
  const all: (readonly Element[])[] = [];
  for (const at of board.members.keys()) {
    const read = readContribution(contributions[at], hashes[at], at + 1, board);
    if (!read.ok) return read;
    all.push(read.value);
  }
  return ok(all);
}

/**
 * Checks one member's contribution, as `readContributions` does everybody's.
 * @param index  whose it is, from 1
 * @returns the member's commitments to the coefficients
 */
export function readContribution(
  contribution: Contribution | undefined,
  hash: string | undefined,
  index: number,
  board: Board,
): Result<readonly Element[], ContributionFault> {
  const member = board.members[index - 1];
  if (!contribution || !member || commitmentOf(contribution) !== hash)
    return err({ code: 'not-as-committed', member: index });
  const { coefexps, signature, secrets } = contribution;
  const isComplete = secrets.length === board.members.length;
  const read = isComplete ? readSigned(coefexps, signature, member.verification, board) : null;
  return read ? ok(read) : err({ code: 'bad-contribution', member: index });
}

/** The members' commitments to their coefficients, each signed alone and with the certificates. */
export function readCommitments(
  coefexps: readonly SignedMessage[],
  signatures: readonly Proof[],
  board: Board,
): Result<readonly (readonly Element[])[], ContributionFault> {
  const all: (readonly Element[])[] = [];
  for (const [at, { verification }] of board.members.entries()) {
    const [signed, signature] = [coefexps[at], signatures[at]];
    const commitments =
      signed && signature ? readSigned(signed, signature, verification, board) : null;
    if (!commitments) return err({ code: 'bad-contribution', member: at + 1 });
    all.push(commitments);
  }
  return ok(all);
}

function readSigned(
  signed: SignedMessage,
  signature: Proof,
  verificationKey: Element,
  board: Board,
): readonly Element[] | null {
  const read = parse(commitmentsShape(board), signed.message, longestMessage);
  if (!read.ok) return null;
  const { coefexps } = read.value;
  const isTheirs = (text: string, proof: Proof) =>
    isSignedBy(text, proof, verificationKey, board.group);
  const isGenuine =
    isTheirs(signed.message, signed.signature) &&
    isTheirs(certifiedCommitments(board, coefexps), signature);
  return isGenuine ? coefexps : null;
}

/** What binds commitments to this board. Source: Belenios specification s.4.6.4, certs_sig. */
function certifiedCommitments(board: Board, commitments: readonly Element[]): string {
  const shape = record({
    certs: list(signedMessageShape, exactly(board.certs.length)),
    coefexps: list(element(board.group), exactly(commitments.length)),
  });
  return `certs_sig|${print(shape, { certs: board.certs, coefexps: commitments })}`;
}

/** The public part of the board's key. Source: Belenios specification s.4.6.4. */
export const boardKey = (commitments: readonly (readonly Element[])[], group: Group): Element =>
  commitments.reduce(
    (key, [constant]) => (constant ? group.add(key, constant) : key),
    group.identity,
  );
