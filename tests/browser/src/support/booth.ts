import { type Person } from './person';
import { cardOf } from './voting';
import { signIn } from './sign-in';

export const secretBallot = 'To move the company’s office to Northgate House';

let next = 200;

/** Signs in as a member who is nobody else’s in this file. @returns their number */
export async function signInAsVoter(person: Person): Promise<string> {
  const number = `CV0${next++}`;
  await signIn(person, number);
  return number;
}

interface Entry {
  /** Of the poll. */
  readonly title?: string;
  /** Of its first question. */
  readonly heading?: string;
  readonly act?: string;
}

/** Goes from “My ballots” into the booth. */
export async function enterBooth(
  person: Person,
  { title = secretBallot, heading = title, act = 'Vote' }: Entry = {},
): Promise<void> {
  await person.goTo('/vote');
  await cardOf(person, title).getByRole('button', { name: act, exact: true }).click();
  await person.heading(heading, 1).waitFor();
}

export const sealed = 'Your vote is sealed and ready to be cast. It has not been sent yet.';

/** Marks the answer and waits on the check page until the vote is sealed. */
export async function markAndSeal(person: Person, answer: string): Promise<void> {
  await person.field(answer).check();
  await person.press('Continue');
  await person.heading('Check your vote', 1).waitFor();
  await person.sees(sealed);
}

/** Ticks on the check page what the constitution asks voters to declare of themselves. */
export const declareIdentity = (person: Person): Promise<void> =>
  person.field('I declare that all of this is true').check();

/** What a tracker is called on a page, without the spaces between its groups. */
export async function trackerShown(person: Person): Promise<string> {
  const shown = await person
    .main()
    .getByText(/^([A-Za-z0-9+/]{4} ){10}[A-Za-z0-9+/]{3}$/)
    .first()
    .innerText();
  return shown.replace(/\s/g, '');
}

/**
 * All that the browser keeps of a site for longer than a page: cookies, local storage and databases with what is in
 * them, what is kept for the tab, caches with what they answer, and the history with its addresses and states.
 */
export async function keptByBrowser({ page }: Person): Promise<string> {
  const context = page.context();
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  const inPage = await page.evaluate(async () => {
    const cached: unknown[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push([name, request.url, await (await cache.match(request))?.text()]);
    }
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      session: Object.entries(sessionStorage),
      cached,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      state: history.state as unknown,
      workers: workers.map(({ scope }) => scope),
    };
  });
  const devTools = await context.newCDPSession(page);
  const { entries } = await devTools.send('Page.getNavigationHistory');
  await devTools.detach();
  return JSON.stringify([cookies, origins, inPage, entries]);
}
