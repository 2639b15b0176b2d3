import { addDays, dateInLondon, plainDate } from '@folkmoot/basics';
import sharp from 'sharp';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { choice, enter, officer, reports, returningOfficer } from '../support/office';
import { ask } from '../support/ask';
import { type Person } from '../support/person';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const stage = setStage({
  elections: {
    nominations: {
      seconders: 2,
      statementWords: 40,
      cites: ['Standing orders, nominations'],
    },
  },
});

const title = 'Election of community members';
const numbers = {
  nominee: 'CV1310',
  rival: 'CV1311',
  first: 'CV1312',
  second: 'CV1313',
  undecided: 'CV1314',
};

async function member(number: string, page: string): Promise<Person> {
  const person = await stage.person(phone);
  await signIn(person, number);
  await person.goTo(page);
  return person;
}

interface Stages {
  readonly stages: readonly { readonly stage: string; readonly at: string }[];
}

/** Calls the election, gives notice of it and lets the day come on which nominations open. @returns its page, and the minutes until nominations close */
async function nominationsOpen(): Promise<{ page: string; desk: string; left: number }> {
  const { clock } = stage.site;
  const returning = await officer(stage, returningOfficer);
  const pollingDay = addDays(plainDate(dateInLondon(clock.now())), 50);
  const contests = [{ constituency: 'community', seats: 1 }];
  const { id } = await ask<{ id: string }>(returning, 'post', '/elections', {
    title,
    contests,
    pollingDay,
  });
  await ask(returning, 'post', `/elections/${id}/stages`, { stage: 'notice-of-election' });
  const { stages } = await ask<Stages>(returning, 'get', `/elections/${id}/timetable`);
  const minutesTo = (stage: string) => {
    const at = stages.find((one) => one.stage === stage)?.at ?? '';
    return Math.ceil((Date.parse(at) - Date.parse(clock.now())) / 60_000) + 1;
  };
  clock.pass(minutesTo('nominations-open'));
  return {
    page: `/vote/elections/${id}`,
    desk: `/office/elections/${id}`,
    left: minutesTo('nominations-close'),
  };
}

/** Asks two members by keyboard to second the nomination that is shown, and has them agree likewise. @returns the nominee’s name */
async function seconded(nominee: Person, page: string, name: string): Promise<void> {
  const asking = new Keyboard(nominee);
  for (const number of [numbers.first, numbers.second]) {
    await asking.write(nominee.field('Member number of a seconder'), number);
    await asking.press(nominee.button('Ask this member'), 'Enter');
    await nominee.sees(number);
  }
  for (const number of [numbers.first, numbers.second]) {
    const seconder = await member(number, page);
    const keys = new Keyboard(seconder);
    await keys.press(seconder.link(`Answer ${name}`), 'Enter');
    await keys.startsAt(`Do you second ${name}?`);
    await seconder.isAt(`Do you second ${name}?`, 'vote/seconding');
    await keys.press(seconder.button('Send your answer'), 'Enter');
    await seconder.alert().getByText('Choose whether you second this nomination').waitFor();
    await keys.press(seconder.field('Yes, I second this nomination'), 'Space');
    await keys.press(seconder.button('Send your answer'), 'Enter');
    await seconder.sees(`${name}, seconded by you`);
  }
  await nominee.page.reload();
  await nominee.sees('seconds you');
}

/** Fills in the form that is shown by keyboard and submits it; a statement that was kept is replaced. */
async function declare(nominee: Person, statement: string): Promise<void> {
  const keys = new Keyboard(nominee);
  const replace = async (name: string, text: string) => {
    await keys.goTo(nominee.field(name));
    await nominee.page.keyboard.press('Control+A');
    await nominee.page.keyboard.insertText(text);
  };
  await replace('Statement (optional)', statement);
  await replace('Financial and political interests', 'None.');
  const born = nominee.main().getByRole('group', { name: 'Date of birth' });
  for (const [label, text] of Object.entries({ Day: '3', Month: '4', Year: '1971' })) {
    await keys.write(born.getByLabel(label), text);
  }
  for (const box of await nominee.main().getByRole('checkbox').all()) {
    await keys.press(box, 'Space');
  }
  await keys.press(nominee.button('Submit your nomination'), 'Enter');
}

