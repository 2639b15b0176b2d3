import {
  cosign,
  formatWitnessKey,
  judgeCheckpoint,
  type Signer,
  type VerifierKey,
  witnessKey,
  witnessStatus,
} from '@folkmoot/log';
import http from 'node:http';
import { type WitnessState } from './witness-state';

/** A checkpoint with every signature and a proof is a few kilobytes. */
const longestBody = 128 * 1024;

/** What a witness works with. */
export interface Desk {
  readonly signer: Signer;
  /** Of the logs that it watches. */
  readonly keys: readonly VerifierKey[];
  readonly state: WitnessState;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of what it did, a line each. */
  readonly tell: (line: string) => void;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly text: string;
}

/** Serves `add-checkpoint`, and at its root what it is. Source: C2SP tlog-witness, HTTP Interface. */
export function witnessServer(desk: Desk): http.Server {
  return http.createServer((request, response) => {
    void answered(desk, request).then(({ status, type = 'text/plain; charset=utf-8', text }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    });
  });
}

async function answered(desk: Desk, request: http.IncomingMessage): Promise<Answer> {
  const path = (request.url ?? '').split('?')[0];
  if (path === '/' && request.method === 'GET') return { status: 200, text: about(desk) };
  if (path !== '/add-checkpoint') return { status: 404, text: 'POST to /add-checkpoint.\n' };
  if (request.method !== 'POST') return { status: 405, text: 'POST a checkpoint.\n' };
  const body = await bodyOf(request);
  if (body === null) return { status: 413, text: 'No checkpoint is that long.\n' };
  try {
    return addCheckpoint(desk, body);
  } catch (error) {
    desk.tell(`failed: ${error instanceof Error ? error.message : String(error)}`);
    return { status: 500, text: 'The witness could not write down what it saw.\n' };
  }
}

/**
 * Judges, writes down and signs in one go: nothing else happens in this process meanwhile, so two
 * requests cannot both be judged against the same last checkpoint.
 */
function addCheckpoint({ signer, keys, state, now, tell }: Desk, body: string): Answer {
  const judged = judgeCheckpoint(body, keys, (origin) => state.get(origin));
  if (!judged.ok) {
    const { error } = judged;
    const status = witnessStatus[error.code];
    if (error.code !== 'not-the-last-seen') tell(`refused with ${status}: ${error.code}`);
    return 'size' in error
      ? { status, type: 'text/x.tlog.size', text: `${error.size}\n` }
      : { status, text: `${error.code}\n` };
  }
  const { checkpoint, text } = judged.value;
  const { origin, size, root } = checkpoint;
  state.set(origin, { size, root });
  tell(`cosigned ${origin} at ${size}`);
  return { status: 200, text: cosign(text, Math.floor(now() / 1000), signer) };
}

const about = ({ signer, keys }: Desk): string =>
  [
    `A witness of transparency logs (c2sp.org/tlog-witness).`,
    ``,
    formatWitnessKey(witnessKey(signer.name, signer.publicKey)),
    ``,
    ...new Set(keys.map(({ name }) => `watches ${name}`)),
    ``,
  ].join('\n');

/** @returns `null` when it is too long */
async function bodyOf(request: http.IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= longestBody) parts.push(part);
  }
  return length > longestBody ? null : Buffer.concat(parts).toString('utf8');
}
