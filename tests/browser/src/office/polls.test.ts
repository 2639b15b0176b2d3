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
});
