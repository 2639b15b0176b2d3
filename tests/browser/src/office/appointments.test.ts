import { ask } from '../support/ask';
import { stillToVote, vote } from '../support/council';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
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
import { type Person } from '../support/person';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const stage = setStage({ closesEarly: true });

/** Somebody on a phone, signed in, at the matters of the council. */
async function atCouncil(number: string): Promise<Person> {
  const person = await stage.person(phone);
  await signIn(person, number);
  await person.goTo('/vote');
  await person.follow(/^Council business: /);
  await person.heading('Council business', 1).waitFor();
  return person;
}

/** The secretary records on the page of the vacancy that a check of the nominee came out well. */
async function recordCheck(clerk: Person, check: string): Promise<void> {
  await enter(clerk, 'Appointments');
  await clerk.follow('Non-executive director');
  await clerk.link('Record a check of Marguerite Stannary').click();
  await choice(clerk, check).check();
  await choice(clerk, 'In order').check();
  await clerk.write('Who checked it?', 'The company secretary');
  await writeDate(clerk, 'Day on which it was checked', 0);
  await clerk.write('Where is the evidence kept?', 'Appointments file, folio 9');
  await clerk.press('Record the check');
  await reports(clerk, 'The check is recorded.');
}

/** On the nominations committee of the vacancy, and on the council. */
const onCommittee = 'CV0001';
/** On the council alone. */
const offCommittee = 'CV1541';

