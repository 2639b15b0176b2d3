import { nhsFoundationTrust } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { declareIdentity } from '../support/booth';
import { heldByTimetable, importRollAtOnce } from '../support/by-timetable';
import { officer } from '../support/office';
import { castSealed, readyBoard, someone } from '../support/secret-poll';
import { setStage } from '../support/stage';
import { holdsElsewhere } from '../support/taken-away';
import { cardOf } from '../support/voting';
import { type RollLine, WholeElection } from '../support/whole-election';

const stage = setStage({ founded: nhsFoundationTrust });

const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Grace Holt', 'Hari Iqbal', 'Ines Judd', 'Jude Kaye', 'Kit Lowe', 'Lena Marsh'];
const roll = names.map((name, n): RollLine => [
  `P${String(n + 1).padStart(3, '0')}`,
  name,
  'Patients and carers',
]);
const title = 'Election of governors: patients and carers';

describe('governors of a foundation trust', () => {
  it('R-D15, R-D16: are elected by secret ballot, which scrutineers open', async () => {
    await importRollAtOnce(stage, 'secretary@scratch.example', roll);
    const head = await someone(stage, returningOfficer);
    const [code = ''] = await readyBoard(stage, head, [scrutineer], 1);
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    const poll = await heldByTimetable(stage, election, returningOfficer, {
      title,
      constituency: 'patients',
      seats: 2,
      candidates: ['P001', 'P002', 'P003'],
      days: 75,
    });
    const voter = await election.member('P001', '/vote');
    await cardOf(voter, title).getByRole('button', { name: 'Vote', exact: true }).click();
    await voter.heading('Patients and carers: 2 seats').waitFor();
    await voter.press('Rank 1st Grace Holt');
    await voter.press('Rank 2nd Hari Iqbal');
    await voter.press('Continue');
    await voter.sees('Your vote is sealed and ready to be cast. It has not been sent yet.');
    await voter.press('Cast your vote');
    await voter
      .alert()
      .getByRole('link', { name: 'Tick the box to declare who you are' })
      .waitFor();
    await voter.isAt('Check your vote', 'member/declaration-of-identity-missing');
    await declareIdentity(voter);
    await voter.press('Cast your vote');
    await voter.heading('Your vote has been cast', 1).waitFor();
    for (const [number, ranked] of [
      ['P002', [1]],
      ['P003', [2, 1]],
      ['P004', [0]],
      ['P005', [1]],
    ] as const)
      await castSealed(await someone(stage, number), poll, ranked);
    await election.until('poll-closes');
    await election.closed();
    const late = await someone(stage, 'P006');
    await expect(castSealed(late, poll, [1])).rejects.toThrow('closed');
    const watching = await officer(stage, scrutineer);
    await watching.goTo(`/office/polls/${poll}/opening`);
    await watching.press('Shuffle the papers');
    await watching.button('Do your part of opening').waitFor();
    await watching.write('The code of your recovery sheet', code);
    await watching.press('Do your part of opening');
    await watching.sees(/The result is open\. It can be counted and declared\./);
    const reader = await election.countAndDeclare();
    await reader.sees('Elected to 2 seats');
    await reader.isAt(title, 'register/whole-election-of-governors');
    await holdsElsewhere(reader, title, []);
    await reader.goTo('/council');
    const { seats } = await ask<{
      seats: { constituency: string; holders: { name: string }[] }[];
    }>(reader, 'get', '/council');
    const elected = seats.find(({ constituency }) => constituency === 'patients')?.holders ?? [];
    expect(elected.map(({ name }) => name).sort()).toEqual(['Grace Holt', 'Hari Iqbal']);
  });
});