/** Somebody stands and thinks better of it, without a mouse. */
async function withdrawnByKeyboard(page: string): Promise<void> {
  const nominee = await member(numbers.undecided, `${page}/nominate`);
  const keys = new Keyboard(nominee);
  await keys.press(nominee.field('I stand myself'), 'Space');
  await keys.press(nominee.button('Continue'), 'Enter');
  await keys.startsAt('Your nomination');
  await keys.press(nominee.link('Withdraw'), 'Enter');
  await keys.startsAt('Withdraw your nomination?');
  await nominee.isAt('Withdraw your nomination?', 'vote/withdrawal');
  await keys.press(nominee.link('Keep the nomination'), 'Enter');
  await keys.startsAt('Your nomination');
  await keys.press(nominee.link('Withdraw'), 'Enter');
  await keys.press(nominee.button('Withdraw the nomination'), 'Space');
  await keys.startsAt(title);
  await nominee.sees('Withdrawn');
}

describe('an election from the call to who stands', () => {
  it('has nominations made on a telephone, seconded, decided on and shown', async () => {
    const { page, desk, left } = await nominationsOpen();

    const nominee = await member(numbers.nominee, '/vote');
    await nominee.header().getByRole('button', { name: 'Menu' }).click();
    await nominee.header().getByRole('link', { name: 'Elections', exact: true }).click();
    await nominee.isAt('My elections', 'vote/elections');
    const keys = new Keyboard(nominee);
    await keys.press(nominee.link(title), 'Enter');
    await keys.startsAt(title);
    await nominee.isAt(title, 'vote/election-nominating');
    await keys.press(nominee.button('Stand or nominate somebody'), 'Enter');
    await keys.press(nominee.button('Continue'), 'Enter');
    await nominee.alert().getByRole('link', { name: 'Choose who is to stand' }).waitFor();
    await nominee.isAt('Stand or nominate somebody', 'vote/nominate');
    await keys.press(nominee.field('I stand myself'), 'Space');
    await keys.press(nominee.button('Continue'), 'Enter');
    await keys.startsAt('Your nomination');
    await nominee.isAt('Your nomination', 'vote/nomination-begun');

    await nominee.page.setInputFiles('#photo', {
      name: 'me.svg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<svg onload="alert(1)"/>'),
    });
    await nominee.press('Add the photograph');
    await nominee.sees(/This file is not a photograph that can be read/);
    await nominee.page.setInputFiles('#photo', {
      name: 'me.png',
      mimeType: 'image/png',
      buffer: await sharp({
        create: { width: 700, height: 900, channels: 3, background: '#6a8f8a' },
      })
        .png()
        .toBuffer(),
    });
    await nominee.press('Add the photograph');
    await nominee.main().getByRole('img', { name: 'Your photograph' }).waitFor();

    await nominee.press('Write your statement and agree to stand');
    await nominee.write('Statement (optional)', 'I was a nurse');
    await nominee.sees('Saved as a draft. Only you can see it.');
    await nominee.page.reload();
    await nominee.heading('Agree to stand').waitFor();
    expect(await nominee.field('Statement (optional)').inputValue()).toBe('I was a nurse');
    await nominee.press('Submit your nomination');
    await nominee
      .alert()
      .getByRole('link', { name: /^Declare your interests/ })
      .waitFor();
    await nominee.isAt('Agree to stand', 'vote/nomination-declaration');
    await declare(
      nominee,
      'I was a **nurse** in this valley for twenty years.\n\n- Later buses\n- Shorter waits <script>alert(1)</script>',
    );
    await nominee.isAt('Your nomination', 'vote/nomination-incomplete');
    const me = await ask<{ account: { name: string } }>(nominee, 'get', '/sign-in/session');
    await seconded(nominee, page, me.account.name);
    await nominee.isAt('Your nomination', 'vote/nomination-waiting');

    const rival = await member(numbers.rival, `${page}/nominate`);
    await rival.field('I stand myself').check();
    await rival.press('Continue');
    await rival.press('Write your statement and agree to stand');
    await declare(rival, 'Vote for me.');
    await rival.heading('Your nomination').waitFor();
    const { account } = await ask<{ account: { name: string } }>(rival, 'get', '/sign-in/session');
    await seconded(rival, page, account.name);

    await withdrawnByKeyboard(page);

    const returning = await officer(stage, returningOfficer);
    await returning.goTo(desk);
    await returning.follow(me.account.name);
    await returning.press('Enter the decision');
    await returning.alert().getByText('Choose whether this nomination is valid').waitFor();
    await returning.isAt(`Nomination of ${me.account.name}`, 'office/nomination');
    await choice(returning, 'Yes').check();
    await choice(returning, 'It is valid').check();
    await returning.press('Enter the decision');
    await reports(returning, 'The decision is entered, and the nominee is told.');
    await returning.isAt(title, 'office/election-nominations');
    await returning.follow(account.name);
    await choice(returning, 'Yes').check();
    await choice(returning, 'It is rejected').check();
    await returning.write('Reason for the nominee', 'Not liked.');
    await returning.press('Enter the decision');
    await returning
      .alert()
      .getByText(/A nomination is rejected only because it is late/)
      .waitFor();
    await choice(returning, 'No, they are missing').check();
    await choice(returning, 'It is rejected').check();
    await returning.write('Reason for the nominee', 'The name is not that of the register.');
    await returning.press('Enter the decision');
    await reports(returning, 'The decision is entered, and the nominee is told.');

    await rival.page.reload();
    await rival.isAt('Your nomination', 'vote/nomination-rejected');
    await rival.sees(/The name is not that of the register/);

    await rival.press('Put it right and submit again');
    await rival.field('I stand myself').check();
    await rival.press('Continue');
    await rival.press('Write your statement and agree to stand');
    expect(await rival.field('Statement (optional)').inputValue()).toBe('Vote for me.');
    await declare(rival, 'Vote for me, please.');
    await rival.sees('With the returning officer');
    await returning.page.reload();
    await returning
      .main()
      .getByRole('row')
      .filter({ hasText: 'To be decided' })
      .getByRole('link', { name: account.name })
      .click();
    await choice(returning, 'Yes').check();
    await choice(returning, 'It is valid').check();
    await returning.press('Enter the decision');
    await reports(returning, 'The decision is entered, and the nominee is told.');

    stage.site.clock.pass(left);
    const late = await officer(stage, returningOfficer);
    const api = desk.replace('/office', '');
    await ask(late, 'post', `${api}/stages`, { stage: 'statement-of-candidates' });
    const reader = await member(numbers.first, page);
    const about = reader.main().getByText(`Statement and photograph of ${me.account.name}`);
    await about.click();
    await reader.sees('nurse');
    await reader.sees(/alert\(1\)/);
    await reader
      .main()
      .getByRole('img', { name: `Photograph of ${me.account.name}` })
      .waitFor();
    await reader.isAt(title, 'vote/election-candidates');

    stage.site.clock.pass(16 * 60);
    const opener = await officer(stage, returningOfficer);
    const { stages } = await ask<Stages>(opener, 'get', `${api}/timetable`);
    const closesAt = stages.find((one) => one.stage === 'poll-closes')?.at;
    const { poll } = await ask<{ poll: string }>(opener, 'post', `${api}/opening`, { closesAt });
    const voter = await member(numbers.second, page);
    await voter.press('Go to your ballot');
    await voter.main().getByText(`Statement and photograph of ${me.account.name}`).click();
    await voter.main().getByText(`Statement and photograph of ${account.name}`).click();
    await voter.sees('Vote for me, please.');
    await voter
      .main()
      .getByRole('img', { name: `Photograph of ${me.account.name}` })
      .waitFor();
    expect(voter.address).toBe(`/vote/${poll}`);
    await voter.isAt(/Community/, 'vote/paper-with-statements');
  });

  it('tells officers whom its notice did not reach, whom they write to by post', async () => {
    const writing = await officer(stage, returningOfficer);
    await enter(writing, 'Elections');
    await writing.follow(title);
    await writing.sees(/^Given on .*, by e-mail to \d+ of \d+ members$/);
    const keys = new Keyboard(writing);
    await keys.press(writing.link('Who was not reached Notice of election'), 'Enter');
    await writing.isAt('Who was not reached: Notice of election', 'office/election-reached');
    await keys.press(writing.link('Record a notice that came back'), 'Enter');
    await writing.press('Record it');
    await writing.alert().getByText('Enter the member number').waitFor();
    await writing.isAt('Record a notice that came back', 'office/election-came-back');
    await writing.write('Member number', numbers.first);
    await writing.press('Record it');
    await reports(writing, 'The notice is recorded as not delivered.');
    await writing.sees(numbers.first);
    await writing.isAt('Who was not reached: Notice of election', 'office/election-not-reached');
    await writing.page.goBack();
    await enter(writing, 'Elections');
    await writing.follow(title);
    await writing.sees('Not delivered: 0 refused by the mail server, 1 that came back');
    await writing.isAt(title, 'office/election-letters');
  });
});
