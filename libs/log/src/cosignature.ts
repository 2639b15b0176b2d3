import { err, ok, type Result } from '@folkmoot/basics';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64';
import { utf8 } from './bytes';
import { isKeyName, type Signer } from './verifier-key';

/** The key of a witness: it signs that it saw a checkpoint, and when. */
export interface WitnessKey {
  readonly name: string;
  /** Eight hex digits. */
  readonly id: string;
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array;
}

/** A witness's statement about a checkpoint, once its signature was checked. */
export interface Cosignature {
  readonly witness: WitnessKey;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly time: number;
}

/** Signature type of cosignature/v1. Source: C2SP tlog-cosignature, Format. */
const cosignatureType = Uint8Array.of(0x04);
const keyLength = 32;
const idLength = 4;
const timeLength = 8;
const signatureLength = 64;

/**
 * The key of a witness under its name. Source: C2SP tlog-cosignature: id = SHA-256(name ‖ 0x0A ‖ 0x04 ‖ key), first four bytes.
 * @throws TypeError when the name holds a space or a plus, or the key is not 32 bytes
 */
export function witnessKey(name: string, publicKey: Uint8Array): WitnessKey {
  if (!isKeyName(name)) throw new TypeError(`A key name has no spaces and no plus: "${name}".`);
  if (publicKey.length !== keyLength)
    throw new TypeError(`An Ed25519 public key has 32 bytes, not ${publicKey.length}.`);
  const digest = sha256(concatBytes(utf8(`${name}\n`), cosignatureType, publicKey));
  return { name, id: bytesToHex(digest.subarray(0, idLength)), publicKey };
}

/** The published form of a witness's key: `name+id+base64(0x04 ‖ key)`. */
export const formatWitnessKey = ({ name, id, publicKey }: WitnessKey): string =>
  `${name}+${id}+${toBase64(concatBytes(cosignatureType, publicKey))}`;

/** Reads the published form of a witness's key, and checks its id against the key. */
export function parseWitnessKey(
  text: string,
): Result<WitnessKey, { readonly code: 'malformed-key' | 'not-a-witness-key' | 'wrong-key-id' }> {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const typed = fromBase64(encoded ?? '');
  if (!name || !isKeyName(name) || !typed?.length) return err({ code: 'malformed-key' });
  if (typed[0] !== cosignatureType[0] || typed.length !== 1 + keyLength)
    return err({ code: 'not-a-witness-key' });
  const key = witnessKey(name, typed.subarray(1));
  return key.id === id ? ok(key) : err({ code: 'wrong-key-id' });
}

/** What a witness signs. Source: C2SP tlog-cosignature, Ed25519 signed message. */
const message = (time: number, checkpointText: string): Uint8Array =>
  utf8(`cosignature/v1\ntime ${time}\n${checkpointText}`);

/**
 * The signature line of a witness, ending with a newline.
 * @param checkpointText  the text of the checkpoint, without signatures, ending with a newline
 * @param time  seconds since 1970-01-01T00:00:00Z
 * @throws RangeError when the time is not a whole number of seconds
 */
export function cosign(checkpointText: string, time: number, signer: Signer): string {
  if (!Number.isSafeInteger(time) || time < 0)
    throw new RangeError(`${time} is not a number of seconds.`);
  const { name, id } = witnessKey(signer.name, signer.publicKey);
  const signed = concatBytes(timeBytes(time), signer.sign(message(time, checkpointText)));
  return `— ${name} ${toBase64(concatBytes(hexToBytes(id), signed))}\n`;
}

/**
 * The cosignatures of known witnesses on a signed checkpoint, each checked. Lines of others are passed over; of a
 * witness that signed twice, the latest.
 * Source: C2SP tlog-cosignature.
 * @param note  the checkpoint with all its signature lines
 * @returns a witness's name as the error when a line under its key is wrong
 */
export function cosignaturesOn(
  note: string,
  witnesses: readonly WitnessKey[],
): Result<
  readonly Cosignature[],
  { readonly code: 'wrong-cosignature'; readonly witness: string }
> {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const found = new Map<WitnessKey, Cosignature>();
  for (const line of note.slice(end + 2).split('\n')) {
    const [, name, encoded] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = fromBase64(encoded ?? '');
    if (!name || !bytes || bytes.length < idLength) continue;
    const id = bytesToHex(bytes.subarray(0, idLength));
    const witness = witnesses.find((known) => known.name === name && known.id === id);
    if (!witness) continue;
    const time = timeOf(bytes.subarray(idLength), text, witness);
    if (time === null) return err({ code: 'wrong-cosignature', witness: name });
    if (time >= (found.get(witness)?.time ?? 0)) found.set(witness, { witness, time });
  }
  return ok([...found.values()]);
}

/**
 * The line of a witness in its answer to `add-checkpoint`, checked. Lines of other keys are passed over.
 * Source: C2SP tlog-witness, add-checkpoint.
 * @param note  the checkpoint that was sent
 * @param answer  the body of the answer: signature lines
 * @returns the line with its newline
 */
export function cosignatureIn(
  answer: string,
  note: string,
  witness: WitnessKey,
): Result<
  { readonly line: string; readonly time: number },
  { readonly code: 'wrong-cosignature' | 'no-cosignature' }
> {
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  for (const line of answer.split('\n').filter((one) => one !== '')) {
    const found = cosignaturesOn(`${text}\n${line}\n`, [witness]);
    if (!found.ok) return err({ code: 'wrong-cosignature' });
    const [cosignature] = found.value;
    if (cosignature) return ok({ line: `${line}\n`, time: cosignature.time });
  }
  return err({ code: 'no-cosignature' });
}

function timeOf(bytes: Uint8Array, text: string, { publicKey }: WitnessKey): number | null {
  if (bytes.length !== timeLength + signatureLength) return null;
  const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  const signature = bytes.subarray(timeLength);
  const isSigned =
    Number.isSafeInteger(time) &&
    ed25519.verify(signature, message(time, text), publicKey, { zip215: false });
  return isSigned ? time : null;
}

function timeBytes(time: number): Uint8Array {
  const bytes = new Uint8Array(timeLength);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time));
  return bytes;
}
