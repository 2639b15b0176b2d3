import { err, ok, type Result } from '@folkmoot/basics';
import { type Element, type Group } from '../group/group';
import { sha256Hex } from '../hash';
import { parse, print, type TextFault } from '../json/text';
import { type RandomBytes } from '../random';
import { type ThresholdParameters } from '../trustees/threshold-parameters';
import { certify, readBoard, readCertificate, type Board, type BoardSize } from './certificate';
import { contribute, contributionShape, readContribution, type Contribution } from './contribution';
import { keysOfSeed } from './seed';
import {
  assembleBoard,
  isMembersKey,
  shareInput,
  shareOutputShape,
  takeShare,
  type ShareFault,
  type ShareOutput,
} from './share';
import { longestMessage, signedMessageShape, type SignedMessage } from './signed-message';

/**
 * The rounds in which a board makes its key: nobody speaks in one before everybody has spoken in the
 * one before.
 * Source: Belenios specification s.3.1.1; the round of commitments is ours, see `commitmentOf`.
 */
export const keyRounds = ['certificate', 'commitment', 'contribution', 'share'] as const;
export type KeyRound = (typeof keyRounds)[number];

/** What a member posts for all to read. `member` counts from 1. */
export interface CeremonyMessage<Round extends string = KeyRound> {
  readonly round: Round;
  readonly member: number;
  readonly text: string;
}

/** Why a message is not taken. */
export type CeremonyRefusal =
  /** It is another round's turn; `null` when the key is made. */
  | { readonly code: 'not-this-round'; readonly open: KeyRound | null }
  | { readonly code: 'not-a-member' | 'spoken-already' }
  | { readonly code: 'malformed'; readonly fault: TextFault }
  /** Signed, proved or computed otherwise than this member and these messages before it ask for. */
  | { readonly code: 'not-true' };

/** A ceremony as far as it has come: every message in it was checked. */
export interface Ceremony {
  readonly size: BoardSize;
  readonly group: Group;
  readonly certificates: ReadonlyMap<number, SignedMessage>;
  /** SHA-256 of the contribution that a member committed to. */
  readonly commitments: ReadonlyMap<number, string>;
  readonly contributions: ReadonlyMap<number, Contribution>;
  readonly shares: ReadonlyMap<number, ShareOutput>;
  /** Once every certificate is there. */
  readonly board: Board | null;
  /** What the contributions commit to, by member. */
  readonly coefficients: ReadonlyMap<number, readonly Element[]>;
  /** Once the key is made. */
  readonly parameters: ThresholdParameters | null;
}

/** A ceremony in which nobody has spoken yet. */
export const beginCeremony = (size: BoardSize, group: Group): Ceremony => ({
  size,
  group,
  certificates: new Map(),
  commitments: new Map(),
  contributions: new Map(),
  shares: new Map(),
  board: null,
  coefficients: new Map(),
  parameters: null,
});

/** Which round is open: `null` when the key is made. */
export const openRound = (ceremony: Ceremony): KeyRound | null =>
  keyRounds.find((round) => spoken(ceremony, round).size < ceremony.size.size) ?? null;

/** Whose message the open round waits for, by their places from 1. */
export function awaitedMembers(ceremony: Ceremony): number[] {
  const round = openRound(ceremony);
  if (!round) return [];
  const places = Array.from({ length: ceremony.size.size }, (_, at) => at + 1);
  return places.filter((member) => !spoken(ceremony, round).has(member));
}

function spoken(ceremony: Ceremony, round: KeyRound): ReadonlyMap<number, unknown> {
  const { certificates, commitments, contributions, shares } = ceremony;
  return {
    certificate: certificates,
    commitment: commitments,
    contribution: contributions,
    share: shares,
  }[round];
}

/**
 * Takes a member's message in, if it is the member's turn and the message is what it must be. That
 * it comes from that member is for the caller to know only in the first round: later ones are signed,
 * but for the commitment, which the contribution must fulfil.
 */
export function hear(
  ceremony: Ceremony,
  { round, member, text }: CeremonyMessage,
): Result<Ceremony, CeremonyRefusal> {
  const open = openRound(ceremony);
  if (!Number.isInteger(member) || member < 1 || member > ceremony.size.size)
    return err({ code: 'not-a-member' });
  if (spoken(ceremony, round).has(member)) return err({ code: 'spoken-already' });
  if (round !== open) return err({ code: 'not-this-round', open });
  switch (round) {
    case 'certificate':
      return hearCertificate(ceremony, member, text);
    case 'commitment':
      return hearCommitment(ceremony, member, text);
    case 'contribution':
      return hearContribution(ceremony, member, text);
    case 'share':
      return hearShare(ceremony, member, text);
  }
}

/** Hears all messages of a ceremony again, round by round: as a member does who trusts nobody. */
export function hearAll(
  size: BoardSize,
  messages: readonly CeremonyMessage[],
  group: Group,
): Result<Ceremony, CeremonyRefusal & { readonly message: CeremonyMessage }> {
  const inOrder = keyRounds.flatMap((round) => messages.filter((one) => one.round === round));
  let ceremony = beginCeremony(size, group);
  for (const message of inOrder) {
    const heard = hear(ceremony, message);
    if (!heard.ok) return err({ ...heard.error, message });
    ceremony = heard.value;
  }
  return ok(ceremony);
}

