import { addDays, dateInLondon, plainDate } from '@folkmoot/basics';
import { type Locator } from 'playwright-core';
import { ask } from './ask';
import { desk } from './inspect';
import { Keyboard } from './keyboard';
import { type Person } from './person';
import { signIn } from './sign-in';
import { type Stage } from './stage';

export const secretary = 'secretary@caldervale.example';
export const returningOfficer = 'returning.officer@caldervale.example';
export const scrutineer = 'scrutineer@caldervale.example';

/** Somebody at their desk in the office, signed in. */
export async function officer(stage: Stage, identifier: string): Promise<Person> {
  const person = await stage.person(desk);
  await signIn(person, identifier);
  await person.goTo('/office');
  await person.heading('What needs doing', 1).waitFor();
  return person;
}

/** Goes to a part of the office through its menu. */
export const enter = (person: Person, part: string): Promise<void> =>
  person.header().getByRole('link', { name: part, exact: true }).click();

/** Types a date so many days from today into the three boxes of a field. */
export async function writeDate(person: Person, field: string, days: number): Promise<void> {
  const today = dateInLondon(person.site.clock.now());
  const [year = '', month = '', day = ''] = addDays(plainDate(today), days).split('-');
  const boxes = person.main().getByRole('group', { name: field });
  await boxes.getByLabel('Day').fill(day);
  await boxes.getByLabel('Month').fill(month);
  await boxes.getByLabel('Year').fill(year);
}

/** What an act reports when it is done. Where it does not, the error tells what is shown. */
export const reports = (person: Person, text: string | RegExp): Promise<void> =>
  person.sees(text, person.alert());

/** The value beside a name in a list of facts. */
export const fact = (person: Person, name: string): Locator =>
  person
    .main()
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::*[1]');

/** A choice among radio buttons, by the beginning of its label. */
export const choice = (person: Person, label: string): Locator =>
  person.main().getByRole('radio', { name: new RegExp(`^${label}`) });

/** A scrutineer confirms the count of an election, as the list of tasks asks, with the keyboard alone. */
export async function confirmCount(stage: Stage, title: string, who = scrutineer): Promise<void> {
  const person = await officer(stage, who);
  const keys = new Keyboard(person);
  await keys.press(person.link(`Confirm the count: ${title}`), 'Enter');
  await keys.startsAt(title);
  await keys.press(person.button('Review the count'), 'Enter');
  await keys.press(choice(person, 'Yes: I confirm it'), 'Space');
  await keys.press(person.button('Enter your review'), 'Enter');
  await reports(person, 'The count is confirmed.');
}

/** Chooses when voting ends, checks it and opens the poll of whatever is shown. */
export async function openPoll(person: Person, days: number, pictures?: string): Promise<void> {
  await person.press('Open the poll');
  await person.isAt('When does voting close?', `${pictures ?? 'office/opening'}-when`);
  await writeDate(person, 'Closing date', days);
  await person.write('Closing time (UK time)', '5pm');
  await person.press('Continue');
  await person.isAt('Check before you open the poll', `${pictures ?? 'office/opening'}-check`);
  await person.press('Open the poll');
  await reports(person, 'The poll is open.');
}

/** Two officers close the poll that is shown before its time. */
export async function closeEarly(stage: Stage, person: Person, reason: string): Promise<void> {
  const link = person.button('Ask to close this poll early');
  const [, poll = ''] = /polls\/([^/]+)/.exec((await link.getAttribute('href')) ?? '') ?? [];
  const asked = `/polls/${poll}/early-close`;
  const { id } = await ask<{ id: string }>(person, 'post', asked, { reason });
  await ask(await officer(stage, secretary), 'post', `${asked}/${id}/decision`, { agreed: true });
  await person.goTo(`/office/polls/${poll}`);
  await fact(person, 'Closed early because').getByText(reason).waitFor();
}
