import { err, ok, type Result } from '@folkmoot/basics';
import { gcm } from '@noble/ciphers/aes.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { encrypt } from '../ciphertext';
import { type Element, type Group } from '../group/group';
import { randomScalar } from '../group/scalar';
import { record } from '../json/shape';
import { parse, print } from '../json/text';
import { element, freeText, literal, text } from '../json/values';
import { type RandomBytes } from '../random';
import { type MemberKeys } from './seed';
import { isSignedBy, longestMessage, sign, signedMessageShape } from './signed-message';

/** Why a message is not taken. */
export type ChannelFault = {
  readonly code: 'unreadable' | 'not-for-this-member' | 'not-from-this-member';
};

const sealedShape = (group: Group) =>
  record({
    algorithm: literal('AES-GCM'),
    alpha: element(group),
    beta: element(group),
    data: text(/^([0-9a-f]{2})+$/, 'bytes in hex'),
  });

const letterShape = (group: Group) =>
  record({ recipient: element(group), message: freeText(longestMessage) });

/**
 * Writes to another board member, or to oneself for later: signed, then encrypted.
 * Source: Belenios specification s.4.6.3, send.
 * @param recipient  the encryption key of the member who is to read it
 */
export function send(
  message: string,
  recipient: Element,
  from: MemberKeys,
  group: Group,
  random: RandomBytes,
): string {
  const letter = print(letterShape(group), { recipient, message });
  const signature = sign(letter, from.signing.secret, group, random);
  return seal(print(signedMessageShape, { message: letter, signature }), recipient, group, random);
}

/**
 * Reads what a board member wrote: decrypted, with the sender's signature and the addressee checked.
 * Source: Belenios specification s.4.6.3.
 */
export function receive(
  sealed: string,
  senderVerificationKey: Element,
  to: MemberKeys,
  group: Group,
): Result<string, ChannelFault> {
  const opened = unseal(sealed, to.decryption.secret, group);
  const signed = opened === null ? null : parse(signedMessageShape, opened, longestMessage);
  if (!signed?.ok) return err({ code: 'unreadable' });
  const { message, signature } = signed.value;
  if (!isSignedBy(message, signature, senderVerificationKey, group))
    return err({ code: 'not-from-this-member' });
  const letter = parse(letterShape(group), message, longestMessage);
  if (!letter.ok) return err({ code: 'unreadable' });
  return letter.value.recipient.hex === to.decryption.public.hex
    ? ok(letter.value.message)
    : err({ code: 'not-for-this-member' });
}

/** Source: Belenios specification s.4.6.1, "Encrypting". */
function seal(message: string, recipient: Element, group: Group, random: RandomBytes): string {
  const carrier = group.multiplyBase(randomScalar(random));
  const { alpha, beta } = encrypt(carrier, recipient, group, random).ciphertext;
  const data = bytesToHex(cipher(carrier, alpha).encrypt(utf8ToBytes(message)));
  return print(sealedShape(group), { algorithm: 'AES-GCM', alpha, beta, data });
}

function unseal(sealed: string, secret: bigint, group: Group): string | null {
  const read = parse(sealedShape(group), sealed, 3 * longestMessage);
  if (!read.ok) return null;
  const { alpha, beta, data } = read.value;
  const carrier = group.subtract(beta, group.multiply(alpha, secret));
  try {
    const bytes = cipher(carrier, alpha).decrypt(hexToBytes(data));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // the wrong key, or bytes that were changed
  }
}

const cipher = (carrier: Element, alpha: Element) =>
  gcm(sha256(utf8ToBytes(`key|${carrier.hex}`)), sha256(utf8ToBytes(`iv|${alpha.hex}`)));
