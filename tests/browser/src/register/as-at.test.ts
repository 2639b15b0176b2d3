import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { setStage } from '../support/stage';

const stage = setStage();

describe('the organisation on a day', () => {
  it('is found from the council, and is of today until a day is asked for', async () => {
    const person = await stage.person();
    await person.goTo('/council');
    await person.follow('See the council, the rules and the members on another day');
    await person.isAt('The organisation on a day', 'register/as-at');
    await person.heading('The rules').waitFor();
    const members = person.page.getByRole('table', { name: 'The members' });
    await members.getByRole('row', { name: /^All members 1,551$/ }).waitFor();
    await person.page.getByRole('table', { name: 'Staff' }).getByText('Joan Dhillon').waitFor();
  });

  it('is asked for by keyboard on a phone; the day is in the address and survives a reload', async () => {
    const person = await stage.person(phone);
    await person.goTo('/as-at');
    const keyboard = new Keyboard(person);
    await keyboard.goTo(person.field('Day'));
    const today = new Date();
    const day = new Date(today.getTime() - 86_400_000);
    for (const part of [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()]) {
      await person.page.keyboard.press('ControlOrMeta+a');
      await person.page.keyboard.type(String(part));
      await person.page.keyboard.press('Tab');
    }
    await person.page.keyboard.press('Enter');
    const shown = day.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    await person.heading(`On ${shown}`).waitFor();
    const address = `/as-at?on=${day.toISOString().slice(0, 10)}`;
    expect(person.address).toBe(address);
    await person.page.reload();
    await person.heading(`On ${shown}`).waitFor();
    expect(await person.field('Year').inputValue()).toBe(String(day.getUTCFullYear()));
  });

  it('says that the record begins later, and keeps what was asked for', async () => {
    const person = await stage.person();
    await person.goTo('/as-at?on=1999-12-31');
    await person
      .alert()
      .getByText(/^The record begins later/)
      .waitFor();
    await person.isAt('The organisation on a day', 'register/as-at-refused');
    expect(await person.field('Year').inputValue()).toBe('1999');
  });

  it('refuses what is no day, beside the question', async () => {
    const person = await stage.person();
    await person.goTo('/as-at');
    await person.heading('The rules').waitFor();
    await person.write('Month', '13');
    await person.press('Show this day');
    await person.alert().getByText('Enter a real date, like 31 3 2025').waitFor();
  });

  it('is printed with where it is from, without the question', async () => {
    const person = await stage.person();
    await person.goTo('/as-at');
    await person.heading('The rules').waitFor();
    await person.page.emulateMedia({ media: 'print' });
    await person.button('Show this day').waitFor({ state: 'hidden' });
    await person.page.getByText(`This page is at ${person.page.url()}`).waitFor();
  });
});
