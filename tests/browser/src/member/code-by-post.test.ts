import { Printer } from '@folkmoot/test-support';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../support/ask';
import { phone } from '../support/inspect';
import { enter, officer, reports, secretary } from '../support/office';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';

let printer: Printer;

const stage = setStage({
  printer: async () => {
    printer = await Printer.withKey();
    return printer.key;
  },
});

const annual = 'Annual election to the Members’ Council';
const member = 'CV0003';
let poll = '';

/** The secretary at the page of the letters of a poll. */
async function clerkAtLetters(): Promise<Person> {
  const clerk = await officer(stage, secretary);
  await enter(clerk, 'Polls');
  await clerk.follow(annual);
  await clerk.follow('Codes by post');
  await clerk.heading('Codes by post', 1).waitFor();
  poll = /polls\/([^/]+)\/codes/.exec(clerk.address)?.[1] ?? '';
  return clerk;
}

/** The notice to the member came back: no mail reaches them. */
async function noticeCameBack(): Promise<void> {
  const clerk = await clerkAtLetters();
  await ask(clerk, 'post', `/polls/${poll}/came-back`, { memberNumber: member });
}

/** The code that the member is sent with the letters that are printed now. */
async function printed(clerk: Person): Promise<string> {
  await clerk.press(/^Prepare \d+ letters?$/);
  await reports(clerk, 'The letters are ready.');
  const [newest] = await clerk.link(/^Fetch the file of /).all();
  const address = (await newest?.getAttribute('href')) ?? '';
  const file = await clerk.page.context().request.get(clerk.site.url + address);
  const { byNumber } = await printer.open(await file.body());
  return byNumber.get(member)?.code ?? '';
}

/** Waits until somebody’s wish for a new code has reached the office. */
async function wishArrived(clerk: Person): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(20)) {
    const { waiting } = await ask<{ waiting: unknown[] }>(clerk, 'get', `/polls/${poll}/codes`);
    if (waiting.length > 0) return;
  }
  throw new Error('Nobody’s wish came.');
}

const isSignedIn = (person: Person) =>
  person.header().getByRole('button', { name: 'Sign out' }).waitFor();

describe('a member whom no mail reaches', () => {
  let code = '';

  it('is sent a code that nobody in the office sees', async () => {
    await noticeCameBack();
    const clerk = await officer(stage, secretary);
    await clerk.follow(`Have letters with codes printed: ${annual}`);
    await clerk.isAt('Codes by post', 'office/codes');
    code = await printed(clerk);
    await clerk.isAt('Codes by post', 'office/codes-prepared');
    expect(code).toMatch(/^(\w{4}-){2}\w{4}$/);
    expect(await clerk.main().innerText()).not.toContain(code);
  });

  it('feature 3: signs in with it on a phone, typed as they like; a slip is told at once, and not sent', async () => {
    const person = await stage.person(phone);
    const sent: string[] = [];
    person.page.on('request', (request) => {
      if (request.url().endsWith('/letter-session')) sent.push(request.url());
    });
    await person.goTo('/sign-in');
    await person.follow('I have a code from a letter');
    await person.isAt('Sign in with the code from your letter', 'vote/sign-in-letter');
    await person.press('Sign in');
    await person.alert().getByRole('link', { name: 'Enter the code from your letter' }).waitFor();
    await person.write(
      'Code from your letter',
      code.slice(0, -1) + (code.endsWith('7') ? '8' : '7'),
    );
    await person.press('Sign in');
    await person.sees(/^A letter or number of the code is not right/);
    await person.isAt('Sign in with the code from your letter', 'vote/sign-in-letter-mistyped');
    expect(sent).toEqual([]);
    await person.write('Code from your letter', ` ${code.toLowerCase().replaceAll('-', ' ')} `);
    await person.press('Sign in');
    await person.heading('My ballots').waitFor();
    await isSignedIn(person);
    expect(sent).toHaveLength(1);
  });

  it('feature 11: who loses it asks for a new one, with which the old one works no longer', async () => {
    const person = await stage.person(phone);
    await person.goTo('/sign-in/letter');
    await person.follow('I have lost my code');
    await person.isAt('I have lost my code', 'vote/lost-code');
    await person.press('Send me a new code');
    await person.alert().getByRole('link', { name: 'Enter your member number' }).waitFor();
    await person.write('Member number', member.toLowerCase());
    await person.press('Send me a new code');
    await person.isAt('We will send you a new code', 'vote/lost-code-sent');

    const clerk = await clerkAtLetters();
    await wishArrived(clerk);
    await clerk.page.reload();
    await clerk.sees(/^Lost: they asked on /);
    await clerk.isAt('Codes by post', 'office/codes-lost');
    const fresh = await printed(clerk);

    await person.goTo('/sign-in/letter');
    await person.write('Code from your letter', code);
    await person.press('Sign in');
    await person.sees(/^This code works no longer, because a new one was asked for/);
    await person.isAt('Sign in with the code from your letter', 'vote/sign-in-letter-replaced');
    code = fresh;
  });

  it('comes from the drawing on the letter to a page that has the code, and keeps it out of the address', async () => {
    const person = await stage.person(phone);
    await person.goTo(`/sign-in/letter#${code.replaceAll('-', '')}`);
    await person.heading('Sign in with the code from your letter', 1).waitFor();
    await person.press('Sign in');
    await person.heading('My ballots').waitFor();
    await isSignedIn(person);
    expect(person.page.url()).not.toContain('#');
  });

  it('is helped by the office on the telephone', async () => {
    const clerk = await clerkAtLetters();
    await clerk.follow('Ask for a new code for a member');
    await clerk.write('Member number', 'CV9999');
    await clerk.press('Ask for a new code');
    await clerk
      .alert()
      .getByText(/Nobody with the number CV9999 is on the roll/)
      .waitFor();
    await clerk.isAt('Ask for a new code for a member', 'office/new-code');
    await clerk.write('Member number', member);
    await clerk.press('Ask for a new code');
    await reports(clerk, 'A new code is asked for.');
    await clerk.sees(/^Lost: the office asked on /);
  });
});
