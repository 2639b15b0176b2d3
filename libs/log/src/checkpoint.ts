import { err, ok, type Result } from '@folkmoot/basics';
import { fromBase64, toBase64 } from './base64';
import { hashLength } from './merkle';
import { openNote, signNote, type NoteFault } from './note';
import { type Signer, type VerifierKey } from './verifier-key';

/** The log at one moment: whose it is, how many entries it has, and the root hash over all of them. */
export interface Checkpoint {
  /** Which log: `<public host>/log/<organisation>`. */
  readonly origin: string;
  /** Entries in the log. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

/** A checkpoint, and the trusted keys whose signatures on it were checked. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly signedBy: readonly VerifierKey[];
}

/** Why a text is not a checkpoint of the log in question. */
export type CheckpointFault =
  | NoteFault
  | { readonly code: 'malformed-checkpoint' }
  | { readonly code: 'wrong-origin'; readonly origin: string };

/**
 * The text of a checkpoint: three lines and no extension lines. Source: C2SP tlog-checkpoint.
 * @throws TypeError when the parts do not make a checkpoint
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  const text = `${origin}\n${size}\n${toBase64(root)}\n`;
  const read = parseCheckpoint(text);
  if (!read.ok || read.value.origin !== origin)
    throw new TypeError('A checkpoint has an origin of one line, a size and a 32-byte root.');
  return text;
}

/** Reads the text of a checkpoint. Extension lines are allowed and not returned. Source: C2SP tlog-checkpoint. */
export function parseCheckpoint(
  text: string,
): Result<Checkpoint, { readonly code: 'malformed-checkpoint' }> {
  const malformed = err({ code: 'malformed-checkpoint' } as const);
  if (!text.endsWith('\n')) return malformed;
  const lines = text.slice(0, -1).split('\n');
  const [origin, size, root] = lines;
  if (!origin || !size || !root || lines.includes('')) return malformed;
  const hash = fromBase64(root);
  if (!isSize(size) || hash?.length !== hashLength) return malformed;
  return ok({ origin, size: Number(size), root: hash });
}

/** Decimal without leading noughts, and no larger than a whole number can safely be. */
const isSize = (text: string): boolean =>
  /^(0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text));

/**
 * A signed checkpoint. The caller sees to it that it extends every checkpoint signed before.
 * @param signers  the log's key; both keys while one replaces the other
 * @throws TypeError when the parts do not make a checkpoint
 */
export const signCheckpoint = (
  checkpoint: Checkpoint,
  ...signers: readonly [Signer, ...Signer[]]
): string => signNote(formatCheckpoint(checkpoint), ...signers);

/**
 * The checkpoint in a signed note, once a trusted key has signed it and it is of the log asked for.
 * @param origin  the log that the reader wants: another log's checkpoint proves nothing about it
 * @param trusted  that log's keys
 */
export function openCheckpoint(
  note: string,
  origin: string,
  trusted: readonly VerifierKey[],
): Result<OpenedCheckpoint, CheckpointFault> {
  const opened = openNote(note, trusted);
  if (!opened.ok) return opened;
  const checkpoint = parseCheckpoint(opened.value.text);
  if (!checkpoint.ok) return checkpoint;
  if (checkpoint.value.origin !== origin)
    return err({ code: 'wrong-origin', origin: checkpoint.value.origin });
  return ok({ checkpoint: checkpoint.value, signedBy: opened.value.signedBy });
}
