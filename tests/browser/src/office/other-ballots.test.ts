import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import {
  closeEarly,
  confirmCount,
  officer,
  openPoll,
  reports,
  returningOfficer,
  writeDate,
} from '../support/office';
import { type Person } from '../support/person';
import { holdAtOnce, nominate } from '../support/secret-poll';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';
import { choices, openPaper } from '../support/voting';

/** As many marks as seats; for one seat, ballots until somebody has more than half. */
const stage = setStage({
  closesEarly: true,
  elections: { method: 'block-vote', forOneSeat: 'exhaustive' },
  seats: { staff: 12 },
});

/** Calls an election for the staff and takes three candidates. @returns their names, and the election's page */
async function call(person: Person, title: string, seats: number, numbers: readonly string[]) {
  await person.goTo('/office/elections/new');
  await person.write('Title', title);
  await person.write('Staff (12 seats in all)', String(seats));
  await person.press('Call the election');
  await reports(person, 'The election is called.');
  const id = person.address.split('/').at(-1) ?? '';
  await holdAtOnce(person, id);
  for (const number of numbers) await nominate(person, id, 'staff', number);
  await person.goTo(person.address);
  const links = person.link(/^Withdraw .+ as a candidate$/);
  await links.nth(2).waitFor();
  const withdraw = await links.allInnerTexts();
  const names = withdraw.map((text) => /Withdraw\s+(.+?)\s+as a candidate/.exec(text)?.[1] ?? '');
  return { names, page: person.address };
}

async function voter(number: string): Promise<Person> {
  const person = await stage.person(phone);
  await signIn(person, number);
  return person;
}

async function cast(person: Person): Promise<void> {
  await person.press('Cast your vote');
  await person.heading('Your vote has been cast').waitFor();
}

async function countAndDeclare(person: Person, title: string, page: string, pictures: string) {
  await person.goTo(page);
  await person.press('Count the votes');
  await person.press('Count the votes');
  await reports(person, 'The votes are counted. The count sheets are published.');
  await person.link('Read the count for Staff').click();
  await person.isAt(/^Staff/, `office/${pictures}-count-sheet`);
  await confirmCount(stage, title);
  await person.goTo(page);
  await person.press('Declare who is elected');
  await person.press('Declare the result');
  await reports(person, 'The result is declared. It is in the public register.');
  await person.link(/^Decision \d+ in the register$/).click();
  await person.isAt(title, `register/decision-${pictures}`);
}

describe('an election by block vote', () => {
  const title = 'Election for two staff seats';

  it('lets a member choose as many as there are seats, and counts aloud', async () => {
    const returning = await officer(stage, returningOfficer);
    const { names, page } = await call(returning, title, 2, ['CV0010', 'CV0011', 'CV0012']);
    const [first = '', second = '', third = ''] = names;
    await openPoll(returning, 20);

    const member = await voter('CV0002');
    await openPaper(member, title);
    await member.isAt('Staff: 2 seats', 'vote/limited-blank');
    const counter = member.page.getByRole('status');
    const says = (text: string) => counter.getByText(text, { exact: true }).waitFor();
    const keys = new Keyboard(member);
    const box = (name: string) => member.page.getByRole('checkbox', { name });
    await says('0 of 2 chosen.');
    await member.press('Continue');
    await member.alert().getByRole('link', { name: 'Choose at least one' }).click();
    await keys.press(box(first), 'Space');
    await says('1 of 2 chosen.');
    await keys.press(box(second), 'Space');
    await says('2 of 2 chosen.');
    await keys.press(box(third), 'Space');
    await says(`2 of 2 chosen. Untick somebody first if you want to choose ${third}.`);
    expect(await box(third).isChecked()).toBe(false);
    await member.isAt('Staff: 2 seats', 'vote/limited-full');
    await box(first).uncheck();
    await says('1 of 2 chosen.');
    await keys.press(box(third), 'Space');
    await says('2 of 2 chosen.');
    await keys.press(member.button('Continue'), 'Enter');
    await member.isAt('Check your vote', 'vote/limited-check');
    expect(await choices(member)).toEqual([second, third]);
    await cast(member);

    await closeEarly(stage, returning, 'Everybody has voted.');
    await countAndDeclare(returning, title, page, 'block-vote');
    await returning.sees('Elected to 2 seats');
  });
});

describe('an exhaustive ballot', () => {
  const title = 'Election for one staff seat';

  it('goes on without the last until somebody has more than half', async () => {
    const returning = await officer(stage, returningOfficer);
    const { names, page } = await call(returning, title, 1, ['CV0013', 'CV0014', 'CV0015']);
    const [first = '', second = '', third = ''] = names;
    await openPoll(returning, 20);
    const voters: Person[] = [];
    for (const number of ['CV0003', 'CV0004', 'CV0005', 'CV0006', 'CV0007'])
      voters.push(await voter(number));

    const ballot = async (poll: string, marks: readonly string[], pictures: string) => {
      for (const [n, name] of marks.entries()) {
        const member = voters[n]!;
        await openPaper(member, poll);
        await member.isAt('Staff: 1 seat', `vote/${pictures}`);
        await member.page.getByRole('radio', { name }).check();
        await member.press('Continue');
        await cast(member);
      }
    };
    await ballot(title, [first, second, second, third, first], 'exhaustive-first');

    await closeEarly(stage, returning, 'Everybody has voted.');
    await returning.goTo(page);
    await returning.isAt(title, 'office/election-undecided');
    await returning.sees(/The next ballot is between/);
    expect(await returning.button('Count the votes').count()).toBe(0);
    await returning.press('Open ballot 2');
    await returning.isAt('When does voting close?', 'office/next-ballot-when');
    await writeDate(returning, 'Closing date', 20);
    await returning.write('Closing time (UK time)', '5pm');
    await returning.press('Continue');
    await returning.isAt('Check before you open the poll', 'office/next-ballot-check');
    await returning.press('Open the poll');
    await reports(returning, 'The poll is open.');

    await ballot(`${title} (ballot 2)`, [first, second, second, first, first], 'exhaustive-second');
    await returning.goTo(page);
    await returning.isAt(title, 'office/election-second-ballot');
    await closeEarly(stage, returning, 'Everybody has voted.');
    await countAndDeclare(returning, title, page, 'exhaustive');
    await returning.sees('Elected to 1 seat');
    await returning.sees(/10 ballot papers at 2 ballots/);
    await voters[0]!.goTo('/vote');
    await voters[0]!.isAt('My ballots', 'vote/ballots-of-two');
  });
});
