import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { letterFrom } from '../support/sign-in';
import { readAloud } from '../support/read-aloud';
import { setStage } from '../support/stage';
import { candidates, cardOf, choices, election } from '../support/voting';

const stage = setStage();

describe('feature 9: voting by Tab, Enter and Space alone', () => {
  it('from signing in to the receipt', async () => {
    const person = await stage.person(phone);
    const keys = new Keyboard(person);
    const { text } = await letterFrom(person, async () => {
      await person.goTo('/sign-in');
      await keys.write(person.field('Email address or member number'), 'CV0002');
      await person.page.keyboard.press('Enter');
      await keys.startsAt('Check your email');
    });
    await keys.write(person.field('Code from the email'), /\b\d{3} \d{3}\b/.exec(text)?.[0] ?? '');
    await person.page.keyboard.press('Enter');
    await keys.startsAt('My ballots');
    await keys.press(cardOf(person, election).getByRole('button', { name: 'Vote' }), 'Space');

    await keys.startsAt('Staff: 1 seat');
    expect(await readAloud(person)).toMatchSnapshot('the ballot paper');
    const [first = '', second = '', third = ''] = await candidates(person);
    await keys.press(person.button(`Rank 1st ${first}`), 'Enter');
    await keys.press(person.button(`Rank 2nd ${second}`), 'Space');
    await keys.press(person.button(`Rank 3rd ${third}`), 'Space');
    await keys.press(person.button(`Move up ${third}`), 'Enter');
    await keys.press(person.button(`Remove ${second}`), 'Space');
    await keys.press(person.button('Put in order'), 'Enter');
    await keys.press(person.button('Continue'), 'Enter');

    await keys.startsAt('Check your vote');
    expect(await choices(person)).toEqual([`1st ${first}`, `2nd ${third}`]);
    await keys.press(person.link('Change your vote in Staff: 1 seat'), 'Enter');
    await keys.startsAt('Staff: 1 seat');
    await keys.press(person.button(`Rank 3rd ${second}`), 'Enter');
    await keys.press(person.button('Continue'), 'Space');
    await keys.startsAt('Check your vote');
    await keys.press(person.button('Cast your vote'), 'Enter');
    await keys.startsAt('Your vote has been cast');
    await keys.goTo(person.button('Download the receipt'));
  });
});
