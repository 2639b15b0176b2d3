import { apiPath, type Person } from './person';

export interface StreamEvent {
  readonly type: string;
  readonly data: string;
}

/** A stream of server-sent events as a browser reads it (HTML standard, 9.2), and how to stop reading it. */
export interface OpenStream {
  readonly status: number;
  readonly headers: Headers;
  readonly events: readonly StreamEvent[];
  /** Resolves when the server ends it, or it is stopped. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** Somebody follows a stream at an address within the API. */
export async function follow(person: Person, url: string, path: string): Promise<OpenStream> {
  await person.beSignedIn();
  const reading = new AbortController();
  const response = await fetch(`${url}${apiPath}${path}`, {
    headers: { accept: 'text/event-stream', cookie: person.cookie },
    signal: reading.signal,
  });
  const events: StreamEvent[] = [];
  const read = async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) {
      text += decoder.decode(bytes as Uint8Array, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      events.push(...blocks.flatMap(eventIn));
    }
  };
  return {
    status: response.status,
    headers: response.headers,
    events,
    ended: read().catch(() => undefined),
    stop: () => reading.abort(),
  };
}

function eventIn(block: string): StreamEvent[] {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
  const data = field('data');
  return data === undefined ? [] : [{ type: field('event') ?? 'message', data }];
}
