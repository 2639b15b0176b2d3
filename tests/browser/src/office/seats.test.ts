import { setTimeout as sleep } from 'node:timers/promises';
import { desk, phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import {
  choice,
  enter,
  officer,
  reports,
  returningOfficer,
  secretary,
  writeDate,
} from '../support/office';
import { type Person } from '../support/person';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const stage = setStage();

interface Places {
  readonly seats: readonly {
    readonly constituency: string;
    readonly holders: readonly { readonly name: string; readonly to: string }[];
  }[];
}

const staffSeats = async (person: Person) => {
  const answer = await person.page.context().request.get(`${person.site.url}/api/v1/council`);
  const { seats } = (await answer.json()) as Places;
  return seats.find(({ constituency }) => constituency === 'staff')?.holders ?? [];
};

/** Signs in as whoever has had a letter, by the beginning of its subject. */
async function signInByLetter(person: Person, begins: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(20)) {
    const answer = await person.page.context().request.get(`${person.site.url}/api/v1/mailbox`);
    const { items } = (await answer.json()) as { items: { to: string; subject: string }[] };
    const letter = items.find(({ subject }) => subject.startsWith(begins));
    if (letter) return signIn(person, letter.to);
  }
  throw new Error(`Nobody has had a letter: ${begins}`);
}

