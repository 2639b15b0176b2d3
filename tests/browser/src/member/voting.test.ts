import { phone } from '../support/inspect';
import { type Person } from '../support/person';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';
import {
  candidates,
  cardOf,
  choices,
  councilQuestion,
  election,
  openPaper,
  rank,
  rankAndGoOn,
  signInAsElector,
} from '../support/voting';

const stage = setStage();

async function elector(): Promise<Person> {
  const person = await stage.person(phone);
  await signInAsElector(person);
  return person;
}

const done = 'Your vote has been cast';

describe('feature 7: tap to rank', () => {
  it('ranks, moves, removes and puts in order, each change announced', async () => {
    const person = await elector();
    await openPaper(person, election);
    await person.isAt('Staff: 1 seat', 'vote/ranking-blank');
    const [first = '', second = '', third = '', ...others] = await candidates(person);
    const announcement = person.page.getByRole('status');
    const says = (text: string) => announcement.getByText(text, { exact: true }).waitFor();

    await rank(person, '1st', third);
    await says(`${third} is now your 1st choice.`);
    await rank(person, '2nd', first);
    await rank(person, '3rd', second);
    await person.isAt('Staff: 1 seat', 'vote/ranking');
    expect(await candidates(person)).toEqual([first, second, third, ...others]);

    await person.press(`Move up ${second}`);
    await says(`${second} is now your 2nd choice and ${first} your 3rd.`);
    await person.press(`Move down ${third}`);
    await says(`${third} is now your 2nd choice and ${second} your 1st.`);
    await person.press(`Remove ${third}`);
    await says(`${third} is no longer ranked. You have ranked 2.`);
    await person.press('Put in order');
    await says('The list is now in your order.');
    expect((await candidates(person)).slice(0, 2)).toEqual([second, first]);
    await person.isAt('Staff: 1 seat', 'vote/ranking-in-order');

    await person.press('Continue');
    expect(await choices(person)).toEqual([`1st ${second}`, `2nd ${first}`]);
  });

  it('asks for one choice at least', async () => {
    const person = await elector();
    await openPaper(person, election);
    await person.press('Continue');
    await person.alert().getByRole('link', { name: 'Rank at least one candidate' }).click();
    await person.isAt('Staff: 1 seat', 'vote/ranking-empty');
    expect(await person.page.title()).toMatch(/^Error: /);
  });
});

describe('feature 4: the check page', () => {
  it('shows the choices and the way to change them, and keeps the rest', async () => {
    const person = await elector();
    await openPaper(person, election);
    const [first = '', second = ''] = await rankAndGoOn(person);
    await person.isAt('Check your vote', 'vote/check');
    await person.sees('You cannot change your vote after you cast it.');
    await person.link('Change your vote in Staff: 1 seat').click();
    await person.press(`Remove ${first}`);
    await person.press('Continue');
    await person.heading('Check your vote').waitFor();
    expect(await choices(person)).toEqual([`1st ${second}`]);
    await person.page.reload();
    await person.heading('Check your vote').waitFor();
    expect(await choices(person)).toEqual([`1st ${second}`]);
  });
});

describe('feature 1: from the link to the confirmation', () => {
  it('takes five pages at most for one question, and ends with a receipt', async () => {
    const person = await elector();
    await person.goTo('/vote');
    person.trail.length = 0;
    await openPaper(person, election);
    await rankAndGoOn(person);
    await person.press('Cast your vote');
    await person.isAt(done, 'vote/receipt');
    await person.sees('This vote is done.');
    // The page of the link itself comes before these.
    expect(person.trail.length + 1).toBeLessThanOrEqual(5);
    const saved = person.page.waitForEvent('download');
    await person.press('Download the receipt');
    expect((await saved).suggestedFilename()).toMatch(/^folkmoot-receipt-\d+\.json$/);
  });

  it('refuses a second vote, with the reason', async () => {
    const person = await elector();
    await openPaper(person, election);
    const paper = person.address;
    await rankAndGoOn(person);
    await person.press('Cast your vote');
    await person.heading(done).waitFor();
    await person.goTo('/vote');
    await cardOf(person, election).getByText('You have voted', { exact: true }).waitFor();
    await person.isAt('My ballots', 'vote/ballots-voted');
    await person.goTo(paper);
    await person.isAt('You cannot vote in this poll', 'vote/cannot-vote-again');
    await person.sees(/the rules of this poll do not let a vote be changed/);
    await person.follow('Your receipt');
    await person.heading(done).waitFor();
  });
});

describe('a vote that may be changed', () => {
  it('is replaced by the next one, and the receipt says which it replaces', async () => {
    const person = await stage.person(phone);
    await signIn(person, 'CV0001');
    await openPaper(person, councilQuestion);
    await person.isAt(councilQuestion, 'vote/choice');
    await person.field('For').check();
    await person.press('Continue');
    await person.isAt('Check your vote', 'vote/check-choice');
    await person.sees(/You can change your vote until voting closes/);
    await person.press('Cast your vote');
    await person.heading(done).waitFor();
    const entry = await entryOf(person, 'Entry in the log');

    await openPaper(person, councilQuestion, 'Change your vote');
    await person.sees(/If you cast your vote again, the new vote replaces the old one/);
    expect(await person.field('For').isChecked()).toBe(true);
    await person.isAt(councilQuestion, 'vote/choice-again');
    await person.field('Against').check();
    await person.press('Continue');
    await person.press('Cast your vote');
    await person.isAt(done, 'vote/receipt-replaced');
    expect(await entryOf(person, 'Replaces entry')).toBe(entry);
    await person.text('Show how I voted').click();
    await person.page
      .getByRole('listitem')
      .filter({ hasText: /^\s*Against$/ })
      .waitFor();
  });
});

describe('feature 8: someone who cannot vote is told why', () => {
  it('because they are not on the roll', async () => {
    const councillor = await stage.person(phone);
    await signIn(councillor, 'CV0001');
    await openPaper(councillor, councilQuestion, 'Change your vote');
    await councillor.heading(councilQuestion).waitFor();
    const person = await elector();
    await person.goTo(councillor.address);
    await person.isAt('You cannot vote in this poll', 'vote/cannot-vote-not-on-roll');
    await person.sees(/^This vote is for the Members.+ Council\. You held no seat on /);
    await person.sees(/tell the secretary/);
  });

  it('because they vote in another constituency, or are no member', async () => {
    const member = await elector();
    await openPaper(member, election);
    await member.heading('Staff: 1 seat').waitFor();
    const partner = await stage.person(phone);
    await signIn(partner, 'CV1541');
    await partner.goTo(member.address);
    await partner.isAt('You cannot vote in this poll', 'vote/cannot-vote-other-constituency');
    await partner.sees(
      /^This vote is for the Community and Staff constituencies\. You vote in the .+ constituency\.$/,
    );
    await partner.link(/^Version \d+ of the constitution$/).waitFor();
    const person = await stage.person(phone);
    await signIn(person, 'secretary@caldervale.example');
    await person.goTo(member.address);
    await person.isAt('This page cannot be shown', 'vote/members-only');
    await person.sees('This is for members only. You are signed in as Beatrix Holme.');
  });
});

/** The value beside a name on the receipt. */
const entryOf = async (person: Person, name: string): Promise<string> => {
  const row = person.page.getByRole('term').filter({ hasText: name });
  return (await row.locator('xpath=following-sibling::*[1]').textContent()) ?? '';
};
