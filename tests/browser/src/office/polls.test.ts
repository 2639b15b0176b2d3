import { randomUUID } from 'node:crypto';
import { phone } from '../support/inspect';
import { enter, fact, officer, reports, returningOfficer, secretary } from '../support/office';
import { type Person } from '../support/person';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const stage = setStage();

/** A member votes for nobody, which is a vote, without the pages. */
async function castEmpty(number: string, poll: string): Promise<void> {
  const { page } = await signedIn(number);
  const at = (what: string) => `${stage.site.url}/api/v1/polls/${poll}/${what}`;
  const paper = (await (await page.request.get(at('paper'))).json()) as {
    contests: { id: string }[];
  };
  const sent = await page.request.post(at('ballots'), {
    headers: { 'Idempotency-Key': randomUUID() },
    data: { answers: paper.contests.map(({ id }) => ({ contest: id, options: [] })) },
  });
  expect(sent.status()).toBe(201);
}

async function signedIn(number: string): Promise<Person> {
  const person = await stage.person(phone);
  await signIn(person, number);
  return person;
}
const annual = 'Annual election to the Members’ Council';

describe('letters about a poll', () => {
  it('remind those who have not voted, once, and never say who they are', async () => {
    const returning = await officer(stage, returningOfficer);
    await enter(returning, 'Polls');
    await returning.follow(annual);
    await returning.isAt(annual, 'office/poll-letters');
    await returning.press('Remind those who have not voted');
    await returning.isAt('Remind those who have not voted', 'office/remind');
    await returning.press('Send the reminder');
    await reports(returning, 'The reminder is on its way to those who have not voted.');
    await returning.sees(/The next reminder can go out on/);
    expect(await returning.button('Remind those who have not voted').count()).toBe(0);
    expect(await fact(returning, 'Can be reached by e-mail').innerText()).toMatch(
      /^[\d,]+ of [\d,]+ electors$/,
    );
  });

  it('that reached nobody are told otherwise, from a list that is printed', async () => {
    const clerk = await officer(stage, secretary);
    await enter(clerk, 'Polls');
    await clerk.follow(annual);
    await clerk.follow('Who was not reached');
    await clerk.follow('Record a notice that came back');
    await clerk.write('Member number', 'CV9999');
    await clerk.press('Record it');
    await clerk
      .alert()
      .getByText(/Nobody with the number CV9999 is on the roll/)
      .waitFor();
    await clerk.isAt('Record a notice that came back', 'office/came-back');
    await clerk.write('Member number', 'CV0003');
    await clerk.press('Record it');
    await reports(clerk, 'The notice is recorded as not delivered.');
    await clerk.sees('Came back');
    await clerk.isAt('Who was not reached', 'office/not-reached');
  });
});

describe('reminders of an election', () => {
  it('go by themselves, and are moved with a reason', async () => {
    const returning = await officer(stage, returningOfficer);
    await enter(returning, 'Elections');
    await returning.follow(annual);
    await returning.sees('5 days before the close');
    await returning.isAt(annual, 'office/election-reminders');
    await returning.follow('Change or stop the reminders');
    await returning.write('How many days before the close?', 'three');
    await returning.press('Change the reminders');
    await returning.alert().getByRole('link', { name: 'Enter the reason' }).waitFor();
    expect(await returning.field('How many days before the close?').inputValue()).toBe('three');
    await returning.isAt('Change or stop the reminders', 'office/reminders');
    await returning.write('How many days before the close?', '3, 1');
    await returning.write('Why?', 'A holiday lies between.');
    await returning.press('Change the reminders');
    await reports(returning, 'The reminders are changed.');
    await returning.sees('3 days before the close');
    await returning.sees('Changed by an officer: A holiday lies between.');
  });
});

describe('who cast which ballot', () => {
  const title = 'First election to the Members’ Council';

  it('is kept until a day that everybody can read, and put on hold', async () => {
    const clerk = await officer(stage, secretary);
    await enter(clerk, 'Polls');
    await clerk.link(title).first().click();
    await clerk.sees(/It is kept until .* and destroyed after that day\./);
    await clerk.follow('Put it on hold');
    await clerk.press('Put it on hold');
    await clerk.alert().getByText('Say why it must be kept').waitFor();
    await clerk.isAt('Put on hold who cast which ballot', 'office/hold-ballots');
    await clerk.write('Why must it be kept?', 'A candidate questions the result.');
    await clerk.press('Put it on hold');
    await reports(clerk, 'It is on hold who cast which ballot.');
    await clerk.sees(/A candidate questions the result\./);
    await clerk.main().getByText('Who cast which ballot').first().scrollIntoViewIfNeeded();
    await clerk.follow('End the hold');
    await clerk.write('Why can the hold end?', 'The panel has found nothing.');
    await clerk.press('End the hold');
    await reports(clerk, 'The hold has ended.');
  });
});

describe('turnout', () => {
  it('comes by itself, and is asked for where the connection does not hold', async () => {
    const watching = await officer(stage, returningOfficer);
    await enter(watching, 'Polls');
    await watching.follow(annual);
    await watching.sees(/Figures come by themselves/);
    const [, before = ''] =
      /([\d,]+) of 1,540 have voted/.exec(await watching.main().innerText()) ?? [];
    const asking = await officer(stage, secretary);
    await asking.page.route('**/turnout', (route) => route.abort());
    await asking.goTo(watching.address);
    await asking.sees(/Last brought up to date at/);
    await castEmpty('CV0001', watching.address.split('/').at(-1) ?? '');
    const after = `${(Number(before.replace(',', '')) + 1).toLocaleString('en-GB')} of 1,540 have voted`;
    await watching.sees(after);
    await asking.sees(after);
    await watching.isAt(annual, 'office/poll-live');
  });

  it('comes by itself on the first page of the office as well, by constituency', async () => {
    const watching = await officer(stage, returningOfficer);
    const asking = await officer(stage, secretary);
    await asking.page.route('**/turnout', (route) => route.abort());
    await asking.goTo('/office');
    const card = (person: Person) =>
      person.page
        .getByRole('listitem')
        .filter({ has: person.page.getByRole('heading', { name: annual, level: 3 }) });
    const shows = (person: Person, text: string | RegExp) =>
      card(person).getByText(text).first().waitFor();
    await shows(watching, 'Community');
    const [, before = ''] =
      /([\d,]+) of 1,540 have voted/.exec(await card(watching).innerText()) ?? [];
    const poll =
      (await card(watching).getByRole('link', { name: annual }).getAttribute('href')) ?? '';
    await castEmpty('CV0006', poll.split('/').at(-1) ?? '');
    const after = `${(Number(before.replace(',', '')) + 1).toLocaleString('en-GB')} of 1,540 have voted`;
    await shows(watching, after);
    await shows(asking, after);
    await watching.isAt('What needs doing', 'office/home-live');
  });
});
