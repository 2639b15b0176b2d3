import { err, ok, type Result } from '@folkmoot/basics';
import { type Group } from '../group/group';
import { parse, type TextFault } from '../json/text';
import {
  beginCeremony,
  boardOf,
  inOrder,
  keyRounds,
  openRound,
  spoken,
  type Ceremony,
  type CeremonyMessage,
  type KeyRound,
} from './ceremony';
import { readBoard, readCertificate, type BoardSize } from './certificate';
import { contributionShape, readContribution } from './contribution';
import { assembleBoard, isMembersKey, shareOutputShape } from './share';
import { longestMessage, signedMessageShape } from './signed-message';

/** Why a message is not taken. */
export type CeremonyRefusal =
  /** It is another round's turn; `null` when the key is made. */
  | { readonly code: 'not-this-round'; readonly open: KeyRound | null }
  | { readonly code: 'not-a-member' | 'spoken-already' }
  | { readonly code: 'malformed'; readonly fault: TextFault }
  /** Signed, proved or computed otherwise than this member and these messages before it ask for. */
  | { readonly code: 'not-true' };

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
