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

const stage = setStage();

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

describe('a vacancy', () => {
  it('takes a nomination, and a nominee is put to the council', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Appointments');
    await person.isAt('Appointments', 'office/appointments');
    await person.follow('Non-executive director');
    await person.isAt('Non-executive director', 'office/vacancy');
    await person.press('Add a nomination');
    await person.isAt('Add a nomination', 'office/nominate');
    await person.write('Full name', 'Marguerite Stannary');
    await person.write('Statement', 'Twenty years in public libraries.');
    await person.press('Add the nomination');
    await reports(person, 'The nomination is added.');

    await person.link('Recommend of Marguerite Stannary').click();
    await person.isAt('Recommend a nominee', 'office/recommend');
    await person.write('Reasons of the committee', 'Has built what we need.');
    await person.press('Record the recommendation');
    await person.alert().waitFor();
    await person.isAt('Recommend a nominee', 'office/recommend-refused');
    await person.page.getByRole('checkbox').nth(0).check();
    await person.page.getByRole('checkbox').nth(1).check();
    await person.press('Record the recommendation');
    await reports(person, 'The recommendation is recorded.');

    await person.link('Record a check of Marguerite Stannary').click();
    await person.isAt('Record a check', 'office/check-nominee');
    await choice(person, 'Fit and proper').check();
    await choice(person, 'In order').check();
    await person.write('Who checked it?', 'The company secretary');
    await writeDate(person, 'Day on which it was checked', 0);
    await person.write('Where is the evidence kept?', 'Appointments file, folio 9');
    await person.press('Record the check');
    await reports(person, 'The check is recorded.');
    await person.sees(/^3 checks are left$/);
    await person.isAt('Non-executive director', 'office/vacancy-recommended');

    await person.link('Put to the council the appointment of Marguerite Stannary').click();
    await person.isAt('Put a nominee to the council', 'office/propose');
    await person.press('Draft the resolution');
    await reports(person, 'The resolution is drafted. Read it, then put it to the vote.');
    await person.sees(/^Nobody is named to preside over this item\.$/);
    await person.link('Name who presides').click();
    await person.isAt('Name who presides', 'office/presiding');
    await person.page.getByRole('radio').first().check();
    await choice(person, 'At a general meeting of the council').check();
    await person.press('Name who presides');
    await reports(person, /presides over this item\.$/);
    await person.isAt(/^Appointment of Marguerite Stannary/, 'office/appointment-drafted');
  });

  it('has a nominations committee, which is named again', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Appointments');
    await person.follow('Non-executive director');
    await person.follow('Name the nominations committee');
    await person.isAt('Name the nominations committee', 'office/committee');
    await person.press('Name the committee');
    await reports(person, 'The nominations committee is named.');
    await person.follow('Arrange the interviews');
    await writeDate(person, 'Day of the interviews', 20);
    await person.page.getByRole('checkbox').first().check();
    await person.isAt('Arrange the interviews', 'office/interviews');
    await person.press('Arrange the interviews');
    await reports(person, 'The interviews are arranged.');
  });

  it('is announced with the last day for nominations', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/appointments/new');
    await choice(person, 'Chair').check();
    await person.write('What is the work, and who is looked for?', 'To lead the board.');
    await writeDate(person, 'Last day for nominations', -1);
    await person.press('Announce the vacancy');
    await person.alert().waitFor();
    await person.isAt('Announce a vacancy', 'office/announce-refused');
    await writeDate(person, 'Last day for nominations', 30);
    await person.press('Announce the vacancy');
    await reports(person, 'The vacancy is announced.');
  });

  it('of a council seat is for members, who are nominated by number', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/appointments/new');
    await choice(person, "Members' Council seat for Partners").check();
    await person.write('What is the work, and who is looked for?', 'A partner’s view.');
    await writeDate(person, 'Last day for nominations', 30);
    await person.press('Announce the vacancy');
    await reports(person, 'The vacancy is announced.');
    await person.press('Add a nomination');
    await person.write('Member number', 'CV0002');
    await person.write('Statement', 'We would bring what our people tell us.');
    await person.press('Add the nomination');
    await person.alert().waitFor();
    await person.isAt('Add a nomination', 'office/nominate-refused');
    await person.write('Member number', 'CV1541');
    await person.press('Add the nomination');
    await reports(person, 'The nomination is added.');
    await person.isAt("Members' Council seat for Partners", 'office/seat-vacancy');
  });

  it('may follow from a removal, which is drafted with its reasons', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Appointments');
    await person.link('Propose removal of Graham Lister').click();
    await person.isAt('Propose a removal', 'office/removal');
    await person.write('Reasons', 'Interests that were not declared, after two requests.');
    await writeDate(person, 'First day out of office', 40);
    await person.press('Draft the resolution');
    await person.alert().getByRole('link', { name: 'Select who decides' }).waitFor();
    await choice(person, 'Removal of a non-executive director').check();
    await person.press('Draft the resolution');
    await reports(person, 'The resolution is drafted. Read it, then put it to the vote.');
    await person.sees(/^The reasons have not been sent to Graham Lister\.$/);
    await person.link('Record that the reasons were sent').click();
    await writeDate(person, 'Day on which the reasons reached the holder', 0);
    await person.write('How were they sent?', 'by hand');
    await person.isAt('Record that the reasons were sent', 'office/holder-notice');
    await person.press('Record the notice');
    await reports(person, 'It is recorded that the reasons were sent.');
    await person.link('Enter the reply').click();
    await person.write('What the holder wrote', 'I declared them in June, in writing.');
    await person.isAt('Enter the reply', 'office/holder-reply');
    await person.press('Enter the reply');
    await reports(person, 'The reply is entered.');
    await person.isAt(/^Removal of Graham Lister/, 'office/removal-drafted');
  });
});

