import { unwrap } from '@folkmoot/contract';
import { type Letter, mailFrom } from './mailbox';
import { type Person } from './person';

/** Asks for a link in a person's browser. The mail goes to `address`, which is the identifier itself if it is one. */
export async function askForLink(
  person: Person,
  identifier: string,
  address = identifier,
): Promise<Letter> {
  const [letter] = await mailFrom(person, address, () => requestLink(person, identifier));
  if (!letter) throw new Error('No letter came.');
  return letter;
}

export const requestLink = ({ api }: Person, identifier: string) =>
  unwrap(api.POST('/api/v1/sign-in/requests', { body: { identifier } }));

/** Presses the button of the link's page, or types the code. */
export const enter = ({ api }: Person, by: { token: string } | { code: string }) =>
  api.POST('/api/v1/sign-in/session', { body: by });

/** Who the API says somebody is. */
export const whoIs = async ({ api }: Person) =>
  (await unwrap(api.GET('/api/v1/sign-in/session'))).account;
