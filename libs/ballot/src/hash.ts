import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? utf8ToBytes(data) : data;

/** SHA-256 in 64 lower-case hex digits. Text is hashed as UTF-8. */
export const sha256Hex = (data: string | Uint8Array): string => bytesToHex(sha256(bytesOf(data)));

/**
 * SHA-256 in base64 without padding, as elections and ballots are fingerprinted.
 * Source: Belenios specification s.4.10, s.4.17.
 */
export function sha256Base64(text: string): string {
  const bytes = Array.from(sha256(bytesOf(text)), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('=', '');
}
