import { addDays, dateInLondon, plainDate } from '@folkmoot/basics';
import { type Locator } from 'playwright-core';
import { desk } from './inspect';
import { type Person } from './person';
import { signIn } from './sign-in';
import { type Stage } from './stage';

export const secretary = 'secretary@caldervale.example';
export const returningOfficer = 'returning.officer@caldervale.example';

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

/** What an act reports when it is done. */
export const reports = (person: Person, text: string | RegExp): Promise<void> =>
  person.alert().getByText(text).waitFor();

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

/** Closes the poll that is shown before its time. */
export async function closeEarly(person: Person, reason: string): Promise<void> {
  await person.button('Close this poll early').click();
  await person.heading('Close the poll early', 1).waitFor();
  await person.write('Why is it closed before its time?', reason);
  await person.write('Type “close the poll” to confirm', 'close the poll');
  await person.press('Close the poll');
  await reports(person, 'The poll is closed.');
}
