import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connections, type Reply } from '../http';

/** How long a client goes on asking before something is wrong with us and not with the machine. */
const patience = 60_000;
const pause = 50;

/** The copies of a deployment as a balancer shows them: who gets no answer from one asks the next. */
export class Site {
  private readonly copies: readonly Connections[];

  constructor(urls: readonly string[], clients: number) {
    this.copies = urls.map((url) => new Connections(url, clients));
  }

  /** One request to one copy. @returns `null` when there is no answer, or the service says it is away */
  async send(cookie: string, key: string, path: string, body: unknown, turn: number) {
    const copy = this.copies[turn % this.copies.length] as Connections;
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': key };
    try {
      const reply = await copy.send('POST', `/api/v1/${path}`, headers, JSON.stringify(body));
      return reply.status >= 500 ? null : reply;
    } catch {
      return null;
    }
  }

  /** The same request with the same key until somebody answers. @param tried  is told of each failure */
  async insist(
    [cookie, key, path, body]: readonly [string, string, string, unknown],
    turn: number,
    tried: () => void,
  ): Promise<Reply> {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(pause)) {
      const reply = await this.send(cookie, key, path, body, turn++);
      if (reply) return reply;
      tried();
    }
    throw new Error(`Nobody answered ${path} within ${patience / 1000} seconds.`);
  }

  /** What is at an address, from whichever copy answers. */
  async text(cookie: string, path: string): Promise<string> {
    let turn = 0;
    for (const end = Date.now() + patience; Date.now() < end; await sleep(pause)) {
      const copy = this.copies[turn++ % this.copies.length] as Connections;
      const reply = await copy.send('GET', `/api/v1/${path}`, { cookie }).catch(() => null);
      if (reply?.status === 200) return reply.body;
      if (reply && reply.status < 500) throw new Error(`${path}: ${reply.body}`);
    }
    throw new Error(`Nobody answered ${path} within ${patience / 1000} seconds.`);
  }

  async get<T>(cookie: string, path: string): Promise<T> {
    return JSON.parse(await this.text(cookie, path)) as T;
  }

  /** Does something once, with a key of its own. @throws when it is refused */
  async post<T>(cookie: string, path: string, body: unknown): Promise<T> {
    const reply = await this.insist([cookie, randomUUID(), path, body], 0, () => undefined);
    if (reply.status >= 300) throw new Error(`${path}: ${reply.body}`);
    return (reply.body === '' ? null : JSON.parse(reply.body)) as T;
  }

  close(): void {
    for (const copy of this.copies) copy.close();
  }
}
