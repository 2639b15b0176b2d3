import { phone } from '../support/inspect';
import {
  choice,
  closeEarly,
  enter,
  officer,
  openPoll,
  reports,
  returningOfficer,
  secretary,
  writeDate,
} from '../support/office';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const stage = setStage({ closesEarly: true });

describe('a surplus', () => {
  it('is refused while pence are missing, then prepared and put to the council', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Surplus');
    await person.isAt('Surplus', 'office/surplus');
    await person.press('Prepare an allocation');
    await person.isAt('Prepare an allocation', 'office/surplus-form');
    await person.write('Financial year', '2026–27');
    await person.write('Surplus for the year', '100,000.00');
    await person.write('Accumulated realised profits', '500,000');
    await person.write('Accumulated realised losses', '0');
    await person.write('Reserves before this allocation', '900,000');
    const amounts = person.field('Amount');
    for (const [line, pounds] of ['50,000', '30,000', '19,999.99'].entries())
      await amounts.nth(line).fill(pounds);
    await person.sees('£0.01');
    await person.press('Check and save the allocation');
    await person.alert().waitFor();
    await person.heading('What was checked').waitFor();
    await person.isAt('Prepare an allocation', 'office/surplus-refused');
    expect(await person.field('Surplus for the year').inputValue()).toBe('100,000.00');

    await amounts.nth(2).fill('20,000');
    await person.sees('Every penny has a destination.');
    await person.press('Check and save the allocation');
    await reports(person, 'The allocation is lawful and adds up to the penny. It is saved.');
    await person.isAt('Surplus for 2026–27', 'office/surplus-prepared');
    await person.press('Put to the council');
    await reports(person, 'The resolution is drafted. Read it, then put it to the vote.');
    await person.isAt('Use of the surplus for 2026–27', 'office/surplus-resolution');
    await person.sees(/The surplus of £100,000\.00 for 2026–27 goes to:/);
  });
});

describe('a meeting', () => {
  it('has its tasks worked out, and one is marked as done', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Meetings');
    await person.isAt('Meetings', 'office/meetings');
    await person.follow('Annual general meeting');
    await person.isAt('Annual general meeting', 'office/meeting');
    await person.sees(/^1 of \d+ tasks done$/);
    await person
      .button(/^Mark as done/)
      .first()
      .click();
    await reports(person, /^Done: /);
    await person.sees(/^2 of \d+ tasks done$/);
  });

  it('is called, with a date that exists', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/meetings/new');
    await person.isAt('Call a meeting', 'office/meeting-call');
    await person.write('Title', 'Extraordinary general meeting');
    await writeDate(person, 'Date of the meeting', 45);
    await person.write('Time at which it starts (UK time)', '6.30pm');
    await person.write('Where is it held?', 'Piece Mill, Calder Street');
    await person.press('Call the meeting');
    await reports(person, 'The meeting is called. Its tasks are listed below.');
  });
});

describe('a challenge', () => {
  it('that is overdue is answered in public', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Challenges');
    await person.isAt('Challenges', 'office/challenges');
    await person.follow('Challenge 3');
    await person.press('Record the answer');
    await person.isAt('Challenge 3', 'office/challenge');
    await person.write('The answer', 'No rule allowed it. The clinic reopens on Saturday.');
    await choice(person, 'Accepted').check();
    await person.press('Record the answer');
    await reports(person, 'The answer is recorded and public.');
    await person.goTo('/challenges');
    await person.sees('No rule allowed it. The clinic reopens on Saturday.');
    expect(await person.text('Answer overdue').count()).toBe(0);
  });

  it('is raised by a council member, who may do nothing else in the office', async () => {
    const person = await stage.person(phone);
    await signIn(person, 'CV0001');
    await person.goTo('/office');
    await person.follow('See and raise challenges');
    await person.press('Raise a challenge');
    await person.isAt('Raise a challenge', 'office/challenge-raise');
    await person.write('What do you ask?', 'Why are the minutes of May not out?');
    await person.write('Who is to answer?', 'Company secretary');
    await writeDate(person, 'Last day for the answer', 21);
    await person.press('Raise the challenge');
    await reports(person, 'Challenge 4 is raised and public.');
  });
});

