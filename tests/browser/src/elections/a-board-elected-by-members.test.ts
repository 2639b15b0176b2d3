import { consumerCoOp } from '@folkmoot/rules';
import { Keyboard } from '../support/keyboard';
import { choice, officer, reports, writeDate } from '../support/office';
import { type Person } from '../support/person';
import { readAloud } from '../support/read-aloud';
import { setStage } from '../support/stage';
import { holdsElsewhere } from '../support/taken-away';
import { cardOf, openPaper, rank } from '../support/voting';
import { importRoll, type RollLine, WholeElection } from '../support/whole-election';
import { dashboard, electionOfMember, publicResult } from './a-board-read-aloud';

const stage = setStage({ founded: consumerCoOp });

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Mair Nash', 'Noor Oakes', 'Olga Pryce', 'Piers Quill', 'Rhona Sale'];
const roll = names.map((name, n): RollLine => [
  `C${String(n + 1).padStart(3, '0')}`,
  name,
  'Consumers',
]);
const title = 'Election of the board';
const election = new WholeElection(stage, title, returningOfficer, scrutineer);

describe('R-I4: directors of a consumer co-operative', () => {
  it('are elected by all members, and are told as directors on every page', async () => {
    await importRoll(stage, secretary, roll);
    const caller = await election.head();
    await caller.goTo('/office/elections/new');
    await caller.write('Title', title);
    await caller.write('Consumers (100 seats in all)', '1');
    await caller.write('Elected director (9 places in all)', '2');
    await caller.press('Call the election');
    await caller.sees('Call an election for Elected director alone');
    await caller.isAt('Call an election', 'office/call-an-election-to-an-office');
    await election.call({ 'Elected director (9 places in all)': 2 }, 45);
    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('nominations-open');
    for (const [number, name] of roll.slice(0, 3)) {
      await election.stand(number, `I shop here every week: ${name}.`);
      await election.accept(name);
    }
    await election.until('withdrawals-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    const head = await election.head();
    await head.goTo(election.page);
    await head.heading('Elected director: 2 places', 2).waitFor();
    await head.isAt(title, 'office/election-to-an-office');
    await election.until('poll-opens');
    await election.opened();

    await byKeyboard();
    for (const [number, first, second] of [
      ['C004', 'Noor Oakes'],
      ['C005', 'Noor Oakes'],
      ['C003', 'Olga Pryce', 'Mair Nash'],
    ] as const) {
      const voter = await election.member(number, '/vote');
      await openPaper(voter, title);
      await rank(voter, '1st', first);
      if (second) await rank(voter, '2nd', second);
      await voter.press('Continue');
      await voter.press('Cast your vote');
      await voter.heading('Your vote has been cast').waitFor();
    }
    await election.until('poll-closes');
    await election.closed();
    const reader = await election.countAndDeclare();
    await reader.heading('Elected director: 2 places', 2).waitFor();
    expect(await readAloud(reader, 'Evidence')).toBe(publicResult);
    await reader.sees('Elected to 2 places');
    await reader.isAt(title, 'register/election-to-an-office');
    await reader.goTo('/council');
    await reader.sees('Noor Oakes');
    await reader.isAt('Council', 'register/directors-elected');
  });

  it('R-E11, R-F29: and where one leaves before their time, the papers say who takes the place', async () => {
    const place = await leaves('Olga Pryce');
    const candidate = await election.member('C001', '/vote');
    await answersByKeyboard(candidate);

    const head = await officer(stage, returningOfficer);
    await head.link('Fill the place left by Olga Pryce: Elected director').waitFor();
    expect(await readAloud(head)).toBe(dashboard);
    await head.goTo(place);
    await head.sees('Everybody who was asked has answered.');
    await head.press('Fill the place');
    await head.isAt('Fill the place', 'office/fill-place-in-office');
    await head.press('Count and fill the place');
    await reports(head, /^The place is filled: decision \d+\.$/);

    const reader = await stage.person();
    await reader.goTo('/decisions');
    await reader.follow('Place of Olga Pryce');
    await reader.sees(/^Mair Nash takes the place of Olga Pryce as Elected director/);
    await reader.isAt('Place of Olga Pryce', 'register/filled-place-in-office');
    await holdsElsewhere(reader, 'Place of Olga Pryce', [], ['Certificate of result']);
    await reader.goTo('/council');
    await reader.sees('Mair Nash');
    await reader.isAt('Council', 'register/directors-after-a-vacancy');
  });
});

/** The secretary records that a director resigned, and asks those who stood. @returns the page of the empty place */
async function leaves(name: string): Promise<string> {
  const clerk = await officer(stage, secretary);
  await clerk.goTo('/office/appointments');
  await clerk.link(new RegExp(`^Record that they leave.*${name}$`)).click();
  await choice(clerk, 'They resigned').check();
  await writeDate(clerk, 'First day out of office', 0);
  await clerk.press('Record that they leave');
  await reports(clerk, 'It is recorded. The empty place is listed.');
  await clerk.isAt('Elected director', 'office/vacant-place-in-office');
  const place = clerk.address;
  await clerk.press('Ask the candidates');
  await writeDate(clerk, 'Last day for an answer', 14);
  await clerk.press('Ask the candidates');
  await reports(clerk, 'One candidate has been asked.');
  return place;
}

/** Whoever stood is asked on a phone, and says yes without touching it. */
async function answersByKeyboard(candidate: Person): Promise<void> {
  const keys = new Keyboard(candidate);
  await candidate.isAt('My ballots', 'vote/place-offer');
  await keys.press(candidate.button('Answer'), 'Enter');
  await candidate.isAt(/^Would you take /, 'vote/place-offer-page');
  await keys.press(choice(candidate, 'Yes, I would take'), 'Space');
  await keys.press(candidate.button('Send your answer'), 'Enter');
  await candidate.alert().getByText('Your answer has reached us.').waitFor();
}

/** One member reads of the election and votes on a phone without touching it. */
async function byKeyboard(): Promise<void> {
  const voter = await election.member('C001', election.page.replace('/office', '/vote'));
  const keys = new Keyboard(voter);
  await voter.sees('Elected director: 2 places');
  await voter.sees(/^You are on the roll\. It was fixed on/);
  await voter.isAt(title, 'vote/election-to-an-office');
  expect(await readAloud(voter)).toBe(electionOfMember);
  await voter.goTo('/vote');
  await keys.press(cardOf(voter, title).getByRole('button', { name: 'Vote' }), 'Enter');
  await keys.startsAt('Elected director: 2 places');
  await voter.isAt('Elected director: 2 places', 'vote/election-to-an-office-paper');
  await keys.press(voter.button('Rank 1st Olga Pryce'), 'Space');
  await keys.press(voter.button('Continue'), 'Enter');
  await keys.startsAt('Check your vote');
  await keys.press(voter.button('Cast your vote'), 'Enter');
  await keys.startsAt('Your vote has been cast');
}