describe('the removal of a director by the members', () => {
  it('begins with special notice, and ends after the meeting', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Appointments');
    await person.text('Who sits on the council').click();
    await person.isAt('Appointments', 'office/appointments-seats');
    await person.link('Propose removal of Graham Lister').click();
    await choice(person, 'Removal of a director by the members').check();
    await person.write('Reasons', 'Interests that were not declared, after two requests.');
    await writeDate(person, 'First day out of office', 60);
    await person.press('Draft the resolution');
    await person.isAt('Removal of Graham Lister as Non-executive director', 'office/removal-draft');
    const address = person.address;

    await person.press('Record the special notice');
    await person.isAt('Record the special notice', 'office/special-notice');
    await person.write('Who gave it?', 'CV1541');
    await writeDate(person, 'Day the notice came', -20);
    await writeDate(person, 'Day the director was sent a copy', -19);
    await writeDate(person, 'Day of the meeting', 10);
    await person.press('Record the special notice');
    await person
      .alert()
      .getByRole('link', { name: /not in the register of legal members/ })
      .waitFor();
    await person.write('Who gave it?', 'CV0002');
    await person.press('Record the special notice');
    await reports(person, 'The special notice is recorded.');
    await person.isAt(
      'Removal of Graham Lister as Non-executive director',
      'office/removal-noticed',
    );

    const officerOfPolls = await officer(stage, returningOfficer);
    await officerOfPolls.goTo(address);
    await officerOfPolls.press('Open the poll');
    await writeDate(officerOfPolls, 'Closing date', 25);
    await officerOfPolls.write('Closing time (UK time)', '5pm');
    await officerOfPolls.press('Continue');
    await officerOfPolls.press('Open the poll');
    await officerOfPolls
      .alert()
      .getByText(/Hold the meeting on .* or a later day/)
      .waitFor();

    await person.press('Change the special notice');
    await person.write('Who gave it?', 'CV0002');
    await writeDate(person, 'Day of the meeting', 16);
    await person.press('Record the special notice');
    await reports(person, 'The special notice is recorded.');
    await officerOfPolls.press('Open the poll');
    await reports(officerOfPolls, 'The poll is open.');
    await closeEarly(officerOfPolls, 'Everybody entitled has voted.');
    await officerOfPolls.goTo(address);
    await officerOfPolls.press('Declare the result');
    await officerOfPolls.isAt('Declare the result', 'office/declaration-removal');
    await officerOfPolls.press('Declare the result');
    await officerOfPolls
      .alert()
      .getByRole('link', { name: /what the director wrote/ })
      .waitFor();
    await choice(officerOfPolls, 'It was sent to the members').check();
    await choice(officerOfPolls, 'Yes').check();
    await officerOfPolls.press('Declare the result');
    await officerOfPolls
      .alert()
      .getByText(/The director may speak at the meeting/)
      .waitFor();
    expect(await choice(officerOfPolls, 'Yes').isChecked()).toBe(true);
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
    await closeEarly(returning, 'All of the council’s members said that they had voted.');
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
