import { err, ok, type Result } from '@folkmoot/basics';
import { type Element, type Group } from '../group/group';
import { record, type Of } from '../json/shape';
import { parse, print } from '../json/text';
import { literal, publicKey, whole } from '../json/values';
import { type RandomBytes } from '../random';
import { keysOfSeed } from './seed';
import { isSignedBy, longestMessage, sign, type SignedMessage } from './signed-message';

/** As many members as a board may have. */
export const largestBoard = 20;

/** How many members a board has, and how many of them can open an election. */
export interface BoardSize {
  readonly size: number;
  readonly threshold: number;
}

const certificateShape = (group: Group) =>
  record({
    context: record({
      group: literal(group.name),
      size: whole(1, largestBoard),
      threshold: whole(1, largestBoard),
      index: whole(1, largestBoard),
    }),
    verification: publicKey(group),
    encryption: publicKey(group),
  });

/** A member's public keys, and the place on the board that they are for, from 1. */
export type Certificate = Of<ReturnType<typeof certificateShape>>;

/** What is wrong with a board's certificates. `member` counts from 1. */
export type CertificateFault =
  | { readonly code: 'bad-certificate'; readonly member: number }
  | { readonly code: 'not-one-board'; readonly member: number };

/**
 * A board member's first message: public keys, signed with one of them.
 * Source: Belenios specification s.3.1.1 step 1, s.4.6.2.
 * @param index  the member's place on the board, from 1
 */
export function certify(
  { size, threshold }: BoardSize,
  index: number,
  seed: string,
  group: Group,
  random: RandomBytes,
): SignedMessage {
  const { signing, decryption } = keysOfSeed(seed, group);
  const message = print(certificateShape(group), {
    context: { group: group.name, size, threshold, index },
    verification: signing.public,
    encryption: decryption.public,
  });
  return { message, signature: sign(message, signing.secret, group, random) };
}

/** A board whose certificates were checked. */
export interface Board {
  readonly group: Group;
  readonly threshold: number;
  /** As they were published: later messages are signed together with them. */
  readonly certs: readonly SignedMessage[];
  readonly members: readonly Certificate[];
}

/**
 * Checks the certificates of a whole board: each signed by its owner, all for one board, in order of
 * their places, no key twice.
 * Source: Belenios specification s.3.1.1 steps 2 and 3 (a).
 */
export function readBoard(
  certs: readonly SignedMessage[],
  group: Group,
): Result<Board, CertificateFault> {
  const members: Certificate[] = [];
  for (const [at, signed] of certs.entries()) {
    const certificate = readCertificate(signed, group);
    if (!certificate) return err({ code: 'bad-certificate', member: at + 1 });
    members.push(certificate);
  }
  const threshold = members[0]?.context.threshold ?? 0;
  const stranger = members.findIndex(
    ({ context }, at) =>
      context.index !== at + 1 ||
      context.size !== certs.length ||
      context.threshold > certs.length ||
      context.threshold !== threshold,
  );
  if (stranger !== -1 || threshold === 0)
    return err({ code: 'not-one-board', member: stranger + 1 });
  const keys = members.flatMap(({ verification, encryption }) => [verification, encryption]);
  const repeated = indexOfRepeated(keys);
  return repeated === -1
    ? ok({ group, threshold, certs, members })
    : err({ code: 'not-one-board', member: Math.floor(repeated / 2) + 1 });
}

/** One member's certificate, if it is one and signed with its own key. */
export function readCertificate(
  { message, signature }: SignedMessage,
  group: Group,
): Certificate | null {
  const read = parse(certificateShape(group), message, longestMessage);
  if (!read.ok) return null;
  return isSignedBy(message, signature, read.value.verification, group) ? read.value : null;
}

const indexOfRepeated = (keys: readonly Element[]): number =>
  keys.findIndex(({ hex }, at) => keys.findIndex((key) => key.hex === hex) < at);
