import { stillToVote, vote } from '../support/council';
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
const title = 'Removal of Graham Lister as Non-executive director';

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
    await person.isAt('Record the special notice', 'office/special-notice-refused');
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
    await closeEarly(stage, officerOfPolls, 'Everybody entitled has voted.');
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

describe('the removal of a director by the council', () => {
  it('is drafted with its reasons, which the holder reads and answers', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Appointments');
    await person.link('Propose removal of Graham Lister').click();
    await person.isAt('Propose a removal', 'office/removal');
    await person.write('Reasons', 'Interests that were not declared, after two requests.');
    await writeDate(person, 'First day out of office', 30);
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

  it('is before the council with the reasons and the reply, and the vote opens after 14 clear days', async () => {
    const voter = await stage.person(phone);
    await signIn(voter, 'CV0001');
    await voter.goTo('/vote/council');
    await voter.follow(title);
    await voter.sees(/Interests that were not declared, after two requests\./);
    await voter.sees('I declared them in June, in writing.');
    await voter.isAt(title, 'vote/council-item-removal');

    const head = await officer(stage, returningOfficer);
    await enter(head, 'Resolutions');
    await head.link(title).first().click();
    await head.press('Open the poll');
    await writeDate(head, 'Closing date', 25);
    await head.write('Closing time (UK time)', '5pm');
    await head.press('Continue');
    await head.press('Open the poll');
    await head
      .alert()
      .getByText(/Nobody is named to preside/)
      .waitFor();
    await head.isAt('Check before you open the poll', 'office/removal-too-early');
    stage.site.clock.pass(16 * 24 * 60);
  });

  it('is carried by three quarters of those in office, with somebody else than the chair presiding', async () => {
    const clerk = await officer(stage, secretary);
    await enter(clerk, 'Resolutions');
    await clerk.link(title).first().click();
    await clerk.follow('Name who presides');
    await clerk.page.getByRole('radio').first().check();
    await choice(clerk, 'At a general meeting of the council').check();
    await clerk.press('Name who presides');
    await reports(clerk, /presides over this item\.$/);
    await clerk.sees(/presided, who is neither the chair of the board nor the person concerned/);

    const head = await officer(stage, returningOfficer);
    await head.goTo(clerk.address);
    await openPoll(head, 8, 'office/removal-opening');
    const voter = await stage.person(phone);
    await voter.page.clock.setSystemTime(stage.site.clock.now());
    await signIn(voter, 'CV0001');
    await voter.goTo('/vote/council');
    await voter.follow(title);
    await voter.press('Vote');
    await voter.sees(/Reply of Graham Lister: I declared them in June, in writing\./);
    await voter.isAt(title, 'vote/paper-of-a-removal');
    const poll = voter.address.split('/').at(-1) ?? '';
    await voter.field('For').check();
    await voter.press('Continue');
    await voter.press('Cast your vote');
    await voter.heading('Your vote has been cast').waitFor();
    const others = await stillToVote(stage, poll);
    await vote(stage, poll, others.slice(0, 11), 'For');
    await vote(stage, poll, others.slice(11, 13), 'Against');
    await closeEarly(stage, head, 'Everybody present at the general meeting has voted.');
    await head.goTo(clerk.address);
    await head.press('Declare the result');
    await head.press('Declare the result');
    await reports(head, 'The result is declared. It is in the public register.');

    const reader = await stage.person(phone);
    await reader.goTo('/decisions');
    await reader.link(title).first().click();
    await reader.isAt(title, 'register/removal');
    await reader.heading('How the removal came about', 2).waitFor();
    await reader.sees('I declared them in June, in writing.');
  });

  it('leaves the place vacant on its day, and the register says what happens next', async () => {
    stage.site.clock.pass(15 * 24 * 60);
    const reader = await stage.person(phone);
    await reader.page.clock.setSystemTime(stage.site.clock.now());
    await reader.goTo('/council');
    await reader.sees(/^Vacant since .*, when Graham Lister left\./);
    await reader.sees(/What happens next: Announce the vacancy: /);
    await reader.isAt('Council', 'register/council-after-a-removal');
  });
});
