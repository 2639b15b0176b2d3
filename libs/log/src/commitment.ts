import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url } from './base64';
import { utf8 } from './bytes';
import { canonicalJson } from './canonical-json';

/** What a commitment hides. Kept outside the log; once it is erased, the commitment opens to nothing. */
export interface Opening {
  /** 32 fresh random bytes for each entry and name. Used twice, they would link two entries. */
  readonly key: Uint8Array;
  /** What sort of thing the payload is, such as `member`. One line. */
  readonly kind: string;
  /** Any value that `canonicalJson` can write. */
  readonly payload: unknown;
}

/**
 * A value that fixes a payload without telling it: base64url(HMAC-SHA-256(key, kind ‖ "\n" ‖ payload in RFC 8785)).
 * A plain hash of a name or number could be guessed, so the key is what keeps it secret.
 * @throws TypeError when the key is not 32 bytes, the kind is not one line, or the payload is not plain JSON
 */
export function commitment(key: Uint8Array, kind: string, payload: unknown): string {
  if (key.length !== 32) throw new TypeError(`A commitment's key has 32 bytes, not ${key.length}.`);
  if (kind === '' || kind.includes('\n'))
    throw new TypeError("A commitment's kind is one line of text and not empty.");
  return toBase64Url(hmac(sha256, key, utf8(`${kind}\n${canonicalJson(payload)}`)));
}

/**
 * Whether an opening is the one that a commitment was made from.
 * @throws TypeError when the opening could not have made any commitment, as `commitment` does
 */
export const opens = (committed: string, { key, kind, payload }: Opening): boolean =>
  commitment(key, kind, payload) === committed;
