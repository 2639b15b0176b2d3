import { ask } from '../support/ask';
import { inspect, smallest } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { type Person } from '../support/person';
import { letterFrom } from '../support/sign-in';
import { secretBallot } from '../support/booth';
import { setStage } from '../support/stage';
import { choices, election } from '../support/voting';

const stage = setStage();

/** Inspects the page as it is, in a browser whose script the inspection can use. */
async function inspectCopy({ page }: Person, copy: Person, name: string): Promise<void> {
  await copy.page.setContent(await page.content());
  expect({ [name]: await inspect(copy.page, `plain/${name}`) }).toEqual({ [name]: [] });
}

/** The labels of the boxes for numbers, from top to bottom. */
const candidates = async (person: Person): Promise<string[]> =>
  (await person.main().locator('label').allInnerTexts()).map((name) => name.trim());

/** The choices on the check page, as they are read. */
const chosen = async (person: Person): Promise<string[]> =>
  (await choices(person)).map((choice) => choice.replace(/\s+/g, ' ').trim());

interface Receipt {
  readonly choices: readonly { readonly options: readonly string[] }[];
}

describe('feature 12: a browser without script, a phone of 320 px and the keyboard alone', () => {
  it('from the link in the email to the receipt', async () => {
    const person = await stage.person(smallest, false);
    const copy = await stage.person(smallest);
    await copy.goTo('/plain/sign-in');
    const keys = new Keyboard(person);

    await person.goTo('/vote');
    await keys.press(person.page.getByRole('link', { name: 'vote without JavaScript' }), 'Enter');
    await person.heading('Sign in', 1).waitFor();
    await inspectCopy(person, copy, 'sign-in');
    const { text } = await letterFrom(person, async () => {
      await keys.write(person.field('Email address or member number'), 'CV0002');
      await person.page.keyboard.press('Enter');
      await person.heading('Check your email', 1).waitFor();
    });
    await inspectCopy(person, copy, 'code');
    await person.goTo(/\/plain\/sign-in\/confirm\?token=\S+/.exec(text)?.[0] ?? '');
    await keys.press(person.button('Sign in'), 'Enter');
    await person.heading('My ballots', 1).waitFor();
    await inspectCopy(person, copy, 'ballots');

    await keys.press(person.link(`How to vote (${secretBallot})`), 'Enter');
    await person.heading('You cannot vote in this poll without JavaScript', 1).waitFor();
    await inspectCopy(person, copy, 'secret');
    await keys.press(person.link('Back to my ballots'), 'Enter');

    await keys.press(person.link(`Vote (${election})`), 'Enter');
    await person.heading('Staff: 1 seat', 1).waitFor();
    await inspectCopy(person, copy, 'ranking');
    const [first = '', second = '', third = ''] = await candidates(person);
    await keys.write(person.field(first), '1');
    await keys.press(person.page.getByRole('button', { name: 'اردو' }), 'Enter');
    await person.page.locator('html[lang="ur"][dir="rtl"]').waitFor({ state: 'attached' });
    expect(await person.field(first).inputValue()).toBe('1');
    await inspectCopy(person, copy, 'ranking-urdu');
    await keys.press(person.page.getByRole('button', { name: 'English' }), 'Enter');
    await person.page.locator('html[lang="en-GB"][dir="ltr"]').waitFor({ state: 'attached' });
    expect(await person.field(first).inputValue()).toBe('1');
    await keys.write(person.field(second), '1');
    await person.page.keyboard.press('Enter');
    const twice = `You wrote 1 beside ${first} and ${second}. Write each number once`;
    await person.alert().getByRole('link', { name: twice }).waitFor();
    expect(await person.page.title()).toBe('Error: Staff: 1 seat – Folkmoot');
    expect(person.faults.splice(0)).toEqual([expect.stringMatching(/^422 from \/plain\/polls\//)]);
    await inspectCopy(person, copy, 'ranking-refused');
    // The summary has the focus: the next stop is the message, and from it one goes on to the field.
    await person.page.keyboard.press('Tab');
    await person.page.keyboard.press('Enter');
    await person.page.keyboard.press('Tab');
    await person.page.keyboard.press('Shift+Tab');
    await keys.goTo(person.field(second));
    await person.page.keyboard.press('ControlOrMeta+a');
    await keys.write(person.field(second), '2');
    await keys.press(person.button('Continue'), 'Enter');

    await person.heading('Check your vote', 1).waitFor();
    await inspectCopy(person, copy, 'check');
    expect(await chosen(person)).toEqual([`1st ${first}`, `2nd ${second}`]);
    await keys.press(person.button('Change your vote in Staff: 1 seat'), 'Enter');
    await person.heading('Staff: 1 seat', 1).waitFor();
    await keys.write(person.field(third), '3');
    await keys.press(person.button('Continue'), 'Space');
    await person.heading('Check your vote', 1).waitFor();
    await keys.press(person.button('Cast your vote'), 'Enter');
    await person.heading('Your vote has been cast', 1).waitFor();
    await inspectCopy(person, copy, 'receipt');
    await keys.press(person.page.getByRole('link', { name: 'اردو' }), 'Enter');
    await person.page.locator('html[lang="ur"][dir="rtl"]').waitFor({ state: 'attached' });
    await inspectCopy(person, copy, 'receipt-urdu');
    await keys.press(person.page.getByRole('link', { name: 'English' }), 'Enter');
    await person.heading('Your vote has been cast', 1).waitFor();

    const poll = /polls\/([^/]+)\/receipt/.exec(person.address)?.[1] ?? '';
    const receipt = await ask<Receipt>(person, 'get', `/polls/${poll}/receipt`);
    expect(receipt.choices.map(({ options }) => options)).toEqual([[first, second, third]]);
    await keys.press(person.header().getByRole('button', { name: 'Sign out' }), 'Enter');
    await person.heading('Sign in', 1).waitFor();
    await person.goTo(`/plain/polls/${poll}`);
    await person.heading('Sign in', 1).waitFor();
  });
});
