import { cosignatureIn, formatWitnessRequest, type WitnessKey } from '@folkmoot/log';

/** Source: docs/decisions/0013: votes never wait for a witness, and a witness not longer than this. */
const patienceMilliseconds = 5_000;
const longestAnswer = 64 * 1024;

/** A checkpoint for a witness to cosign, and proofs that it extends any before it. */
export interface Submission {
  readonly size: number;
  readonly note: string;
  /** @param oldSize  no larger than `size` */
  readonly proofSince: (oldSize: number) => Promise<readonly Uint8Array[]>;
}

/** What came of asking. */
export type WitnessAnswer =
  | { readonly kind: 'cosigned'; readonly line: string }
  /** It has cosigned a checkpoint of more entries than the one it was sent. */
  | { readonly kind: 'ahead'; readonly size: number }
  /** It does not answer as it should, which may pass. */
  | { readonly kind: 'away'; readonly says: string }
  /** Somebody must look into it: the witness, or the log, is not what it should be. */
  | { readonly kind: 'alarm'; readonly says: string };

/**
 * Asks a witness to cosign a checkpoint; once more from the size that it names, if it saw another one
 * last than we thought. Source: C2SP tlog-witness, add-checkpoint.
 * @param oldSize  of the checkpoint that it cosigned last, as far as we know
 */
export async function askWitness(
  { key, url }: { readonly key: WitnessKey; readonly url: string },
  submission: Submission,
  oldSize: number,
): Promise<WitnessAnswer> {
  try {
    const first = await post(url, submission, oldSize);
    if (first.status !== 409) return outcome(first, submission, key);
    const seen = sizeIn(first.text);
    if (seen === null) return alarm('answers 409 without the size that it saw');
    if (seen > submission.size) return { kind: 'ahead', size: seen };
    if (seen === oldSize)
      return alarm(`has cosigned another root for ${seen} entries: the log may have forked`);
    return outcome(await post(url, submission, seen), submission, key);
  } catch (error) {
    return { kind: 'away', says: reasonOf(error) };
  }
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

async function post(url: string, submission: Submission, oldSize: number): Promise<Reply> {
  const { note: checkpoint } = submission;
  const proof = await submission.proofSince(oldSize);
  const answer = await fetch(`${url.replace(/\/+$/, '')}/add-checkpoint`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: formatWitnessRequest({ oldSize, proof, checkpoint }),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  return { status: answer.status, text: await shortText(answer) };
}

function outcome({ status, text }: Reply, { note }: Submission, key: WitnessKey): WitnessAnswer {
  if (status === 200) {
    const cosignature = cosignatureIn(text, note, key);
    if (cosignature.ok) return { kind: 'cosigned', line: cosignature.value.line };
    return alarm(
      cosignature.error.code === 'wrong-cosignature'
        ? 'gives a cosignature that is wrong'
        : 'answers without a cosignature of the key in the policy',
    );
  }
  if (status >= 500 || status === 429) return { kind: 'away', says: `answers ${status}` };
  return alarm(refusals[status] ?? `answers ${status}`);
}

const refusals: Readonly<Record<number, string>> = {
  400: 'says that what it was sent is no request (400)',
  403: 'does not know the key that signs the log (403): give it the log’s vkey',
  404: 'does not watch this log (404): give it the log’s vkey, and check its address',
  409: 'saw another checkpoint last than it said a moment ago (409)',
  422: 'says that the log is not consistent with what it saw before (422): the log may have forked',
};

const alarm = (says: string): WitnessAnswer => ({ kind: 'alarm', says });

const sizeIn = (text: string): number | null =>
  /^(0|[1-9]\d{0,14})\n$/.test(text) ? Number(text) : null;

async function shortText({ body }: Response): Promise<string> {
  const reader = body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  const parts: Uint8Array[] = [];
  for (let length = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > longestAnswer) {
      await reader.cancel();
      throw new Error('it answers at too great a length');
    }
    parts.push(value);
  }
  return Buffer.concat(parts).toString('utf8');
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError')
    return `does not answer within ${patienceMilliseconds / 1000} seconds`;
  return `cannot be reached (${cause?.code ?? message})`;
}
