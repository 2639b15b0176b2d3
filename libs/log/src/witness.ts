import { err, ok, type Result } from '@folkmoot/basics';
import { sameBytes } from './bytes';
import { type Checkpoint, openCheckpoint, parseCheckpoint } from './checkpoint';
import { emptyRoot } from './merkle';
import { verifyConsistency } from './proof';
import { type VerifierKey } from './verifier-key';
import { parseWitnessRequest } from './witness-request';

/** What a witness cosigned last for a log. */
export type SeenHead = Pick<Checkpoint, 'size' | 'root'>;

/** A checkpoint that may be cosigned, once it has been written down as the last seen. */
export interface Cosignable {
  readonly checkpoint: Checkpoint;
  /** What is cosigned: the whole text of the checkpoint, extension lines included. */
  readonly text: string;
}

/** Why a witness does not cosign. Each has its status in C2SP tlog-witness, add-checkpoint. */
export type WitnessRefusal =
  | { readonly code: 'malformed-request' | 'unknown-log' | 'not-signed' | 'old-size-above-new' }
  /** `size` is that of the checkpoint cosigned last. */
  | { readonly code: 'not-the-last-seen' | 'another-root'; readonly size: number }
  | { readonly code: 'not-consistent' };

/** The status of each refusal. Source: C2SP tlog-witness, add-checkpoint. */
export const witnessStatus: Readonly<Record<WitnessRefusal['code'], number>> = {
  'malformed-request': 400,
  'unknown-log': 404,
  'not-signed': 403,
  'old-size-above-new': 400,
  'not-the-last-seen': 409,
  'another-root': 409,
  'not-consistent': 422,
};

/**
 * Whether a witness may cosign what a log sends it. Whoever calls writes the head down, together with
 * this decision and before anything is signed: see C2SP tlog-witness on the race that follows otherwise.
 * Source: C2SP tlog-witness, add-checkpoint.
 * @param body  of the request
 * @param keys  those of the logs that the witness watches; a key's name is its log's origin
 * @param seen  what was cosigned last for an origin, `null` when nothing was
 */
export function judgeCheckpoint(
  body: string,
  keys: readonly VerifierKey[],
  seen: (origin: string) => SeenHead | null,
): Result<Cosignable, WitnessRefusal> {
  const request = parseWitnessRequest(body);
  if (!request.ok) return request;
  const { oldSize, proof, checkpoint: note } = request.value;
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const named = parseCheckpoint(text);
  if (!named.ok) return err({ code: 'malformed-request' });
  const { origin } = named.value;
  const trusted = keys.filter(({ name }) => name === origin);
  if (trusted.length === 0) return err({ code: 'unknown-log' });
  const opened = openCheckpoint(note, origin, trusted);
  if (!opened.ok)
    return err({
      code: opened.error.code === 'malformed-note' ? 'malformed-request' : 'not-signed',
    });
  const { checkpoint } = opened.value;
  if (oldSize > checkpoint.size) return err({ code: 'old-size-above-new' });
  const last = seen(origin) ?? { size: 0, root: emptyRoot() };
  if (oldSize !== last.size) return err({ code: 'not-the-last-seen', size: last.size });
  if (oldSize === checkpoint.size && !sameBytes(last.root, checkpoint.root))
    return err({ code: 'another-root', size: last.size });
  const claim = {
    oldSize,
    oldRoot: last.root,
    newSize: checkpoint.size,
    newRoot: checkpoint.root,
  };
  return verifyConsistency(proof, claim)
    ? ok({ checkpoint, text })
    : err({ code: 'not-consistent' });
}
