import { nhsFoundationTrust } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { setStage } from '../support/stage';
import { openPaper, rank } from '../support/voting';
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
  it('are elected by the timetable of the Model Election Rules', async () => {
    await importRoll(stage, secretary, roll);
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
    for (const [n, ranked] of [
      ['Grace Holt', 'Hari Iqbal'],
      ['Hari Iqbal'],
      ['Ines Judd', 'Hari Iqbal'],
      ['Grace Holt'],
      ['Hari Iqbal'],
    ].entries()) {
      const voter = await election.member(roll[n]?.[0] ?? '', '/vote');
      await openPaper(voter, title);
      for (const [place, name] of ranked.entries())
        await rank(voter, place === 0 ? '1st' : '2nd', name);
      await voter.press('Continue');
      await voter.press('Cast your vote');
      await voter.heading('Your vote has been cast').waitFor();
      await voter.page.context().close();
    }
    await election.until('poll-closes');
    await election.closed();
    const late = await election.member('P006', `/vote/${poll}`);
    expect(await late.button('Continue').count()).toBe(0);
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
