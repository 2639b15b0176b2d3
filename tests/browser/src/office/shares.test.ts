import { phone } from '../support/inspect';
import {
  choice,
  closeEarly,
  enter,
  fact,
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
import { openPaper } from '../support/voting';

const stage = setStage({
  voting: { basis: 'share', cites: ['Companies Act 2006 s.284'] },
  closesEarly: true,
});

const roll = [
  'name,member number,constituency,contact,shares',
  'Odile Farrow,CV9001,Staff,odile.farrow@staff.caldervale.example,600',
  'Percy Grout,CV9002,Staff,percy.grout@staff.caldervale.example,120',
].join('\n');

const fromNumber = 'Member number of who held the shares';
const toNumber = 'Member number of who is to hold the shares';

const refused = (person: Person, text: string | RegExp): Promise<void> =>
  person.alert().getByRole('link', { name: text }).waitFor();

describe('votes by shares', () => {
  it('begin with the roll, pass by entries in the register, and count in a poll', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/shares');
    await person.isAt('Register of shares', 'office/shares-empty');
    await person.sees('Nobody held a share on this day');

    await person.goTo('/office/members/import');
    await choice(person, 'I will paste it').check();
    await person.write('Paste the rows here', roll);
    await person.press('Check the list');
    await person.isAt('Check what would change', 'office/import-shares');
    expect(await fact(person, 'Members who begin to hold shares').textContent()).toBe('2');
    expect(await fact(person, 'Shares that they begin with').textContent()).toBe('720');
    await person.press('Import 2 members');
    await person.heading('The members are imported', 1).waitFor();

    await enter(person, 'Members');
    await person.follow('Register of shares');
    await person.isAt('Register of shares', 'office/shares');
    expect(await fact(person, 'All shares').textContent()).toBe('720');
    await writeDate(person, 'Show the register as at', -1);
    await person.press('Show this day');
    await person.sees('Nobody held a share on this day');
    await enter(person, 'Members');
    await person.follow('Register of shares');

    await person.link('Odile Farrow').click();
    await person.sees('Holds 600 shares today.');
    await person.press('Record that they left');
    await writeDate(person, 'On which day did the membership end?', 0);
    await person.press('Record leaving');
    await refused(person, /^600 shares are in this member’s name/);
    await person.isAt('Record that a member left', 'office/leave-with-shares');

    await person.follow('Record what became of the shares');
    await person.heading('Record shares', 1).waitFor();
    await person.press('Continue');
    await refused(person, 'Select what happened');
    await choice(person, 'Transfer').check();
    expect(await person.field(fromNumber).inputValue()).toBe('CV9001');
    await person.write(toNumber, 'CV9999');
    await person.write('Number of shares', '6000001');
    await writeDate(person, 'On which day?', 0);
    await person.press('Continue');
    await refused(person, /^There is no member with the number “CV9999”/);
    await person.isAt('Record shares', 'office/shares-record');
    await person.write(toNumber, 'CV9002');
    await person.press('Continue');
    await person.isAt('Check before you record it', 'office/shares-check');
    expect(await fact(person, 'To').textContent()).toBe('CV9002 Percy Grout');
    await person.press('Record shares');
    await refused(person, /^Odile Farrow held 600 on /);
    expect(await person.field(toNumber).inputValue()).toBe('CV9002');
    await person.write('Number of shares', '100');
    await person.press('Continue');
    await person.press('Record shares');
    await reports(person, 'It is in the register of shares.');
    await person.link('Percy Grout').click();
    await person.isAt('Percy Grout', 'office/member-with-shares');
    await person.sees('Holds 220 shares today.');
    await person.sees('Transfer from CV9001 Odile Farrow');

    const title = 'To move the office to Halbury';
    await person.goTo('/office/resolutions/new');
    await choice(person, 'Ordinary resolution of the members').check();
    await person.write('Title', title);
    await person.write('Text of the resolution', 'THAT the office move to Halbury.');
    await person.press('Save the draft');
    await reports(person, 'The draft is saved.');
    await person.sees('2 people with 720 votes');
    const returning = await officer(stage, returningOfficer);
    await returning.goTo(person.address);
    await openPoll(returning, 20);
    await returning.isAt(title, 'office/shares-resolution-open');
    expect(await fact(returning, 'Votes cast').count()).toBe(0);

    const voter = await stage.person(phone);
    await signIn(voter, 'CV9001');
    await openPaper(voter, title);
    await voter.sees(/^Your vote counts for 500 votes/);
    await voter.isAt(title, 'vote/paper-by-shares');
    await voter.field('For').check();
    await voter.press('Continue');
    await voter.sees(/^Your vote counts for 500 votes/);
    await voter.press('Cast your vote');
    await voter.heading('Your vote has been cast').waitFor();

    await closeEarly(stage, returning, 'Everybody who holds shares has said what they think.');
    expect(await fact(returning, 'Votes cast').textContent()).toBe('500 of 720');
    await returning.isAt(title, 'office/shares-poll-closed');
  }, 120_000);

  it('are recorded by the secretary alone', async () => {
    const person = await officer(stage, returningOfficer);
    await person.goTo('/office/shares');
    await person.sees('Only the company secretary can record shares.');
    expect(await person.button('Record shares').count()).toBe(0);
  });
});
