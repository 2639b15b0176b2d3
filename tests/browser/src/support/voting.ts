import { type Person } from './person';
import { signIn } from './sign-in';

export const election = 'Annual election to the Members’ Council';
export const councilQuestion = 'To ask the board to reopen the Saturday clinic at Northgate';

let next = 100;

/** Signs in as a member of staff who has not voted in the election, and who is nobody else’s in this file. @returns their number */
export async function signInAsElector(person: Person): Promise<string> {
  for (;;) {
    const number = `CV0${next++}`;
    await signIn(person, number);
    const answer = await person.page.context().request.get(`${person.site.url}/api/v1/my/ballots`);
    const { items } = (await answer.json()) as { items: { title: string; voted: boolean }[] };
    if (items.some(({ title, voted }) => title === election && !voted)) return number;
  }
}

/** What a ballot’s card on “My ballots” holds. */
export const cardOf = (person: Person, title: string) =>
  person.page
    .getByRole('listitem')
    .filter({ has: person.page.getByRole('heading', { name: title, level: 3 }) });

/** Goes from “My ballots” to the first question of a poll. */
export async function openPaper(person: Person, title: string, act = 'Vote'): Promise<void> {
  await person.goTo('/vote');
  await cardOf(person, title).getByRole('button', { name: act, exact: true }).click();
}

/** The names of the candidates, from top to bottom. */
export const candidates = (person: Person): Promise<string[]> =>
  person.page.getByRole('heading', { level: 2 }).allTextContents();

/** Taps a candidate: they become the next choice. */
export const rank = (person: Person, place: string, name: string): Promise<void> =>
  person.press(`Rank ${place} ${name}`);

/** Ranks the first candidates of the paper in their order, and goes on to the check page. */
export async function rankAndGoOn(person: Person, count = 2): Promise<string[]> {
  await person.heading('Staff: 1 seat').waitFor();
  const names = (await candidates(person)).slice(0, count);
  const places = ['1st', '2nd', '3rd'];
  for (const [n, name] of names.entries()) await rank(person, places[n] ?? '', name);
  await person.press('Continue');
  await person.heading('Check your vote').waitFor();
  return names;
}

/** The choices on the check page, as they are read. */
export const choices = (person: Person): Promise<string[]> =>
  person.page.getByRole('definition').getByRole('listitem').allTextContents();
