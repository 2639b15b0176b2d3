import { err, ok, type Result } from '@folkmoot/basics';
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64';
import { isWellFormed, utf8 } from './bytes';
import { isKeyName, verifierKey, type Signer, type VerifierKey } from './verifier-key';

/** A text, and the trusted keys whose signatures on it were checked. */
export interface SignedText {
  /** Ends with a newline. */
  readonly text: string;
  readonly signedBy: readonly VerifierKey[];
}

/** Why a note is not to be believed. `key` is the name of the key whose signature is wrong. */
export type NoteFault =
  | { readonly code: 'malformed-note' }
  | { readonly code: 'wrong-signature'; readonly key: string }
  | { readonly code: 'no-known-signature' };

/** A signature line, taken apart but not checked. */
interface SignatureLine {
  readonly name: string;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

const longestNote = 1_000_000;
const mostSignatures = 100;
const idLength = 4;
const signatureLength = 64;

/**
 * A text with its signatures below it. Source: C2SP signed-note.
 * @param signers  one, or several while a key is being replaced
 * @throws TypeError unless the text ends with a newline and has no control character but newlines
 */
export function signNote(text: string, ...signers: readonly [Signer, ...Signer[]]): string {
  if (!text.endsWith('\n') || !isNoteText(text))
    throw new TypeError('The text of a note ends with a newline and has no control characters.');
  const lines = signers.map((signer) => signatureLine(signer, utf8(text)));
  return `${text}\n${lines.join('')}`;
}

function signatureLine(signer: Signer, message: Uint8Array): string {
  const { name, id } = verifierKey(signer.name, signer.publicKey);
  return `— ${name} ${toBase64(concatBytes(hexToBytes(id), signer.sign(message)))}\n`;
}

/**
 * The text of a note, once at least one trusted key has signed it. Source: C2SP signed-note.
 * Signatures of unknown keys are ignored; a wrong signature of a trusted key refuses the whole note.
 * @param trusted  the keys to believe
 */
export function openNote(
  note: string,
  trusted: readonly VerifierKey[],
): Result<SignedText, NoteFault> {
  const parts = takeApart(note);
  if (!parts) return err({ code: 'malformed-note' });
  const message = utf8(parts.text);
  const signedBy = new Set<VerifierKey>();
  for (const line of parts.signatures) {
    const key = trusted.find(({ name, id }) => name === line.name && id === line.keyId);
    if (!key) continue;
    if (!isSignedBy(key, message, line.signature))
      return err({ code: 'wrong-signature', key: key.name });
    signedBy.add(key);
  }
  if (signedBy.size === 0) return err({ code: 'no-known-signature' });
  return ok({ text: parts.text, signedBy: [...signedBy] });
}

/** RFC 8032 as written: one encoding for each point, none of small order. */
const isSignedBy = (key: VerifierKey, message: Uint8Array, signature: Uint8Array): boolean =>
  signature.length === signatureLength &&
  ed25519.verify(signature, message, key.publicKey, { zip215: false });

/** Text and signature lines; the last empty line stands between them. */
function takeApart(note: string): { text: string; signatures: SignatureLine[] } | null {
  if (note.length > longestNote || !isNoteText(note)) return null;
  const end = note.lastIndexOf('\n\n');
  const block = note.slice(end + 2);
  if (end < 0 || !block.endsWith('\n')) return null;
  const signatures = block.slice(0, -1).split('\n').map(readSignatureLine);
  if (signatures.length > mostSignatures || !signatures.every((line) => line !== null)) return null;
  return { text: note.slice(0, end + 1), signatures };
}

function readSignatureLine(line: string): SignatureLine | null {
  const [dash, name, encoded, ...rest] = line.split(' ');
  const bytes = fromBase64(encoded ?? '');
  if (dash !== '—' || !name || !isKeyName(name) || rest.length > 0) return null;
  if (!bytes || bytes.length <= idLength) return null;
  const keyId = bytesToHex(bytes.subarray(0, idLength));
  return { name, keyId, signature: bytes.subarray(idLength) };
}

/** Text that UTF-8 can carry, with no ASCII control character but newlines. */
const isNoteText = (text: string): boolean =>
  isWellFormed(text) &&
  !Array.from(text).some((character) => character < ' ' && character !== '\n');
