import { type APIRequestContext } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Person } from './person';

export interface Letter {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

/** Signs in without the pages, for tests that begin with somebody signed in. */
export async function signIn(person: Person, identifier: string): Promise<void> {
  const { request } = person.page.context();
  const letter = await letterFrom(person, () =>
    send(request, `${person.site.url}/api/v1/sign-in/requests`, { identifier }),
  );
  const token = /token=([\w-]+)/.exec(letter.text)?.[1];
  await send(request, `${person.site.url}/api/v1/sign-in/session`, { token });
}

/** The last letter that was waited for at each site: a mailbox does not say whose deed a letter answers. */
const turns = new WeakMap<Person['site'], Promise<unknown>>();

/** Does something that sends one link to sign in, and reads the letter in the mailbox: one person after another. */
export function letterFrom(person: Person, deed: () => Promise<unknown>): Promise<Letter> {
  const before = turns.get(person.site) ?? Promise.resolve();
  const turn = before.then(() => nextLetter(person, deed));
  turns.set(
    person.site,
    turn.catch(() => undefined),
  );
  return turn;
}

async function nextLetter(person: Person, deed: () => Promise<unknown>): Promise<Letter> {
  const known = new Set(await idsOfMail(person));
  await deed();
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(20)) {
    const id = (await idsOfMail(person)).find((other) => !known.has(other));
    if (id) return get<Letter>(person, `/mailbox/${id}`);
  }
  throw new Error('No mail came.');
}

async function idsOfMail(person: Person): Promise<string[]> {
  const { items } = await get<{ items: Letter[] }>(person, '/mailbox');
  return items.filter(({ subject }) => subject === 'Your link to sign in').map(({ id }) => id);
}

async function get<T>({ page, site }: Person, path: string): Promise<T> {
  const answer = await page.context().request.get(`${site.url}/api/v1${path}`);
  return (await answer.json()) as T;
}

async function send(request: APIRequestContext, url: string, data: object): Promise<void> {
  const answer = await request.post(url, { data });
  if (!answer.ok()) throw new Error(`${url} answered ${answer.status()}: ${await answer.text()}`);
}
