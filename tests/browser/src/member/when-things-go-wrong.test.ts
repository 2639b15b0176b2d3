import { phone } from '../support/inspect';
import { letterFrom } from '../support/sign-in';
import { setStage } from '../support/stage';
import { type Person } from '../support/person';
import { choices, election, openPaper, rankAndGoOn, signInAsElector } from '../support/voting';

const stage = setStage();
const done = 'Your vote has been cast';
const casting = '**/api/v1/polls/*/ballots';

/** Somebody who has ranked two candidates and is about to cast. */
async function voterAtTheCheck() {
  const person = await stage.person(phone);
  const number = await signInAsElector(person);
  await openPaper(person, election);
  await rankAndGoOn(person);
  const sent: string[] = [];
  person.page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/ballots'))
      sent.push(request.headers()['idempotency-key'] ?? '');
  });
  return { person, number, chosen: await choices(person), sent };
}

/** The length of the log: every ballot taken makes it one longer. */
async function entriesOf(person: Person): Promise<number> {
  const answer = await person.page.context().request.get(`${person.site.url}/api/v1/log`);
  return ((await answer.json()) as { size: number }).size;
}

describe('feature 6: the network fails while the vote is cast', () => {
  it('says that it is not sent, keeps the choices and sends it once on retry', async () => {
    const { person, chosen, sent } = await voterAtTheCheck();
    const before = await entriesOf(person);
    await person.page.route(casting, (route) => route.abort('internetdisconnected'));
    await person.press('Cast your vote');
    await person
      .alert()
      .getByRole('heading', { name: 'Your vote has NOT been sent yet' })
      .waitFor();
    await person.isAt('Check your vote', 'vote/check-not-sent');
    expect(await choices(person)).toEqual(chosen);
    await person.page.reload();
    await person.heading('Check your vote').waitFor();
    expect(await choices(person)).toEqual(chosen);
    await person.page.unroute(casting);
    await person.press('Cast your vote');
    await person.heading(done).waitFor();
    expect(new Set(sent).size).toBe(1);
    expect(await entriesOf(person)).toBe(before + 1);
  });

  it('gives the same receipt when the vote had arrived and only the answer was lost', async () => {
    const { person, sent } = await voterAtTheCheck();
    const before = await entriesOf(person);
    await person.page.route(casting, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await person.press('Cast your vote');
    await person.sees('Your vote has NOT been sent yet');
    await person.page.unroute(casting);
    await person.press('Try again to cast your vote');
    await person.heading(done).waitFor();
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
    expect(await entriesOf(person)).toBe(before + 1);
  });
});

describe('feature 5: the button is pressed twice', () => {
  it('is one ballot', async () => {
    const { person } = await voterAtTheCheck();
    const before = await entriesOf(person);
    await person.button('Cast your vote').dblclick();
    await person.heading(done).waitFor();
    expect(await entriesOf(person)).toBe(before + 1);
  });
});

describe('the session runs out while somebody votes', () => {
  it('asks to sign in again, and the choices are there', async () => {
    const { person, number, chosen } = await voterAtTheCheck();
    stage.site.clock.pass(31);
    await person.press('Cast your vote');
    await person.alert().getByRole('heading', { name: 'Your vote has not been cast' }).waitFor();
    await person.isAt('Check your vote', 'vote/check-signed-out');
    await person.follow('Sign in again. Your choices are kept');
    await person.heading('Sign in', 1).waitFor();
    const { text } = await letterFrom(person, async () => {
      await person.write('Email address or member number', number);
      await person.press('Email me a link');
      await person.heading('Check your email').waitFor();
    });
    await person.write('Code from the email', /\b\d{3} \d{3}\b/.exec(text)?.[0] ?? '');
    await person.press('Sign in');
    await person.heading('Check your vote').waitFor();
    expect(await choices(person)).toEqual(chosen);
    await person.press('Cast your vote');
    await person.heading(done).waitFor();
  });

  it('sends somebody who comes back too late to the page they wanted', async () => {
    const { person } = await voterAtTheCheck();
    stage.site.clock.pass(31);
    const check = person.address;
    await person.page.reload();
    await person.heading('Sign in', 1).waitFor();
    expect(person.address).toBe(`/sign-in?${new URLSearchParams({ next: check }).toString()}`);
  });
});
