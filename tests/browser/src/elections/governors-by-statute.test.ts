import { nhsFoundationTrust } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { setStage } from '../support/stage';
import { officer } from '../support/office';
import { castSealed, readyBoard } from '../support/secret-poll';
import { cardOf } from '../support/voting';
import { importRoll, type RollLine, WholeElection } from '../support/whole-election';

const stage = setStage({ founded: nhsFoundationTrust });

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const names = ['Grace Holt', 'Hari Iqbal', 'Ines Judd', 'Jude Kaye', 'Kit Lowe', 'Lena Marsh'];
const roll = names.map((name, n): RollLine => [
  `P${String(n + 1).padStart(3, '0')}`,
  name,
  'Patients and carers',
]);
const title = 'Election of governors: patients and carers';

describe('governors of a foundation trust', () => {
  it('are elected by the timetable of the Model Election Rules, by secret ballot', async () => {
    await importRoll(stage, secretary, roll);
    const [code = ''] = await readyBoard(
      stage,
      await officer(stage, returningOfficer),
      ['scrutineer@scratch.example'],
      1,
    );
    const election = new WholeElection(stage, title, returningOfficer);
    const { stages } = await election.call({ 'Patients and carers (3 seats in all)': 2 }, 75);
    const at = Object.fromEntries(stages.map((one) => [one.stage, one.on]));
    const inOrder = [
      'notice-of-election',
      'nominations-close',
      'statement-of-candidates',
      'withdrawals-close',
      'notice-of-poll',
      'poll-closes',
    ].map((name) => at[name] ?? '');
    expect(inOrder).toEqual([...inOrder].sort());
    expect(new Set(inOrder)).not.toContain('');
    const head = await election.head();
    await head.goTo(election.page);
    await head.sees(/40 working days/);
    await head.isAt(title, 'office/whole-election-of-governors');

    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('nominations-open');
    for (const [number, name] of roll.slice(0, 3)) {
      await election.stand(number, `I know what patients go through: ${name}.`);
      await election.accept(name);
    }
    await election.until('nominations-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    await election.until('withdrawals-close');
    await election.complete('Give notice of the poll', 'Give notice', 'Notice is given.');
    await election.until('poll-opens');
    const poll = await election.opened();
    const voter = await election.member('P001', '/vote');
    await cardOf(voter, title).getByRole('button', { name: 'Vote', exact: true }).click();
    await voter.heading('Patients and carers: 2 seats').waitFor();
    await voter.press('Rank 1st Grace Holt');
    await voter.press('Rank 2nd Hari Iqbal');
    await voter.press('Continue');
    await voter.sees('Your vote is sealed and ready to be cast. It has not been sent yet.');
    await voter.press('Cast your vote');
    await voter.heading('Your vote has been cast', 1).waitFor();
    for (const [number, ranked] of [
      ['P002', [1]],
      ['P003', [2, 1]],
      ['P004', [0]],
      ['P005', [1]],
    ] as const)
      await castSealed(await election.member(number, '/vote'), poll, ranked);
    await election.until('poll-closes');
    await election.closed();
    const late = await election.member('P006', '/vote');
    await expect(castSealed(late, poll, [1])).rejects.toThrow('closed');
    const scrutineer = await officer(stage, 'scrutineer@scratch.example');
    await scrutineer.goTo(`/office/polls/${poll}/opening`);
    await scrutineer.press('Shuffle the papers');
    await scrutineer.button('Do your part of opening').waitFor();
    await scrutineer.write('The code of your recovery sheet', code);
    await scrutineer.press('Do your part of opening');
    await scrutineer.sees(/The result is open\. It can be counted and declared\./);
    const reader = await election.countAndDeclare();
    await reader.sees('Elected to 2 seats');
    await reader.isAt(title, 'register/whole-election-of-governors');
    const { seats } = await ask<{
      seats: { constituency: string; holders: { name: string }[] }[];
    }>(reader, 'get', '/council');
    const elected = seats.find(({ constituency }) => constituency === 'patients')?.holders ?? [];
    expect(elected.map(({ name }) => name).sort()).toEqual(['Grace Holt', 'Hari Iqbal']);
  }, 300_000);
});
