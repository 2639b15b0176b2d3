import { type Constitution, consumerCoOp } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { phone } from '../support/inspect';
import { choice, officer } from '../support/office';
import { type Person } from '../support/person';
import { holdAtOnce, nominate, readyBoard } from '../support/secret-poll';
import { signIn } from '../support/sign-in';
import { type Stage, setStage } from '../support/stage';
import { candidates, choices, openPaper, rank } from '../support/voting';
import { importRoll, type RollLine } from '../support/whole-election';

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Mair Nash', 'Noor Oakes', 'Olga Pryce', 'Piers Quill', 'Rhona Sale', 'Sami Tate'];
const roll = names.map((name, n): RollLine => [
  `C${String(n + 1).padStart(3, '0')}`,
  name,
  'Consumers',
]);
const voter = 'C006';
const council = 'Election to the Members’ Council';
const board = 'Election of the board';
const nobody = 'Re-open nominations';
const day = 86_400_000;

/** A paper for one council seat offers to re-open nominations; whom nobody stands against as a director is voted on. */
const society = (secrecy: 'open' | 'secret'): Constitution => ({
  ...consumerCoOp,
  elections: {
    ...consumerCoOp.elections,
    secrecy,
    unopposed: 'confirmed-by-vote',
    reopenNominations: { cites: ['Rule 40'] },
  },
});

/** An election without a timetable, open for so many days. @returns its poll */
async function opened(
  head: Person,
  title: string,
  [constituency, seats]: readonly [string, number],
  standing: readonly string[],
  days: number,
): Promise<string> {
  const contests = [{ constituency, seats }];
  const { id } = await ask<{ id: string }>(head, 'post', '/elections', { title, contests });
  await holdAtOnce(head, id, secretary);
  for (const number of standing) await nominate(head, id, constituency, number);
  const closesAt = new Date(Date.parse(head.site.clock.now()) + days * day).toISOString();
  const { poll } = await ask<{ poll: string }>(head, 'post', `/elections/${id}/opening`, {
    closesAt,
  });
  return poll;
}

/** What the check page says of each contest, from top to bottom. */
async function checked(person: Person): Promise<string[]> {
  const terms = await person.page.getByRole('term').allInnerTexts();
  const values = await person.page.getByRole('definition').allInnerTexts();
  const said = values.filter((text) => !text.startsWith('Change'));
  return terms.map((term, n) => `${term}: ${said[n]?.trim().replace(/\s+/g, ' ')}`);
}

/** A seat of the council and three directors: a member’s four contests, one after the other on a phone. */
async function votes(stage: Stage, secrecy: 'open' | 'secret'): Promise<Person> {
  await importRoll(stage, secretary, roll);
  const head = await officer(stage, returningOfficer);
  if (secrecy === 'secret') await readyBoard(stage, head, [scrutineer], 1);
  await opened(head, council, ['consumers', 1], ['C001', 'C002'], 30);
  await opened(head, board, ['office:director', 3], ['C003', 'C004', 'C005'], 31);
  const isSealed = async () => {
    if (secrecy === 'secret')
      await member.sees('Your vote is sealed and ready to be cast. It has not been sent yet.');
  };

  const member = await stage.person(phone);
  await signIn(member, voter);
  await openPaper(member, council);
  await member.heading('Consumers: 1 seat').waitFor();
  expect((await candidates(member)).at(-1)).toBe(nobody);
  await member.sees(/^This is nobody\. Rank it above those whom you would rather not have/);
  await rank(member, '1st', 'Noor Oakes');
  await rank(member, '2nd', nobody);
  await member.isAt('Consumers: 1 seat', `vote/${secrecy}-reopening-paper`);
  await member.press('Continue');
  await member.heading('Check your vote').waitFor();
  expect(await choices(member)).toEqual(['1st Noor Oakes', `2nd ${nobody}`]);
  await isSealed();
  await member.press('Cast your vote');
  await member.heading('Your vote has been cast', 1).waitFor();
  await member.sees('You can vote in 1 more poll');
  await member.isAt('Your vote has been cast', `vote/${secrecy}-next-ballot`);
  expect(await member.text('There is nothing more to do.').count()).toBe(0);
  await member.press('Go on to the next vote');

  await member.heading('Elected director: Olga Pryce').waitFor();
  await member.sees(`${board}: question 1 of 3`, member.page.locator('body'));
  await choice(member, 'For Olga Pryce').check();
  await member.press('Continue');
  await member.heading('Elected director: Piers Quill').waitFor();
  await member.press('Continue');
  await member.heading('Elected director: Rhona Sale').waitFor();
  await choice(member, 'Against Rhona Sale').check();
  await member.press('Continue');
  await member.heading('Check your vote').waitFor();
  expect(await checked(member)).toEqual([
    'Elected director: Olga Pryce: For Olga Pryce',
    'Elected director: Piers Quill: You have not voted',
    'Elected director: Rhona Sale: Against Rhona Sale',
  ]);
  await member.isAt('Check your vote', `vote/${secrecy}-several-contests-check`);

  await member.link('Change your vote in Elected director: Olga Pryce').click();
  await choice(member, 'Against Olga Pryce').check();
  await member.press('Continue');
  await member.heading('Check your vote').waitFor();
  expect(await checked(member)).toEqual([
    'Elected director: Olga Pryce: Against Olga Pryce',
    'Elected director: Piers Quill: You have not voted',
    'Elected director: Rhona Sale: Against Rhona Sale',
  ]);
  await isSealed();
  await member.press('Cast your vote');
  await member.heading('Your vote has been cast', 1).waitFor();
  await member.sees('There is nothing more to do.');
  return member;
}

const done = (person: Person) => person.text('You have voted').count();

describe('several contests for one member, by name', () => {
  const stage = setStage({ founded: society('open') });

  it('are one journey: a page for each, a check page for each poll, one vote cast and one receipt', async () => {
    const member = await votes(stage, 'open');
    const code = member.page.getByRole('term').filter({ hasText: /^Receipt code$/ });
    expect(await code.count()).toBe(1);
    await member.main().getByText('Show how I voted').click();
    for (const text of ['Against Olga Pryce', 'Against Rhona Sale']) await member.sees(text);
    await member.follow('Back to my ballots');
    await member.heading('My ballots', 1).waitFor();
    expect(await done(member)).toBe(2);
  });
});

describe('several contests for one member, in secret', () => {
  const stage = setStage({ founded: society('secret') });

  it('are one journey in the booth: all of them sealed in one vote, found again by one tracker', async () => {
    const member = await votes(stage, 'secret');
    const tracker = member.page.getByRole('term').filter({ hasText: /^Tracker$/ });
    expect(await tracker.count()).toBe(1);
    expect(await member.text('Against Olga Pryce').count()).toBe(0);
    await member.press('Check that your vote is counted');
    await member.sees(/This vote is in the ballot box, and it is one of those that count/);
    await member.goTo('/vote');
    await member.heading('My ballots', 1).waitFor();
    expect(await done(member)).toBe(2);
  });
});
