import { err, ok, type Result } from '@folkmoot/basics';
import { fromBase64, toBase64 } from './base64';
import { type CheckpointFault, openCheckpoint, type OpenedCheckpoint } from './checkpoint';
import { hashLength, leafHash } from './merkle';
import { verifyInclusion } from './proof';
import { type VerifierKey } from './verifier-key';

/** That an entry is in a log, for somebody who has nothing but the log's origin and key. */
export interface TlogProof {
  /** Position of the entry, from 0. */
  readonly index: number;
  /** From the leaf's sibling up. */
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
  /** Opaque and not proved. */
  readonly extra?: Uint8Array;
}

export type TlogProofFault =
  | { readonly code: 'malformed-proof' }
  | CheckpointFault
  /** The entry is not where the proof says. */
  | { readonly code: 'not-included' };

const header = 'c2sp.org/tlog-proof@v1';

/** The text of a `.tlog-proof` file. Source: C2SP tlog-proof, Format. */
export const formatTlogProof = ({ index, hashes, checkpoint, extra }: TlogProof): string =>
  [
    header,
    ...(extra ? [`extra ${toBase64(extra)}`] : []),
    `index ${index}`,
    ...hashes.map(toBase64),
    '',
    checkpoint,
  ].join('\n');

/** Reads the text of a `.tlog-proof` file. Source: C2SP tlog-proof, Format. */
export function parseTlogProof(
  text: string,
): Result<TlogProof, { readonly code: 'malformed-proof' }> {
  const malformed = err({ code: 'malformed-proof' } as const);
  const end = text.indexOf('\n\n');
  if (end < 0) return malformed;
  const [first, ...lines] = text.slice(0, end).split('\n');
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice(6)) : undefined;
  const [, index] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '') ?? [];
  const hashes = lines.map((line) => fromBase64(line));
  if (first !== header || extra === null || index === undefined) return malformed;
  if (!Number.isSafeInteger(Number(index)) || !hashes.every(isHash)) return malformed;
  const proof = { index: Number(index), hashes, checkpoint: text.slice(end + 2) };
  return ok(extra ? { ...proof, extra } : proof);
}

/**
 * Checks a proof offline: the checkpoint's signature, then the path from the entry to its root.
 * @param entry  the exact bytes of the entry
 * @param origin  the log that the reader wants
 * @param trusted  that log's keys
 * @returns the checkpoint that was checked
 */
export function verifyTlogProof(
  text: string,
  entry: Uint8Array,
  origin: string,
  trusted: readonly VerifierKey[],
): Result<OpenedCheckpoint & { readonly index: number }, TlogProofFault> {
  const proof = parseTlogProof(text);
  if (!proof.ok) return proof;
  const opened = openCheckpoint(proof.value.checkpoint, origin, trusted);
  if (!opened.ok) return opened;
  const { index, hashes } = proof.value;
  const { size, root } = opened.value.checkpoint;
  return verifyInclusion(hashes, { index, leaf: leafHash(entry), size, root })
    ? ok({ ...opened.value, index })
    : err({ code: 'not-included' });
}

const isHash = (hash: Uint8Array | null): hash is Uint8Array => hash?.length === hashLength;
