import { consumerCoOp } from '@folkmoot/rules';
import { Keyboard } from '../support/keyboard';
import { setStage } from '../support/stage';
import { cardOf, openPaper, rank } from '../support/voting';
import { importRoll, type RollLine, WholeElection } from '../support/whole-election';

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

describe('R-I4: directors of a consumer co-operative', () => {
  it('are elected by all members, and are told as directors on every page', async () => {
    await importRoll(stage, secretary, roll);
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
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

    await byKeyboard(election);
    for (const [number, name] of [
      ['C004', 'Noor Oakes'],
      ['C005', 'Noor Oakes'],
      ['C003', 'Olga Pryce'],
    ] as const) {
      const voter = await election.member(number, '/vote');
      await openPaper(voter, title);
      await rank(voter, '1st', name);
      await voter.press('Continue');
      await voter.press('Cast your vote');
      await voter.heading('Your vote has been cast').waitFor();
    }
    await election.until('poll-closes');
    await election.closed();
    const reader = await election.countAndDeclare();
    await reader.heading('Elected director: 2 places', 2).waitFor();
    await reader.sees('Elected to 2 places');
    await reader.isAt(title, 'register/election-to-an-office');
    await reader.goTo('/council');
    await reader.sees('Noor Oakes');
    await reader.isAt('Council', 'register/directors-elected');
  }, 300_000);
});

/** One member reads of the election and votes on a phone without touching it. */
async function byKeyboard(election: WholeElection): Promise<void> {
  const voter = await election.member('C001', election.page.replace('/office', '/vote'));
  const keys = new Keyboard(voter);
  await voter.sees('Elected director: 2 places');
  await voter.sees(/^You are on the roll\. It was fixed on/);
  await voter.isAt(title, 'vote/election-to-an-office');
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
