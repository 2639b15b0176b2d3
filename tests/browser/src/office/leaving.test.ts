import { enter, officer, reports, returningOfficer, secretary, writeDate } from '../support/office';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';

const stage = setStage();

async function find(person: Person, number: string): Promise<void> {
  await enter(person, 'Members');
  await person.write('Name or member number', number);
  await person.press('Find members');
  await person.link('Show all members').waitFor();
  await person.main().getByRole('table').getByRole('link').first().click();
  await person.heading('Offices and seats held', 2).waitFor();
}

const day = 'On which day did the membership end?';

describe('recording that a member left', () => {
  it('asks for the day, keeps what was typed when it is refused, and shows it in the register', async () => {
    const person = await officer(stage, secretary);
    await find(person, 'CV0040');
    await person.press('Record that they left');
    await person.isAt('Record that a member left', 'office/leave');
    await writeDate(person, day, -40_000);
    await person.press('Record leaving');
    await person.isAt('Record that a member left', 'office/leave-refused');
    await person
      .alert()
      .getByText(/Give that day or a later one/)
      .waitFor();
    expect(await person.field('Year').inputValue()).toMatch(/^19/);
    await writeDate(person, day, 0);
    await person.press('Record leaving');
    await reports(person, 'It is recorded that they left.');
    expect(await person.button('Record that they left').count()).toBe(0);
  });

  it('is not for the returning officer, who is told whose it is', async () => {
    const person = await officer(stage, returningOfficer);
    await find(person, 'CV0041');
    await person.sees('Only the company secretary can record that a member left.');
  });
});