describe('a vacancy', () => {
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

  it('takes a nomination, and the secretary records how far a nominee came and who has an interest', async () => {
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

    await person.link('Record how far they came of Marguerite Stannary').click();
    await person.isAt('Record how far a nominee came', 'office/consider-nominee');
    await choice(person, 'Shortlisted').check();
    await person.press('Record it');
    await person.alert().getByRole('link', { name: 'Give the reasons' }).waitFor();
    await person.isAt('Record how far a nominee came', 'office/consider-refused');
    await person.write('Reasons', 'Meets every point of the brief.');
    await person.press('Record it');
    await reports(person, 'It is recorded.');
    await person.link('Record an interest of Adaeze Winterburn').click();
    await person.isAt('Record an interest', 'office/nominee-interest');
    await person.page.getByRole('radio').nth(2).check();
    await person.write('What is the interest?', 'They share an employer.');
    await person.press('Record the interest');
    await reports(
      person,
      'The interest is recorded. They are left out of what concerns this nominee.',
    );
  });

  it('is followed on a phone by the committee, whose member declares an interest with the keyboard alone', async () => {
    const person = await atCouncil(onCommittee);
    await person.isAt('Council business', 'vote/council');
    const keyboard = new Keyboard(person);
    await keyboard.press(person.link('Non-executive director'), 'Enter');
    await keyboard.startsAt('Non-executive director');
    await person.sees('Shortlisted');
    await person.sees(/^Left out, as they have declared an interest: /);
    await person.isAt('Non-executive director', 'vote/vacancy-on-committee');
    await keyboard.press(person.link('Declare an interest in Tomasz Ellerby'), 'Enter');
    await person.isAt('Declare an interest', 'vote/nominee-interest');
    await keyboard.press(person.button('Declare the interest'), 'Enter');
    await person.alert().getByRole('link', { name: 'Say what your interest is' }).waitFor();
    await person.isAt('Declare an interest', 'vote/nominee-interest-refused');
    await keyboard.write(person.field('What is your interest?'), 'We sat on a board together.');
    await keyboard.press(person.button('Declare the interest'), 'Enter');
    await person.sees(/^You have declared an interest in this nominee\./);
    await person.isAt('Non-executive director', 'vote/vacancy-interest-declared');
  });

  it('keeps who is nominated from the rest of the council, and all of it from other members', async () => {
    const person = await atCouncil(offCommittee);
    await person.follow('Non-executive director');
    await person.sees(/^Who is nominated is for the nominations committee and the secretary/);
    expect(await person.text('Tomasz Ellerby').count()).toBe(0);
    await person.isAt('Non-executive director', 'vote/vacancy-off-committee');
    const { address } = person;

    const member = await stage.person(phone);
    await signIn(member, 'CV0002');
    await member.goTo('/vote');
    await member.heading('My ballots', 1).waitFor();
    expect(await member.page.getByRole('link', { name: /^Council/ }).count()).toBe(0);
    await member.goTo(address);
    await member.sees(/^This is for .*members of the council only/);
    await member.goTo('/vote/council');
    await member.sees(/^This is for members of the council only/);
    await member.isAt('This page cannot be shown', 'vote/council-refused');
  });

  it('has a nominee who is recommended and checked, and is put to the council', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Appointments');
    await person.follow('Non-executive director');
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
    await person.follow('Record an interest');
    await person.isAt('Record an interest', 'office/item-interest');
    await person.page.getByRole('radio').nth(1).check();
    await person.press('Record the interest');
    await person.alert().getByRole('link', { name: 'Say what the interest is' }).waitFor();
    await person.isAt('Record an interest', 'office/item-interest-refused');
    await person.write('What is the interest?', 'They are cousins.');
    await person.press('Record the interest');
    await reports(person, 'The interest is recorded.');
    await person.isAt(/^Appointment of Marguerite Stannary/, 'office/appointment-drafted');
  });

  it('is before the council, where a member declares an interest and reads what follows', async () => {
    const person = await atCouncil(offCommittee);
    await person.follow(/^Appointment of Marguerite Stannary/);
    await person.sees('They are cousins.');
    await person.isAt(/^Appointment of Marguerite Stannary/, 'vote/council-item');
    const keyboard = new Keyboard(person);
    await keyboard.press(person.button('Declare an interest'), 'Enter');
    await person.sees('You will have no vote on it.');
    await person.isAt('Declare an interest', 'vote/item-interest');
    await keyboard.press(person.button('Declare the interest'), 'Enter');
    await person.alert().getByRole('link', { name: 'Say what your interest is' }).waitFor();
    await keyboard.write(person.field('What is your interest?'), 'My employer supplies theirs.');
    await keyboard.press(person.button('Declare the interest'), 'Enter');
    await person.sees('You have declared an interest, so you have no vote on it.');
    await person.sees('My employer supplies theirs.');
    expect(await person.button('Declare an interest').count()).toBe(0);
    await person.isAt(/^Appointment of Marguerite Stannary/, 'vote/council-item-interest');
  });

  it('is voted on by the council on phones, once nothing is missing, and not by whoever has an interest', async () => {
    const clerk = await officer(stage, secretary);
    const head = await officer(stage, returningOfficer);
    await enter(head, 'Resolutions');
    await head.follow(/^Appointment of Marguerite Stannary/);
    await head.sees(/cannot hold the office until it is checked that they are not disqualified/);
    await recordCheck(clerk, 'Interests declared');
    await recordCheck(clerk, 'Not disqualified');
    await head.page.reload();
    await head.sees('Everything that the constitution asks for before the vote is there.');
    await openPoll(head, 10, 'office/appointment-opening');

    const conflicted = await atCouncil(offCommittee);
    await conflicted.follow(/^Appointment of Marguerite Stannary/);
    await conflicted.sees('You have declared an interest, so you have no vote on it.');
    expect(await conflicted.button('Vote').count()).toBe(0);
    const { items } = await ask<{ items: { poll: string }[] }>(
      conflicted,
      'get',
      '/my/council-items',
    );
    const poll = items[0]?.poll ?? '';
    await conflicted.goTo(`/vote/${poll}`);
    await conflicted.sees(/declared an interest/);
    await conflicted.isAt('You cannot vote in this poll', 'vote/paper-of-the-conflicted');

    const voter = await atCouncil(onCommittee);
    await voter.follow(/^Appointment of Marguerite Stannary/);
    await voter.isAt(/^Appointment of Marguerite Stannary/, 'vote/council-item-open');
    await voter.press('Vote');
    await voter.sees(/Recommendation of the nominations committee: Has built what we need/);
    await voter.field('For').check();
    await voter.press('Continue');
    await voter.press('Cast your vote');
    await voter.heading('Your vote has been cast').waitFor();
    await vote(stage, poll, (await stillToVote(stage, poll)).slice(0, 8), 'For');
    await closeEarly(stage, head, 'Everybody present at the general meeting has voted.');
  });

  it('is declared once the identity is verified, and the register has the new director', async () => {
    const head = await officer(stage, returningOfficer);
    await enter(head, 'Resolutions');
    await head.follow(/^Appointment of Marguerite Stannary/);
    await head.press('Declare the result');
    await head.press('Declare the result');
    await head
      .alert()
      .getByText(/identity is verified/)
      .waitFor();
    await head.isAt('Declare the result', 'office/declaration-of-unchecked');
    const clerk = await officer(stage, secretary);
    await recordCheck(clerk, 'Identity verified');
    await head.press('Declare the result');
    await reports(head, 'The result is declared. It is in the public register.');

    const reader = await stage.person();
    await reader.goTo('/decisions');
    await reader.follow(/^Appointment of Marguerite Stannary/);
    await reader.isAt(/^Appointment of Marguerite Stannary/, 'register/appointment');
    await reader.heading('How the appointment came about', 2).waitFor();
    const certificate = await reader
      .link('Certificate of result, to print or file (PDF)')
      .getAttribute('href');
    const { request } = reader.page.context();
    const file = await request.get(new URL(certificate ?? '', stage.site.url).href);
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await reader.goTo('/council');
    const row = reader.main().getByRole('row').filter({ hasText: 'Marguerite Stannary' });
    await row.getByRole('link').click();
    await reader.heading(/^Appointment of Marguerite Stannary/, 1).waitFor();
    await enter(clerk, 'Filings');
    await clerk.sees(/Appointment of Marguerite Stannary/);
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
});

describe('what a council member holds', () => {
  it('is on their own page, where they declare, change and withdraw interests with the keyboard', async () => {
    const person = await stage.person(phone);
    await signIn(person, 'CV1543');
    await person.goTo('/vote');
    const keyboard = new Keyboard(person);
    await person.heading('What you hold', 2).waitFor();
    await person.isAt('My ballots', 'vote/ballots-of-a-council-member');
    const way = person.link("Your term and your interests as Members' Council seat for Partners");
    await keyboard.press(way, 'Enter');
    const title = "Members' Council seat for Partners";
    await person.sees('Nothing has been declared yet.');
    await keyboard.press(person.button('Declare'), 'Enter');
    await person.alert().getByText('Say whether there is anything to declare').waitFor();
    await person.isAt(title, 'vote/own-term-refused');
    await keyboard.press(person.field('Yes, I have interests to declare'), 'Space');
    await keyboard.write(person.field('What do you declare?'), 'Director of Hebble Mutual Ltd.');
    await keyboard.press(person.button('Declare'), 'Enter');
    await reports(person, 'Your declaration is in the register.');
    await person.isAt(title, 'vote/own-term');

    await choice(person, 'No, I have none').check();
    await person.press('Declare');
    await reports(person, 'Your declaration is in the register.');
    await person.sees('None.');
    await person.text('Earlier declarations').click();
    await person.sees(/^Director of Hebble Mutual Ltd\./);
    await person.isAt(title, 'vote/own-term-withdrawn');
    await choice(person, 'No, I have none').check();
    await person.press('Declare');
    await person.alert().getByText('That is what stands already').waitFor();
  });
});
