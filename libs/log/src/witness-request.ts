import { err, ok, type Result } from '@folkmoot/basics';
import { fromBase64, toBase64 } from './base64';
import { hashLength } from './merkle';

/** What a log sends a witness: its new checkpoint, and that it extends the one last seen. */
export interface WitnessRequest {
  /** Size of the checkpoint that the witness signed last; 0 when it never did. */
  readonly oldSize: number;
  /** Consistency proof from that size. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
}

/** Longer, and no tree could have it. Source: C2SP tlog-witness, add-checkpoint. */
const longestProof = 63;

/** The body of `add-checkpoint`. Source: C2SP tlog-witness, add-checkpoint. */
export const formatWitnessRequest = ({ oldSize, proof, checkpoint }: WitnessRequest): string =>
  [`old ${oldSize}`, ...proof.map(toBase64), '', checkpoint].join('\n');

/** Reads the body of `add-checkpoint`. Source: C2SP tlog-witness, add-checkpoint. */
export function parseWitnessRequest(
  body: string,
): Result<WitnessRequest, { readonly code: 'malformed-request' }> {
  const malformed = err({ code: 'malformed-request' } as const);
  const end = body.indexOf('\n\n');
  if (end < 0) return malformed;
  const [first, ...lines] = body.slice(0, end).split('\n');
  const [, size] = /^old (0|[1-9]\d*)$/.exec(first ?? '') ?? [];
  const proof = lines.map((line) => fromBase64(line));
  if (size === undefined || !Number.isSafeInteger(Number(size))) return malformed;
  if (proof.length > longestProof || !proof.every(isHash)) return malformed;
  return ok({ oldSize: Number(size), proof, checkpoint: body.slice(end + 2) });
}

const isHash = (hash: Uint8Array | null): hash is Uint8Array => hash?.length === hashLength;
