import { desk, phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import {
  choice,
  closeEarly,
  enter,
  officer,
  openPoll,
  reports,
  returningOfficer,
  scrutineer,
  secretary,
  writeDate,
} from '../support/office';
import { type Person } from '../support/person';
import { nominate } from '../support/secret-poll';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';
import { openPaper } from '../support/voting';

const stage = setStage({ closesEarly: true });

async function voter(number: string): Promise<Person> {
  const person = await stage.person(phone);
  await signIn(person, number);
  return person;
}

async function cast(person: Person): Promise<void> {
  await person.press('Continue');
  await person.press('Cast your vote');
  await person.heading('Your vote has been cast').waitFor();
}

describe('a resolution of the council', () => {
  const title = 'To meet twice a year at Halbury';

  it('goes from the draft to the register, and no result is seen before its time', async () => {
    const drafter = await officer(stage, secretary);
    await drafter.isAt('What needs doing', 'office/home-secretary');
    await enter(drafter, 'Resolutions');
    await drafter.isAt('Resolutions', 'office/resolutions');
    await drafter.press('Draft a resolution');
    await drafter.press('Save the draft');
    await drafter.alert().getByRole('link', { name: 'Enter a title' }).waitFor();
    await drafter.isAt('Draft a resolution', 'office/resolution-form');
    await choice(drafter, 'Resolution of the council').check();
    await drafter.write('Title', title);
    await drafter.write('Text of the resolution', 'THAT the council meet at Halbury once a year.');
    await drafter.press('Save the draft');
    await reports(drafter, 'The draft is saved.');
    await drafter.isAt(title, 'office/resolution-draft');
    await drafter.press('Change the draft');
    await drafter.heading('Change the draft', 1).waitFor();
    await drafter.write('Text of the resolution', 'THAT the council meet at Halbury twice a year.');
    await drafter.press('Save the draft');
    await reports(drafter, 'Your change is saved.');
    await drafter.sees('THAT the council meet at Halbury twice a year.');
    await drafter.sees(/Only the returning officer can open and close polls/);

    const returning = await officer(stage, returningOfficer);
    await returning.goTo(drafter.address);
    await openPoll(returning, 9);
    await returning.isAt(title, 'office/resolution-open');
    await returning.sees('0 of 15 have voted');

    const councillor = await voter('CV0001');
    await openPaper(councillor, title);
    await councillor.field('For').check();
    await cast(councillor);
    await returning.sees('Shown once 5 or more have voted');
    expect(await returning.main().innerText()).not.toMatch(
      /\b(for|against): ?\d|\d+ (for|against)/i,
    );
    expect(await returning.button('Declare the result').count()).toBe(0);

    await returning.press('Ask to close this poll early');
    await returning.press('Ask for it');
    await returning.alert().getByText('Give the reason for closing the poll early').waitFor();
    await returning.isAt('Ask to close the poll early', 'office/early-close-ask');
    const reason = 'The council agreed to take the question again next month.';
    await returning.write('Why should it be closed before its time?', reason);
    await returning.write('Type “close the poll” to confirm', 'close the poll');
    await returning.press('Ask for it');
    await reports(returning, /^It now waits for another officer to agree/);
    await returning.isAt(title, 'office/early-close-asked');
    const [, poll = ''] = /polls\/([^/]+)/.exec(returning.address) ?? [];
    await drafter.goTo(`/office/polls/${poll}`);
    await drafter.follow('Decide on closing it early');
    const keys = new Keyboard(drafter);
    await keys.press(choice(drafter, 'Close the poll now'), 'Space');
    await keys.press(drafter.button('Send the decision'), 'Enter');
    await drafter.alert().getByText('Type “close the poll”, without the quotation marks').waitFor();
    await drafter.isAt('Close the poll early?', 'office/early-close-decide');
    await drafter.write('Type “close the poll” to confirm', 'close the poll');
    await drafter.press('Send the decision');
    await reports(drafter, 'The poll is closed.');
    await drafter.sees(reason);
    await drafter.isAt(title, 'office/early-close-closed');
    const absent = await voter('CV0002');
    await absent.goTo(`/vote/${poll}`);
    await absent.sees(/^Two officers closed this poll early, on .*next month\.$/);
    await absent.isAt('You cannot vote in this poll', 'vote/closed-early');
    await returning.goTo(`/office/polls/${poll}`);
    await returning.follow('Go to the resolution');
    await returning.isAt(title, 'office/resolution-closed');
    await returning.press('Declare the result');
    await returning.isAt('Declare the result', 'office/resolution-declare');
    await returning.press('Declare the result');
    await reports(returning, 'The result is declared. It is in the public register.');
    await returning.isAt(title, 'office/resolution-decided');

    const reader = await stage.person(desk);
    await reader.goTo('/decisions');
    await reader.follow(title);
    await reader.isAt(title, 'register/decision-no-quorum');
    await reader.sees(/^Two officers closed the poll on/);
    await reader.sees('No quorum');
  });

  it('as a draft can be deleted', async () => {
    const drafter = await officer(stage, secretary);
    await drafter.goTo('/office/resolutions/new');
    await choice(drafter, 'Ordinary resolution of the members').check();
    await drafter.write('Title', 'To be thought better of');
    await drafter.write('Text of the resolution', 'THAT this be thought better of.');
    await drafter.press('Save the draft');
    await drafter.follow('Delete the draft');
    await drafter.isAt('Delete this draft?', 'office/resolution-delete');
    await drafter.press('Delete the draft');
    await reports(drafter, 'The draft is deleted.');
    expect(await drafter.link('To be thought better of').count()).toBe(0);
  });
});

/** A nomination on paper, first with all that is wrong with it, then as it was signed; and found valid. */
async function enterOnPaper(returning: Person): Promise<void> {
  const title = 'Enter a nomination on paper';
  await returning.link(`${title} for Staff`).click();
  await returning.isAt(title, 'office/nomination-on-paper');
  await returning.press('Enter the nomination');
  await returning.alert().getByRole('link', { name: 'Enter where the paper is kept' }).waitFor();
  await returning.write('Member number of the nominee', 'CV0010');
  await returning.write('Financial and political interests declared', 'None.');
  await returning.write('Statement (optional)', 'I would ask how long people wait.');
  await returning.write('Where is the paper kept?', 'Folder 2026, nomination 4');
  await returning.press('Enter the nomination');
  await returning.isAt(title, 'office/nomination-on-paper-refused');
  await returning
    .alert()
    .getByText(/must have signed that they agree/)
    .waitFor();
  for (const box of await returning.main().getByRole('checkbox').all()) await box.check();
  const born = returning.main().getByRole('group', { name: 'Date of birth on the paper' });
  for (const [part, value] of [
    ['Day', '3'],
    ['Month', '4'],
    ['Year', '2015'],
  ] as const)
    await born.getByLabel(part).fill(value);
  await returning.press('Enter the nomination');
  await returning
    .alert()
    .getByText(/is not yet \d+/)
    .waitFor();
  await born.getByLabel('Year').fill('1971');
  await returning.press('Enter the nomination');
  await reports(returning, /^The nomination is entered, and the nominee is told/);
  await returning.sees(/Folder 2026, nomination 4, received/);
  await returning.isAt(/^Nomination of /, 'office/nomination-entered');
  await choice(returning, 'It is valid').check();
  await choice(returning, 'Yes').check();
  await returning.press('Enter the decision');
  await reports(returning, 'The decision is entered, and the nominee is told.');
}

/** The nominee withdraws by a letter, in place of whom nobody else could. */
async function withdrawOnNotice(returning: Person): Promise<void> {
  await returning
    .link(/^Withdraw .+ as a candidate$/)
    .last()
    .click();
  const title = 'Enter a written notice of withdrawal';
  await returning.press('Enter the withdrawal');
  await returning.alert().getByRole('link', { name: 'Enter where the notice is kept' }).waitFor();
  await writeDate(returning, 'On which day was the notice received?', 0);
  await returning.write('Where is the notice kept?', 'Folder 2026, letter 12');
  await returning.isAt(title, 'office/nomination-withdrawal');
  await returning.press('Enter the withdrawal');
  await reports(returning, /no longer stands, and is told\.$/);
}

describe('an election', () => {
  const title = 'Election for a staff seat';

  it('goes from the call to the declaration', async () => {
    const returning = await officer(stage, returningOfficer);
    await returning.isAt('What needs doing', 'office/home-returning-officer');
    await enter(returning, 'Elections');
    await returning.isAt('Elections', 'office/elections');
    await returning.press('Call an election');
    await returning.isAt('Call an election', 'office/election-call');
    await returning.write('Title', title);
    await returning.write('Staff (10 seats in all)', '3');
    await returning.press('Call the election');
    await returning.isAt('Call an election', 'office/election-call-taken');
    await returning
      .alert()
      .getByText(/^Staff has 10 seats.* 1 is free, not 3\. Taken: .*which is at the vote already/)
      .waitFor();
    await returning.write('Staff (10 seats in all)', '1');
    await returning.press('Call the election');
    await reports(returning, 'The election is called.');
    await returning.isAt(title, 'office/election-draft');

    const page = returning.address;
    const election = page.split('/').at(-1) ?? '';
    await returning.sees(/No polling day has been chosen/);
    await returning.follow('Ask for another day');
    await returning.isAt('Ask for another day than the rules give', 'office/election-override');
    await returning.press('Ask for it');
    await returning.alert().getByRole('link', { name: 'Enter the reason' }).waitFor();
    await returning.field('What is to have another day?').selectOption('timetable');
    await returning.write('Why?', 'The seat fell free the week before the council meets.');
    await returning.press('Ask for it');
    await reports(returning, 'It now waits for another officer to agree.');
    await returning.sees('You asked for this: another officer must agree.');
    const second = await officer(stage, secretary);
    await second.goTo(page);
    await second.isAt(title, 'office/election-preflight');
    await second.follow('Decide on it');
    await choice(second, 'I agree').check();
    await second.isAt('Do you agree to this?', 'office/election-override-decide');
    await second.press('Decide');
    await reports(second, 'Your decision is recorded.');
    for (const number of ['CV0011', 'CV0012']) await nominate(returning, election, 'staff', number);
    await returning.goTo(page);
    await enterOnPaper(returning);
    await withdrawOnNotice(returning);
    await returning.sees('2 candidates');
    await openPoll(returning, 20, 'office/election-opening');
    await returning.isAt(title, 'office/election-open');
    const elector = await voter('CV0002');
    await openPaper(elector, title);
    await elector
      .button(/^Rank 1st/)
      .first()
      .click();
    await cast(elector);

    await closeEarly(stage, returning, 'A candidate fell ill and the others agreed.');
    await returning.isAt(title, 'office/poll-closed');
    await returning.goTo(page);
    await returning.press('Count the votes');
    await returning.isAt('Count the votes', 'office/election-count');
    await returning.press('Count the votes');
    await reports(returning, 'The votes are counted. The count sheets are published.');
    await returning.isAt(title, 'office/election-counted');
    await returning.link('Read the count for Staff').click();
    await returning.isAt(/Staff/, 'office/count-sheet');

    const scrutiny = await officer(stage, scrutineer);
    await scrutiny.follow(`Confirm the count: ${title}`);
    await scrutiny.press('Review the count');
    await choice(scrutiny, 'No: I object').check();
    await scrutiny.press('Enter your review');
    await scrutiny.sees('Say why you object');
    await scrutiny.isAt('Review the count', 'office/count-review');
    await scrutiny.write('Why do you object?', 'Two papers were read as one.');
    await scrutiny.press('Enter your review');
    await reports(scrutiny, 'Your objection is entered. The returning officer answers it.');
    await returning.goTo('/office');
    await returning.follow(`Answer the scrutineer’s objection: ${title}`);
    expect(await returning.button('Declare who is elected').count()).toBe(0);
    await returning.isAt(title, 'office/election-objected');
    await returning.press('Answer the objection');
    await returning.isAt('Answer the objection', 'office/count-answer');
    await returning.write('Answer, with the reason', 'They were one paper.');
    await returning.press('Enter the answer');
    await reports(returning, 'The answer is entered.');
    await returning.press('Declare who is elected');
    await returning.isAt('Declare who is elected', 'office/election-declare');
    await returning.press('Declare the result');
    await reports(returning, 'The result is declared. It is in the public register.');
    await returning.link(/^Decision \d+ in the register$/).click();
    await returning.heading(title, 1).waitFor();
    await returning.sees('Elected to 1 seat');
    await returning.sees('The returning officer answered: They were one paper.');
  });
});
