import { err, ok, type Result } from '@folkmoot/basics';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64';
import { utf8 } from './bytes';

/** A public key that someone trusts, with the name it signs under. Make one with `verifierKey`. */
export interface VerifierKey {
  readonly name: string;
  /** Eight hex digits that, with the name, tell keys apart. A label, not a safeguard. */
  readonly id: string;
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array;
}

/** Why a text is not a verifier key. */
export type VerifierKeyFault = {
  readonly code: 'malformed-key' | 'not-ed25519' | 'wrong-key-id';
};

/** Whoever can sign notes under a name. The secret stays behind `sign`, which may be another machine's. */
export interface Signer {
  readonly name: string;
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array;
  /** The 64-byte Ed25519 signature (RFC 8032) of the message. */
  sign(message: Uint8Array): Uint8Array;
}

/** Signature type of plain Ed25519. Source: C2SP signed-note, Signature types. */
const ed25519Type = Uint8Array.of(0x01);
const publicKeyLength = 32;

/** A key name: no Unicode space, no plus. Source: C2SP signed-note, Format. */
export const isKeyName = (name: string): boolean =>
  /^[^\p{White_Space}\p{Surrogate}\p{Cc}+]+$/u.test(name);

/**
 * A public key under a name. Source: C2SP signed-note: id = SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key), first four bytes.
 * @throws TypeError when the name holds a space or a plus, or the key is not 32 bytes
 */
export function verifierKey(name: string, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new TypeError(`A key name has no spaces and no plus: "${name}".`);
  if (publicKey.length !== publicKeyLength)
    throw new TypeError(`An Ed25519 public key has 32 bytes, not ${publicKey.length}.`);
  const digest = sha256(concatBytes(utf8(`${name}\n`), ed25519Type, publicKey));
  return { name, id: bytesToHex(digest.subarray(0, 4)), publicKey };
}

/** The published form of a key: `name+id+base64(0x01 ‖ key)`. */
export const formatVerifierKey = ({ name, id, publicKey }: VerifierKey): string =>
  `${name}+${id}+${toBase64(concatBytes(ed25519Type, publicKey))}`;

/** Reads the published form of an Ed25519 key, and checks its id against the key. */
export function parseVerifierKey(text: string): Result<VerifierKey, VerifierKeyFault> {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const typed = fromBase64(encoded ?? '');
  if (!name || !isKeyName(name) || !typed?.length) return err({ code: 'malformed-key' });
  if (typed[0] !== ed25519Type[0] || typed.length !== 1 + publicKeyLength)
    return err({ code: 'not-ed25519' });
  const key = verifierKey(name, typed.subarray(1));
  return key.id === id ? ok(key) : err({ code: 'wrong-key-id' });
}

/**
 * A signer that holds its secret in memory.
 * @param seed  32 secret random bytes: the private key of RFC 8032 s.5.1.5
 * @throws TypeError when the name cannot be a key name
 */
export function signerFromSeed(name: string, seed: Uint8Array): Signer {
  const { publicKey } = verifierKey(name, ed25519.getPublicKey(seed));
  return { name, publicKey, sign: (message) => ed25519.sign(message, seed) };
}
