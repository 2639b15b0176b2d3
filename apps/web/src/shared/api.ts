import { problemIn, Unreachable } from './problem';

const prefix = '/api/v1';

type Query = Readonly<Record<string, string | number | undefined>>;

export interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly query?: Query;
  /** The version that an edit was made from. */
  readonly ifMatch?: string | number;
  /** Keep it when a request is sent again, so that it counts once. New for each call if not given. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/**
 * Asks the API and reads the JSON it answers.
 * @throws Problem when the server refuses, Unreachable when no answer comes
 */
export async function call<Answer>(path: string, options: CallOptions = {}): Promise<Answer> {
  const response = await send(path, options);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

/** As `call`, for answers that are plain text: checkpoints, log entries, ballot files. */
export async function callText(path: string, options: CallOptions = {}): Promise<string> {
  return (await send(path, options)).text();
}

/** The address of something that the reader downloads. */
export function address(path: string, query: Query = {}): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
  return `${prefix}${path}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

/** A random key, RFC 9562 version 4; drawn by hand because plain HTTP pages lack `randomUUID`. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function send(path: string, options: CallOptions): Promise<Response> {
  const response = await fetch(address(path, options.query), requestFor(options)).catch(
    (cause: unknown) => {
      throw new Unreachable(cause);
    },
  );
  if (!response.ok) throw await problemIn(response);
  return response;
}

function requestFor({ method = 'GET', body, ifMatch, idempotencyKey, signal }: CallOptions) {
  const headers = new Headers({ accept: 'application/json, text/plain' });
  if (method !== 'GET') headers.set('idempotency-key', idempotencyKey ?? newKey());
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`);
  return {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
}
