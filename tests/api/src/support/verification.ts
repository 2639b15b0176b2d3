import { valueOf } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { parseVerifierKey } from '@folkmoot/log';
import { judgeLog } from '@folkmoot/test-support';
import {
  type FileSource,
  type PackVerdict,
  type PublishedRecord,
  type Verdict,
  verifyPack,
  verifyRecord,
} from '@folkmoot/verify';
import { logLines } from './log';
import { type Scratch } from './scratch';
import { filesInZip } from './unzip';
import { waitFor } from './wait-for';

/** The signed checkpoint that covers all there is in the log. */
export function signedCheckpoint({ visitor: { api } }: Scratch): Promise<string> {
  return waitFor('a checkpoint of the whole log', async () => {
    const { size, signedSize } = await unwrap(api.GET('/api/v1/log'));
    if (signedSize < size) return undefined;
    return unwrap(api.GET('/api/v1/log/checkpoint', { parseAs: 'text' }));
  });
}

/** The record as a stranger reads it from the API, with nothing but the log's key to believe in. */
export async function publishedRecord(scratch: Scratch): Promise<PublishedRecord> {
  const checkpoint = await signedCheckpoint(scratch);
  const lines = await logLines(scratch.visitor);
  const { origin, vkey } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
  const bytes = async (path: string): Promise<Uint8Array | null> => {
    const answer = await fetch(`${scratch.url}/api/v1${path}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  };
  return {
    origin,
    keys: [valueOf(parseVerifierKey(vkey ?? ''))],
    checkpoint,
    entries: (size) => lines.slice(0, size ?? undefined).map((text) => Buffer.from(text)),
    constitution: (version) => bytes(`/constitution/versions/${version}/pack`),
    decisionNumbers: async () => {
      const query = { limit: 200 };
      const page = await unwrap(
        scratch.visitor.api.GET('/api/v1/decisions', { params: { query } }),
      );
      return page.items.map(({ number }) => number);
    },
    decision: (number) => bytes(`/decisions/${number}/document`),
    countSheet: (sha256) => bytes(`/count-sheets/${sha256}`),
    ballots: (_, contest) => bytes(`/contests/${contest}/ballots`),
    archive: (poll, box) => bytes(`/polls/${poll}/boxes/${box}/archive.bel`),
    issued: (decision, document) => bytes(`/decisions/${decision}/${document}.pdf`),
  };
}

/**
 * Recomputes the whole record with the verifier that strangers use.
 * @throws when another tool, which knows the C2SP specifications alone, does not accept its log
 */
export async function verify(scratch: Scratch): Promise<Verdict> {
  const record = await publishedRecord(scratch);
  await judgeLog(scratch.url);
  return verifyRecord(record);
}

/** Recomputes the evidence pack at an address of the API, as whoever was handed it does. */
export async function verifiedPack(scratch: Scratch, path: string): Promise<PackVerdict> {
  await signedCheckpoint(scratch);
  const answer = await fetch(`${scratch.url}/api/v1/${path}/pack`);
  const files = await filesInZip(Buffer.from(await answer.arrayBuffer()));
  const { vkey } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
  const key = valueOf(parseVerifierKey(vkey ?? ''));
  const source: FileSource = {
    read: (file) => Promise.resolve(files.get(file) ?? null),
    list: () => Promise.resolve([...files.keys()]),
  };
  return verifyPack(source, { origin: key.name, keys: [key] });
}