/** Whether a seed is the one with which a member's certificate was made: so whether a sheet is that of this board. */
export const isSeedOf = (
  { certificates, group }: Ceremony,
  member: number,
  seed: string,
): boolean => {
  const signed = certificates.get(member);
  const certificate = signed && readCertificate(signed, group);
  return certificate?.verification.hex === keysOfSeed(seed, group).signing.public.hex;
};

/** A member's certificate as it is posted. */
export const certificateText = (
  size: BoardSize,
  member: number,
  seed: string,
  group: Group,
  random: RandomBytes,
): string => print(signedMessageShape, certify(size, member, seed, group, random));

/** A member's contribution as it is posted, and the commitment that is posted a round before it. */
export function contributionText(
  ceremony: Ceremony,
  member: number,
  seed: string,
  random: RandomBytes,
): { readonly contribution: string; readonly commitment: string } {
  const contribution = print(
    contributionShape,
    contribute(boardOf(ceremony), member, seed, random),
  );
  return { contribution, commitment: sha256Hex(contribution) };
}

/**
 * A member's share as it is posted, once the member has checked what the others sent.
 * @returns `wrong-share` naming a member who cheated: this board is then given up
 */
export function shareText(
  ceremony: Ceremony,
  member: number,
  seed: string,
  random: RandomBytes,
): Result<string, ShareFault> {
  const input = shareInput(inOrder(ceremony.contributions), member);
  const share = takeShare(boardOf(ceremony), input, member, seed, random);
  return share.ok ? ok(print(shareOutputShape(ceremony.group), share.value)) : share;
}

function hearCertificate(
  ceremony: Ceremony,
  member: number,
  text: string,
): Result<Ceremony, CeremonyRefusal> {
  const { size, group } = ceremony;
  const signed = read(parse(signedMessageShape, text, longestText));
  if (!signed.ok) return signed;
  const certificate = readCertificate(signed.value, group);
  const isOwn =
    certificate?.context.index === member &&
    certificate.context.size === size.size &&
    certificate.context.threshold === size.threshold;
  if (!isOwn) return err({ code: 'not-true' });
  const certificates = new Map(ceremony.certificates).set(member, signed.value);
  if (certificates.size < size.size) return ok({ ...ceremony, certificates });
  const board = readBoard(inOrder(certificates), group);
  return board.ok
    ? ok({ ...ceremony, certificates, board: board.value })
    : err({ code: 'not-true' });
}

function hearCommitment(
  ceremony: Ceremony,
  member: number,
  text: string,
): Result<Ceremony, CeremonyRefusal> {
  if (!/^[0-9a-f]{64}$/.test(text)) return err({ code: 'not-true' });
  return ok({ ...ceremony, commitments: new Map(ceremony.commitments).set(member, text) });
}

function hearContribution(
  ceremony: Ceremony,
  member: number,
  text: string,
): Result<Ceremony, CeremonyRefusal> {
  const given = read(parse(contributionShape, text, longestText));
  if (!given.ok) return given;
  const hash = ceremony.commitments.get(member);
  const coefficients = readContribution(given.value, hash, member, boardOf(ceremony));
  if (!coefficients.ok) return err({ code: 'not-true' });
  return ok({
    ...ceremony,
    contributions: new Map(ceremony.contributions).set(member, given.value),
    coefficients: new Map(ceremony.coefficients).set(member, coefficients.value),
  });
}

function hearShare(
  ceremony: Ceremony,
  member: number,
  text: string,
): Result<Ceremony, CeremonyRefusal> {
  const board = boardOf(ceremony);
  const given = read(parse(shareOutputShape(ceremony.group), text, longestText));
  if (!given.ok) return given;
  const coefficients = inOrder(ceremony.coefficients);
  if (!isMembersKey(given.value.public_key, member, board, coefficients))
    return err({ code: 'not-true' });
  const shares = new Map(ceremony.shares).set(member, given.value);
  if (shares.size < ceremony.size.size) return ok({ ...ceremony, shares });
  const parameters = assembleBoard(board, inOrder(ceremony.contributions), inOrder(shares));
  return parameters.ok
    ? ok({ ...ceremony, shares, parameters: parameters.value })
    : err({ code: 'not-true' });
}

const longestText = 40 * longestMessage;

const read = <T>(parsed: Result<T, TextFault>): Result<T, CeremonyRefusal> =>
  parsed.ok ? parsed : err({ code: 'malformed', fault: parsed.error });

const inOrder = <T>(byMember: ReadonlyMap<number, T>): T[] =>
  [...byMember].sort(([a], [b]) => a - b).map(([, value]) => value);

function boardOf({ board }: Ceremony): Board {
  if (!board) throw new RangeError('The board is not known before everybody’s certificate.');
  return board;
}
