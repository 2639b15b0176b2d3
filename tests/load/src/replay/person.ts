import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connections, Refused } from '../http';

interface MailList {
  readonly items: readonly { readonly id: string; readonly subject: string }[];
}

const mailPatienceSeconds = 60;

/** Somebody at a browser of their own. */
export class Person {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly site: Connections) {}

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('POST', path, body);
  }

  /** Asks for a link, finds it in the mailbox, and follows it. */
  async signIn(identifier: string, email = identifier): Promise<void> {
    const earlier = new Set((await this.mailTo(email)).map(({ id }) => id));
    await this.post('sign-in/requests', { identifier });
    const mail = await this.newMail(email, earlier);
    const { text } = await this.get<{ text: string }>(`mailbox/${mail}`);
    const token = /[?&]token=([\w-]+)/.exec(text)?.[1];
    if (!token) throw new Error(`The mail to ${email} holds no link to sign in with.`);
    await this.post('sign-in/session', { token });
  }

  /** @throws Refused with the server's own words */
  private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    for (;;) {
      const reply = await this.site.send(method, `/api/v1/${path}`, this.headers(sent), sent);
      this.keep(reply.cookies);
      if (reply.status < 300) return (reply.body === '' ? null : parse(reply.body)) as T;
      if (reply.status !== 429) throw new Refused(reply.status, detailOf(reply.body, path));
      await sleep(2_000); // sign-ins are limited: wait as a person would
    }
  }

  private headers(body: string | undefined): Record<string, string> {
    const cookie = Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ');
    return {
      ...(cookie !== '' && { cookie }),
      ...(body !== undefined && {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      }),
    };
  }

  private keep(headers: readonly string[]): void {
    for (const header of headers) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (name !== undefined && value !== undefined) this.cookies.set(name, value);
    }
  }

  /** Links to sign in that were mailed to an address. */
  private async mailTo(email: string): Promise<MailList['items']> {
    const { items } = await this.get<MailList>(`mailbox?to=${encodeURIComponent(email)}`);
    return items.filter(({ subject }) => subject === 'Your link to sign in');
  }

  private async newMail(email: string, earlier: ReadonlySet<string>): Promise<string> {
    const end = Date.now() + mailPatienceSeconds * 1000;
    for (let pause = 20; Date.now() < end; pause = Math.min(pause * 2, 500)) {
      const mail = (await this.mailTo(email)).find(({ id }) => !earlier.has(id));
      if (mail) return mail.id;
      await sleep(pause);
    }
    throw new Error(`No mail came to ${email} within ${mailPatienceSeconds} seconds.`);
  }
}

function parse(body: string): unknown {
  try {
    return body === '' ? null : JSON.parse(body);
  } catch {
    return body;
  }
}

function detailOf(body: string, path: string): string {
  const { detail, errors } = (parse(body) ?? {}) as {
    detail?: string;
    errors?: { message: string }[];
  };
  const more = (errors ?? []).slice(0, 3).map(({ message }) => message);
  return [`${path}: ${detail ?? body.slice(0, 200)}`, ...more].join(' ');
}