describe('a seat that falls free', () => {
  let leaver = '';
  let taker = '';

  it('falls free by itself when a member of staff leaves', async () => {
    const person = await officer(stage, secretary);
    const holders = await staffSeats(person);
    leaver = holders.at(-1)?.name ?? '';
    await enter(person, 'Members');
    await person.write('Name or member number', leaver);
    await person.press('Find members');
    await person.link('Show all members').waitFor();
    await person.main().getByRole('table').getByRole('link').first().click();
    await person.heading('Offices and seats held', 2).waitFor();
    await person.press('Record that they left');
    await writeDate(person, 'On which day did the membership end?', 0);
    await person.press('Record leaving');
    await reports(person, /their seat on the council has ended/);
  });

  it('is on the officer’s desk with the ways of the constitution, and who stood is asked', async () => {
    const person = await officer(stage, returningOfficer);
    await person.isAt('What needs doing', 'office/home-empty-seat');
    await person.link(`Fill the place left by ${leaver}: Members' Council seat for Staff`).click();
    await person.isAt("Members' Council seat for Staff", 'office/vacant-seat');
    await person.sees(/^The member no longer belongs to the constituency/);
    await person.sees('The method of the last election does not say who came next.');
    await person.press('Ask the candidates');
    await writeDate(person, 'Last day for an answer', -1);
    await person.press('Ask the candidates');
    await person
      .alert()
      .getByText(/has passed/)
      .waitFor();
    await person.isAt('Ask the candidates', 'office/ask-candidates');
    await writeDate(person, 'Last day for an answer', 14);
    await person.press('Ask the candidates');
    await reports(person, /candidates have been asked\.$/);
    await person.isAt("Members' Council seat for Staff", 'office/vacant-seat-asked');
  });

  it('is answered by a candidate on a phone, with the keyboard alone', async () => {
    const person = await stage.person(phone);
    await signInByLetter(person, 'A seat on the council is free');
    await person.goTo('/vote');
    await person.isAt('My ballots', 'vote/seat-offer');
    const keyboard = new Keyboard(person);
    await keyboard.press(person.button('Answer'), 'Enter');
    await person.isAt('Would you take a seat on the council?', 'vote/seat-offer-page');
    await keyboard.press(person.button('Send your answer'), 'Enter');
    await person.alert().getByText('Say whether you would take the seat').waitFor();
    await person.isAt('Would you take a seat on the council?', 'vote/seat-offer-refused');
    await keyboard.press(person.field('Yes, I would take the seat'), 'Space');
    await keyboard.press(person.button('Send your answer'), 'Enter');
    await person.alert().getByText('Your answer has reached us.').waitFor();
    await person.isAt('Would you take a seat on the council?', 'vote/seat-offer-sent');
  });

  it('is filled by counting back once everybody has answered, and the register shows it', async () => {
    const person = await officer(stage, returningOfficer);
    await enter(person, 'Appointments');
    await person.link(`Members' Council seat for Staff: left by ${leaver}`).click();
    await person.sees('Who was asked');
    const awaited = person.main().getByRole('row').filter({ hasText: 'Awaited until' });
    for (let left = await awaited.count(); left > 0; left -= 1) {
      await awaited.first().getByRole('link').click();
      await choice(person, left === 1 ? 'Yes' : 'No').check();
      await person.isAt('Record an answer', 'office/record-answer');
      await person.press('Record the answer');
      await reports(person, 'The answer is recorded.');
    }
    await person.press('Fill the seat');
    await person.isAt('Fill the seat', 'office/fill-seat');
    await person.press('Count and fill the seat');
    await reports(person, /^The seat is filled: decision \d+\.$/);
    const now = await staffSeats(person);
    taker = now.at(-1)?.name ?? '';
    expect(taker).not.toBe(leaver);

    const reader = await stage.person(desk);
    await reader.goTo('/decisions');
    await reader.link(`Seat of ${leaver}`).click();
    await reader.isAt(`Seat of ${leaver}`, 'register/filled-seat');
    await reader.heading('Who takes the seat', 2).waitFor();
    await reader.sees('Takes the seat');
    await reader.goTo('/council');
    await reader.isAt('Council', 'register/council-seats');
    await reader.sees(taker);
    await reader.sees(/^Vacant since /);
    await reader
      .text(/^Declared interests: /)
      .first()
      .click();
    await reader.sees(/^Trustee of the Halbury food bank/);
  });

  it('is filled at a by-election where whoever came in later leaves too', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Appointments');
    await person.isAt('Appointments', 'office/appointments-empty');
    await person.text('Who sits on the council').click();
    await person.link(new RegExp(`^Enter interests.*${taker}$`)).click();
    await person.isAt('Enter declared interests', 'office/interests');
    await person.write('What do they declare?', 'None.');
    await person.press('Enter the interests');
    await reports(person, 'The interests are entered.');
    await person.follow('Register of interests');
    await person.isAt('Register of interests', 'office/register-of-interests');
    const entered = person.main().getByRole('row').filter({ hasText: taker });
    await entered.getByText('None.').waitFor();
    await writeDate(person, 'As it stood on a day', -1);
    await person.press('Show');
    await person.heading(/^What stood on /, 2).waitFor();
    expect(await entered.count()).toBe(0);
    await person.isAt('Register of interests', 'office/register-of-interests-on-a-day');
    await enter(person, 'Appointments');

    await person.text('Who sits on the council').click();
    await person.link(new RegExp(`^Record that they leave.*${taker}$`)).click();
    await person.isAt('Record that somebody leaves', 'office/end-term');
    await choice(person, 'They died').check();
    await writeDate(person, 'First day out of office', 9);
    await person.press('Record that they leave');
    await person
      .alert()
      .getByText(/has not come yet/)
      .waitFor();
    await person.isAt('Record that somebody leaves', 'office/end-term-refused');
    await choice(person, 'They resigned').check();
    await person.press('Record that they leave');
    await reports(person, 'It is recorded. The empty place is listed.');
    await person.isAt("Members' Council seat for Staff", 'office/vacant-seat-later');
    await person.press('Call the by-election');
    await person.isAt('Call the by-election', 'office/by-election');
    await person.write('What is it called?', 'By-election for a staff seat');
    await person.press('Call the by-election');
    await reports(person, 'The by-election is called. Add its candidates.');
  });
});

