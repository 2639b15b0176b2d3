import { addDays, dateInLondon } from '@folkmoot/basics';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';

const stage = setStage();

/** A day so many days ago. */
const daysAgo = (person: Person, days: number) =>
  addDays(dateInLondon(person.site.clock.now()), -days);

describe('the versions of the constitution', () => {
  it('are listed with their dates and the decision that adopted each', async () => {
    const person = await stage.person();
    await person.goTo('/constitution');
    await person.isAt('Constitution', 'register/constitution-versions');
    const versions = person.page.getByRole('table', { name: 'Versions' });
    await versions.getByRole('row', { name: /^2 \(In force now\)/ }).waitFor();
    await versions
      .getByRole('row', { name: /^Version 1 \(Replaced\).*The founding of the organisation/ })
      .waitFor();
    await versions
      .getByRole('link', { name: 'Decision 14: To adopt version 2 of the constitution' })
      .click();
    await person.heading('To adopt version 2 of the constitution', 1).waitFor();
    await person.sees(/^Version 2 of the constitution is in force from/);
  });

  it('each has a page, in plain sentences too, and its text to take away', async () => {
    const person = await stage.person();
    await person.goTo('/constitution');
    await person.link('Version 1').click();
    await person.isAt('Version 1', 'register/constitution-version-1');
    await person.text('The whole of it in plain sentences').click();
    await person.sees(/^Chair \(1 place, a director\): 3 years a term, 9 in all;/);
    const download = person.page.waitForEvent('download');
    await person.follow('Download the constitution (JSON)');
    expect((await download).suggestedFilename()).toBe('constitution-1.json');
  });

  it('what one changed in another is told in words', async () => {
    const person = await stage.person();
    await person.goTo('/constitution');
    await person.follow('Changes to version 1');
    await person.isAt('What changed in the constitution', 'register/constitution-changes');
    await person.sees('“Chair”, maximum years: 9 becomes 6.');
    await person.field('From version').selectOption('2');
    await person.field('To version').selectOption('1');
    await person.press('Compare');
    await person.sees('“Chair”, maximum years: 6 becomes 9.');
    expect(person.address).toBe('/constitution/changes?from=2&to=1');
  });

  it('the rules of another day have an address of their own', async () => {
    const person = await stage.person();
    const day = daysAgo(person, 400);
    await person.goTo(`/constitution?on=${day}`);
    await person.isAt('Constitution', 'register/constitution-as-at');
    await person.sees('1 (Replaced)');
    await person.write('Day', daysAgo(person, 300));
    await person.press('Show the rules of that day');
    await person.sees('2 (In force now)');
    expect(person.address).toBe(`/constitution?on=${daysAgo(person, 300)}`);
  });

  it('before the first there were no rules, and that is said', async () => {
    const person = await stage.person();
    await person.goTo('/constitution?on=1999-01-01');
    await person.sees(
      /No constitution was in force on Friday 1 January 1999: the first day on record is/,
    );
  });

  it('a decision names the version that it was taken under', async () => {
    const person = await stage.person();
    await person.goTo('/decisions/1');
    await person
      .main()
      .getByRole('link', { name: 'version 1 of the constitution' })
      .first()
      .click();
    await person.heading('Version 1', 1).waitFor();
    await person.goTo('/decisions');
    await person.follow('Use of the surplus for 2025–26');
    await person.heading('Use of the surplus for 2025–26', 1).waitFor();
    await person.link('version 2 of the constitution').first().waitFor();
  });

  it('a seat is filled under the version under which its papers were cast', async () => {
    const person = await stage.person();
    await person.goTo('/decisions/19');
    await person.heading('Seat of Amara Bottomley', 1).waitFor();
    await person.link('version 1 of the constitution').first().waitFor();
  });
});
