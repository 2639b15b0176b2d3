import { consumerCoOp } from '@folkmoot/rules';
import { holdAtOnce } from '../support/at-once';
import { setStage } from '../support/stage';
import { importRollAtOnce } from '../support/by-timetable';
import { type RollLine, WholeElection } from '../support/whole-election';

const stage = setStage({
  founded: {
    ...consumerCoOp,
    elections: { ...consumerCoOp.elections, reopenNominations: { cites: ['Rule 40'] } },
  },
});

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Mair Nash', 'Noor Oakes', 'Olga Pryce', 'Piers Quill', 'Rhona Sale'];
const roll = names.map((name, n): RollLine => [
  `C${String(n + 1).padStart(3, '0')}`,
  name,
  'Consumers',
]);
const title = 'Election to the Members’ Council';
const nobody = 'Re-open nominations';

describe('R-F33: “Re-open nominations” where the members want none of those who stand', () => {
  it('is counted and declared with the rule, and another election for the seat is called at once', async () => {
    await importRollAtOnce(stage, secretary, roll);
    const id = await holdAtOnce(stage, [returningOfficer, secretary], {
      title,
      contest: 'consumers',
      seats: 1,
      standing: ['C001', 'C002'],
      ballots: [
        ['C001', 'Mair Nash'],
        ['C002', 'Noor Oakes', nobody],
        ['C003', nobody],
        ['C004', nobody, 'Noor Oakes'],
      ],
    });
    const election = new WholeElection(stage, title, returningOfficer, scrutineer, id);
    const head = await election.head();
    await head.goTo(election.page);
    await head.sees(/^“Re-open nominations” stands last on the paper\./);
    await election.count();
    await head.goTo(election.page);
    await head.isAt(title, 'office/reopening-counted');
    const reader = await election.declare();
    await reader.sees('Consumers: nominations are re-opened, and nobody is elected.');
    await reader.isAt(title, 'register/reopening-declared');
    await head.goTo(election.page);
    await head.isAt(title, 'office/reopening-declared');
    await head.goTo('/office/elections');
    await head.follow(`${title} (further election)`);
    await head.heading('Consumers: 1 seat', 2).waitFor();
    await reader.goTo('/constitution');
    await reader.text('The whole of it in plain sentences').click();
    await reader.sees(/“Re-open nominations” stands last on every paper for one seat/);
  });
});
