import { createFolkmootClient, throwing, type Middleware } from '@folkmoot/contract';

/** Milliseconds in which a phone changes from one network to another. */
const changeOfNetwork = 500;

/**
 * Reads once more what no answer came for, as when a phone leaves the wireless network at the door.
 * What may change something is sent again by those who sent it, under the key that it had.
 */
async function fetchPatiently(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    if (request.method !== 'GET' || request.signal.aborted) throw failure;
    await new Promise((resolve) => setTimeout(resolve, changeOfNetwork));
    return fetch(request);
  }
}

/** A request that may change something and has no key of its own gets one. */
const keyed: Middleware = {
  onRequest({ request }) {
    const { method, headers } = request;
    if (method !== 'GET' && !headers.has('idempotency-key')) {
      headers.set('idempotency-key', newKey());
    }
  },
};

/**
 * Every route of the API, with its types. Give an act that may be sent again its own
 * `Idempotency-Key`, so that it counts once.
 * @throws Problem when the server refuses, Unreachable when no answer comes
 */
export const api = createFolkmootClient({ baseUrl: '', fetch: fetchPatiently });
api.use(keyed, throwing);

/** The body of an answer of `api`, which throws whatever is none. */
export async function answered<Body>(call: Promise<{ readonly data?: Body }>): Promise<Body> {
  return (await call).data as Body;
}

/** The text of an answer of `api`; an empty one has no body. */
export async function answeredText(call: Promise<{ readonly data?: string }>): Promise<string> {
  return (await call).data ?? '';
}

/** The parameters that have a value: what a reader left empty is not asked for. */
export const given = <Query extends object>(query: Query): Given<Query> =>
  Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined && value !== ''),
  ) as Given<Query>;

type Given<Query> = { [Name in keyof Query]?: Exclude<Query[Name], undefined> };

/** A random key, RFC 9562 version 4; drawn by hand because plain HTTP pages lack `randomUUID`. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
