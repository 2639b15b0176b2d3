import { unwrap } from '@folkmoot/contract';
import { type Person } from './person';
import { waitFor } from './wait-for';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Of the link to sign in. */
  readonly token: string;
  /** Six digits, as they are shown. */
  readonly code: string;
}

/**
 * Does something and waits for the links to sign in that it sends to an address.
 * @param letters  how many are to come
 */
export async function mailFrom(
  visitor: Person,
  address: string,
  deed: () => Promise<unknown>,
  letters = 1,
): Promise<Letter[]> {
  const before = new Set(await idsOfMail(visitor, address));
  await deed();
  const fresh = await waitFor(`mail to ${address}`, async () => {
    const ids = (await idsOfMail(visitor, address)).filter((id) => !before.has(id));
    return ids.length >= letters ? ids : undefined;
  });
  return Promise.all(fresh.map((id) => read(visitor, id)));
}

async function idsOfMail({ api }: Person, to: string): Promise<string[]> {
  const { items } = await unwrap(api.GET('/api/v1/mailbox', { params: { query: { to } } }));
  return items.filter(({ subject }) => subject === 'Your link to sign in').map(({ id }) => id);
}

async function read({ api }: Person, id: string): Promise<Letter> {
  const mail = await unwrap(api.GET('/api/v1/mailbox/{id}', { params: { path: { id } } }));
  const [, token = ''] = /token=([\w-]+)/.exec(mail.text) ?? [];
  const [code = ''] = /\b\d{3} \d{3}\b/.exec(mail.text) ?? [];
  return { ...mail, token, code };
}