describe('a council member whom the constituency may recall', () => {
  it('is put to its vote once a tenth of it has asked for one', async () => {
    const person = await officer(stage, secretary);
    const member = (await staffSeats(person))[2];
    await enter(person, 'Appointments');
    await person.text('Who sits on the council').click();
    await person.link(new RegExp(`^Propose removal.*${member?.name}$`)).click();
    await person.heading('Propose a removal', 1).waitFor();
    await choice(person, 'Recall of a council member').check();
    await person.write('How many of the constituency signed the requisition?', '1');
    await writeDate(person, 'On which day did the requisition come?', 0);
    await person.write('Reasons', 'Has come to no meeting of the constituency.');
    await writeDate(person, 'First day out of office', 60);
    await person.press('Draft the resolution');
    const needed = /at least (\d+) must ask for a recall; 1 did/;
    const refused = person.alert().getByText(needed);
    await person.sees(needed, person.alert());
    await person.isAt('Propose a removal', 'office/recall-of-council-member');
    const [, enough = ''] = needed.exec((await refused.textContent()) ?? '') ?? [];
    await person.write('How many of the constituency signed the requisition?', enough);
    await person.press('Draft the resolution');
    await reports(person, 'The resolution is drafted. Read it, then put it to the vote.');
    await person.sees(
      new RegExp(`Asked for by ${enough} of the [\\d,]+ members of the constituency`),
    );
    await person.isAt(/^Recall of /, 'office/recall-drafted');
  });
});

describe('a council member who may be removed', () => {
  it('is named with a ground, and is told when they can be heard', async () => {
    const person = await officer(stage, secretary);
    const [member] = await staffSeats(person);
    await enter(person, 'Appointments');
    await person.text('Who sits on the council').click();
    await person.link(new RegExp(`^Propose removal.*${member?.name}$`)).click();
    await person.heading('Propose a removal', 1).waitFor();
    await person.write('Reasons', 'Published papers that the council had in confidence.');
    await writeDate(person, 'First day out of office', 40);
    await choice(person, 'Removal of a council member').check();
    await person.press('Draft the resolution');
    await person.alert().getByText('Select the ground').waitFor();
    await person.isAt('Propose a removal', 'office/removal-of-council-member');
    expect(await person.field('Reasons').inputValue()).toMatch(/^Published papers/);
    await choice(person, 'Breach of the code of conduct').check();
    await person.press('Draft the resolution');
    await reports(person, 'The resolution is drafted. Read it, then put it to the vote.');

    await person.follow('Record that the reasons were sent');
    await writeDate(person, 'Day on which the reasons reached the holder', 0);
    await person.write('How were they sent?', 'by hand');
    await writeDate(person, 'Day on which they can be heard by the council', 0);
    await person.press('Record the notice');
    await person
      .alert()
      .getByText(/The hearing is after the reasons were sent/)
      .waitFor();
    await person.isAt('Record that the reasons were sent', 'office/notice-with-hearing');
    await writeDate(person, 'Day on which they can be heard by the council', 20);
    await person.press('Record the notice');
    await reports(person, 'It is recorded that the reasons were sent.');
    await person.sees(/^They can be heard on /);
    await person.isAt(/^Removal of /, 'office/removal-of-council-member-told');
  });

  it('replies on a phone before the council votes, and voters will be shown the reply', async () => {
    const person = await stage.person(phone);
    await signInByLetter(person, 'You can reply before the council votes');
    await person.goTo('/vote');
    await person.isAt('My ballots', 'vote/removal');
    await person.press('See the reasons and reply');
    await person.isAt('Reply to a proposed removal', 'vote/removal-reply');
    await person.sees('Published papers that the council had in confidence.');
    await person.press('Send your reply');
    await person.alert().getByRole('link', { name: 'Write your reply' }).waitFor();
    await person.isAt('Reply to a proposed removal', 'vote/removal-reply-missing');
    await person.write('Your reply', 'They were in the library already.');
    await person.press('Send your reply');
    await person.alert().getByText('Your reply has reached the council.').waitFor();
    await person.sees(/^As we have it since /);
    await person.isAt('Reply to a proposed removal', 'vote/removal-replied');

    const clerk = await officer(stage, secretary);
    await enter(clerk, 'Resolutions');
    await clerk.link(/^Removal of .* from the Members' Council seat for Staff$/).click();
    await clerk.heading('Reply', 3).waitFor();
    await clerk.sees('They were in the library already.');
  });
});
