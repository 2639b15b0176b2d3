import { phone } from '../support/inspect';
import { letterFrom } from '../support/sign-in';
import { setStage } from '../support/stage';
import { type Person } from '../support/person';

const stage = setStage();

/** Asks for a link on the page, and finds it in the mailbox as a path. */
async function askForLink(person: Person, identifier: string): Promise<string> {
  const letter = await letterFrom(person, async () => {
    await person.goTo('/sign-in');
    await person.write('Email address or member number', identifier);
    await person.press('Email me a link');
    await person.heading('Check your email').waitFor();
  });
  return /\/sign-in\/confirm\?token=[\w-]+/.exec(letter.text)?.[0] ?? '';
}

const isSignedOut = (person: Person) =>
  person.header().getByRole('link', { name: 'Sign in' }).waitFor();

const isSignedIn = (person: Person) =>
  person.header().getByRole('button', { name: 'Sign out' }).waitFor();

describe('signing in by mail', () => {
  it('goes from the member number through the mailbox to the ballots', async () => {
    const person = await stage.person(phone);
    await person.goTo('/sign-in');
    await person.isAt('Sign in', 'vote/sign-in');
    await person.write('Email address or member number', 'CV0002');
    await person.press('Email me a link');
    await person.isAt('Check your email', 'vote/sign-in-code');
    await person.follow('This is a demonstration: open the mailbox');
    await person.isAt('Mailbox', 'vote/mailbox');
    await person.link('Your link to sign in').first().click();
    await person.isAt('Your link to sign in', 'vote/mail');
    await person.link(/\/sign-in\/confirm/).click();
    await person.isAt('Sign in', 'vote/sign-in-confirm');
    await person.press('Sign in');
    await person.isAt('My ballots', 'vote/ballots');
    await isSignedIn(person);
  });

  it('feature 2: opening the link by GET, however often, neither uses it up nor signs anyone in', async () => {
    const person = await stage.person(phone);
    const link = await askForLink(person, 'CV0002');
    const { request } = person.page.context();
    for (let times = 0; times < 3; times++) await request.get(person.site.url + link);
    for (let times = 0; times < 2; times++) {
      await person.goTo(link);
      await person.sees('Press the button to finish signing in.');
      await isSignedOut(person);
    }
    await person.press('Sign in');
    await person.heading('My ballots').waitFor();
  });

  it('takes a link once', async () => {
    const person = await stage.person(phone);
    const link = await askForLink(person, 'CV0002');
    await person.goTo(link);
    await person.press('Sign in');
    await person.heading('My ballots').waitFor();
    await person.goTo(link);
    await person.press('Sign in');
    await person.sees('This link or code has been used. Ask for a new one.');
    await person.isAt('Sign in', 'vote/sign-in-used');
    await person.link('Ask for a new link').waitFor();
  });

  it('takes a link only in the browser that asked for it', async () => {
    const link = await askForLink(await stage.person(phone), 'CV0002');
    const thief = await stage.person(phone);
    await thief.goTo(link);
    await thief.press('Sign in');
    await thief.sees(/Open the link in the browser where you asked for it/);
    await isSignedOut(thief);
  });

  it('says that a link is too old', async () => {
    const person = await stage.person(phone);
    const link = await askForLink(person, 'CV0002');
    stage.site.clock.pass(16);
    await person.goTo(link);
    await person.press('Sign in');
    await person.sees('This link or code has expired. Ask for a new one.');
  });

  it('says that a link was not copied whole', async () => {
    const person = await stage.person(phone);
    await person.goTo('/sign-in/confirm');
    await person.sees(/This link is not complete/);
    await person.isAt('Sign in', 'vote/sign-in-incomplete');
  });

  it('asks for an answer, and does not tell who is known', async () => {
    const person = await stage.person(phone);
    await person.goTo('/sign-in');
    await person.press('Email me a link');
    await person
      .alert()
      .getByRole('link', { name: 'Enter your email address or member number' })
      .click();
    await person.isAt('Sign in', 'vote/sign-in-empty');
    expect(await person.page.title()).toMatch(/^Error: /);
    await person.write('Email address or member number', 'nobody@nowhere.example');
    await person.press('Email me a link');
    await person.heading('Check your email').waitFor();
    await person.sees(/^If we know you, an email is on its way/);
  });
});

describe('feature 3: a typed code instead of the link', () => {
  async function codeFor(person: Person, identifier: string): Promise<string> {
    const { text } = await letterFrom(person, async () => {
      await person.goTo('/sign-in');
      await person.write('Email address or member number', identifier);
      await person.press('Email me a link');
      await person.heading('Check your email').waitFor();
    });
    return /\b(\d{3} \d{3})\b/.exec(text)?.[1] ?? '';
  }

  it.each([
    ['as it is printed', (code: string) => code],
    ['without the space', (code: string) => code.replace(' ', '')],
    ['with a hyphen and stray spaces', (code: string) => ` ${code.replace(' ', '-')}  `],
  ])('works %s', async (_, written) => {
    const person = await stage.person(phone);
    const code = await codeFor(person, 'CV0002');
    await person.write('Code from the email', written(code));
    await person.press('Sign in');
    await person.heading('My ballots').waitFor();
    await isSignedIn(person);
  });

  it('says that a code is wrong, and takes the right one afterwards', async () => {
    const person = await stage.person(phone);
    const code = await codeFor(person, 'CV0002');
    await person.write('Code from the email', code === '111 111' ? '222 222' : '111 111');
    await person.press('Sign in');
    await person.sees('That code is not right. Check the email and try again.');
    await person.isAt('Check your email', 'vote/sign-in-wrong-code');
    await person.write('Code from the email', code);
    await person.press('Sign in');
    await person.heading('My ballots').waitFor();
  });
});

describe('the session', () => {
  it('ends when asked to', async () => {
    const person = await stage.person(phone);
    const link = await askForLink(person, 'CV0002');
    await person.goTo(link);
    await person.press('Sign in');
    await person.heading('My ballots').waitFor();
    await person.header().getByRole('button', { name: 'Sign out' }).click();
    await isSignedOut(person);
    await person.goTo('/vote');
    await person.heading('Sign in', 1).waitFor();
  });

  it('asks a visitor to sign in first, and leads back to where they were going', async () => {
    const person = await stage.person(phone);
    await person.goTo('/vote');
    await person.heading('Sign in', 1).waitFor();
    expect(person.address).toBe('/sign-in?next=%2Fvote');
  });
});
