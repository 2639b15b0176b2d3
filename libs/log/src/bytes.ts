import { err, ok, type Result } from '@folkmoot/basics';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Half of a surrogate pair: JavaScript strings may hold one, UTF-8 cannot. */
const loneSurrogate = /\p{Surrogate}/u;

/** Whether the text is Unicode, so that UTF-8 can carry it unchanged. */
export const isWellFormed = (text: string): boolean => !loneSurrogate.test(text);

/**
 * The UTF-8 bytes of a text.
 * @throws TypeError for a lone surrogate, which an encoder would silently replace
 */
export function utf8(text: string): Uint8Array {
  if (!isWellFormed(text))
    throw new TypeError('Text with half a surrogate pair has no UTF-8 form.');
  return utf8ToBytes(text);
}

const exactly = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of UTF-8 bytes, exactly: a byte order mark is kept, a bad sequence refused. */
export function decodeUtf8(bytes: Uint8Array): Result<string, { readonly code: 'not-utf-8' }> {
  try {
    return ok(exactly.decode(bytes));
  } catch {
    return err({ code: 'not-utf-8' });
  }
}

/** Whether two byte strings are equal. For public values only: the time taken depends on them. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** SHA-256 in 64 lower-case hex digits. Text is hashed as UTF-8. */
export const sha256Hex = (data: string | Uint8Array): string =>
  bytesToHex(sha256(typeof data === 'string' ? utf8(data) : data));
