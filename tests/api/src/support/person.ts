import { createFolkmootClient, type FolkmootClient } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import request, { type Response as Reply } from 'supertest';

export type { Reply };

export const apiPath = '/api/v1';

/** What is served at addresses outside those of the API: published files, and pages without script. */
const outside = /^\/(feed\.atom|decisions\.json|plain(\/[^?]*)?)(\?|$)/;

const addressOf = (path: string): string => (outside.test(path) ? path : `${apiPath}${path}`);

export interface Message {
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where a person is, and how they come by a session there. */
export interface Situation {
  readonly url: string;
  /** Milliseconds on the clock of the app. */
  readonly now: () => number;
  /** Leaves the session's cookie in the person's jar. Visitors have none. */
  readonly signIn?: (person: Person) => Promise<void>;
}

const minutes = 60_000;

/** Somebody at a browser: keeps cookies, sends the origin of our own pages, and signs in again when a session would have run out. */
export class Person {
  /** Through the generated client: for what the pages do. */
  readonly api: FolkmootClient;
  readonly cookies = new Map<string, string>();
  private session: { readonly began: number; seen: number; readonly ready: Promise<void> } | null =
    null;

  constructor(private readonly situation: Situation) {
    this.api = createFolkmootClient({
      baseUrl: situation.url,
      fetch: (sent) => this.fetch(sent),
    });
  }

  /** The same person and session at another copy of the app. */
  at(url: string): Person {
    const there = new Person({ ...this.situation, url });
    for (const [name, value] of this.cookies) there.cookies.set(name, value);
    there.session = this.session;
    return there;
  }

  /** As a header. */
  get cookie(): string {
    return Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ');
  }

  /** To the letter, for what the pages never do. Paths are within the API, or those of published files. */
  async send(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    message: Message = {},
  ): Promise<Reply> {
    await this.beSignedIn();
    const sent = request(this.situation.url)[method](addressOf(path));
    if (this.cookies.size > 0) void sent.set('Cookie', this.cookie);
    void sent.set({ Origin: this.situation.url, ...message.headers });
    const reply = await (message.body === undefined ? sent : sent.send(message.body));
    this.keep((reply.headers['set-cookie'] ?? []) as unknown as string[]);
    return reply;
  }

  /** Signs in unless that was done, and recently enough. */
  async beSignedIn(): Promise<void> {
    const { signIn, now } = this.situation;
    if (!signIn) return;
    const alive =
      this.session &&
      now() - this.session.seen < 29 * minutes &&
      now() - this.session.began < 11 * 60 * minutes;
    if (alive && this.session) this.session.seen = now();
    else this.session = { began: now(), seen: now(), ready: signIn(this) };
    await this.session.ready;
  }

  /** Takes in `Set-Cookie` headers as a browser does. */
  keep(headers: readonly string[]): void {
    for (const header of headers) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (!name) continue;
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }

  private async fetch(sent: Request): Promise<Response> {
    await this.beSignedIn();
    if (this.cookies.size > 0) sent.headers.set('cookie', this.cookie);
    if (sent.method !== 'GET') {
      sent.headers.set('origin', this.situation.url);
      if (!sent.headers.has('idempotency-key')) sent.headers.set('idempotency-key', randomUUID());
    }
    const answer = await fetch(sent);
    this.keep(answer.headers.getSetCookie());
    return answer;
  }
}