describe('a fund round', () => {
  it('goes from the announcement to the grants', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Fund rounds');
    await person.isAt('Fund rounds', 'office/funds');
    await person.press('Announce a round');
    await person.isAt('Announce a fund round', 'office/fund-announce');
    await person.write('Title', 'Community fund, winter round');
    await person.write('Budget', '5,000');
    await person.write('Fewest approvals that a bid needs (optional)', '1');
    await person.write('Highest grant (optional)', '2,000');
    for (const number of [1, 2]) {
      await person.press('Add a part');
      await person.text(`Part ${number} added.`).waitFor();
    }
    await person.press('Remove part 2');
    await person.press('Announce the round');
    await person.alert().getByRole('link', { name: 'Enter what part 1 is for' }).click();
    await person.isAt('Announce a fund round', 'office/fund-terms');
    await person.write('What is it for?', 'Northgate');
    await person.write('How much of the budget?', '6,000');
    await person.press('Announce the round');
    await person.alert().getByText('The sub-budgets are more than the fund.').waitFor();
    await person.write('How much of the budget?', '1,500');
    await person.press('Announce the round');
    await reports(person, 'The round is announced. Add bids as they arrive.');
    for (const [name, part] of [
      ['Warm coats', 'Northgate (£1,500.00)'],
      ['Grit for the lanes', 'None: what the parts leave'],
    ] as const) {
      await person.press('Add a bid');
      await person.isAt('Add a bid', 'office/bid');
      await person.write('What is the money for?', name);
      await person.write('Who applies?', 'Hebble Street Food Bank');
      await person.write('How much is asked for?', '1,250.50');
      await person.field('Which part of the budget?').selectOption(part);
      await person.write('Summary', 'For the winter.');
      await person.press('Add the bid');
      await reports(person, 'The bid is added.');
    }
    await person.isAt('Community fund, winter round', 'office/fund');

    const returning = await officer(stage, returningOfficer);
    await returning.goTo(person.address);
    await openPoll(returning, 12, 'office/fund-opening');
    const round = returning.address;
    const councillor = await stage.person(phone);
    await signIn(councillor, 'CV0001');
    await councillor.goTo('/vote');
    await councillor
      .main()
      .getByRole('listitem')
      .filter({ hasText: 'winter round' })
      .getByRole('button', { name: 'Vote' })
      .click();
    const bid = (name: RegExp) => councillor.page.getByRole('checkbox', { name });
    await bid(/^Warm coats/).check();
    await councillor.sees('You have ticked £1,250.50. The fund has £5,000.00.');
    await bid(/^Grit for the lanes/).check();
    await councillor.sees('You have ticked £2,501.00. The fund has £5,000.00.');
    await councillor.isAt('Community fund, winter round', 'vote/approval');
    await councillor.press('Continue');
    await councillor.press('Cast your vote');
    await councillor.heading('Your vote has been cast').waitFor();
    await councillor.text('Show how I voted').click();
    const shown = councillor.main().getByRole('listitem').allInnerTexts();
    expect(await shown).toEqual(['Warm coats', 'Grit for the lanes']);
    await closeEarly(stage, returning, 'All of the council’s members said that they had voted.');
    await returning.goTo(round);
    await returning.press('Declare the result');
    await returning.heading('Declare the result', 1).waitFor();
    await returning.press('Declare the result');
    await reports(returning, 'The result is declared. It is in the public register.');
    await returning.isAt('Community fund, winter round', 'office/fund-decided');
  });
});

describe('the rest of the office', () => {
  it.each([
    ['Polls', 'Polls'],
    ['Register', 'Register of decisions'],
  ])('%s', async (part, heading) => {
    const person = await officer(stage, returningOfficer);
    await enter(person, part);
    await person.isAt(heading, `office/${part.toLowerCase()}`);
  });

  it('says that an address leads nowhere', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/cellar');
    await person.isAt('Page not found', 'office/not-found');
  });
});
