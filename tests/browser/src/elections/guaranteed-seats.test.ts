import { addDays, dateInLondon, plainDate } from '@folkmoot/basics';
import { cicMembersCouncil } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { importRollAtOnce } from '../support/by-timetable';
import { setStage } from '../support/stage';
import { type RollLine, WholeElection } from '../support/whole-election';

const stage = setStage({
  founded: {
    ...cicMembersCouncil,
    constituencies: cicMembersCouncil.constituencies.map((one) =>
      one.code === 'staff' ? { ...one, seats: 2 } : one,
    ),
    elections: {
      ...cicMembersCouncil.elections,
      guarantees: {
        places: [{ code: 'nurses', name: 'Nurses', constituency: 'staff', atLeast: 1 }],
        cites: ['Rule 9'],
      },
    },
  },
});

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Mair Nash', 'Noor Oakes', 'Olga Pryce'];
const roll = names.map((name, n): RollLine => [`S00${n + 1}`, name, 'Staff']);
const title = 'Election to the Members’ Council';
const says = 'At least 1 of the 2 seats is for Nurses.';

describe('R-F36: a seat that is guaranteed to a group', () => {
  it('is told before nominations, stated by a nominee, and shown to the officer who decides and to everybody', async () => {
    await importRollAtOnce(stage, secretary, roll);
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    const calling = await election.head();
    const { id } = await ask<{ id: string }>(calling, 'post', '/elections', {
      title,
      contests: [{ constituency: 'staff', seats: 2 }],
      pollingDay: addDays(plainDate(dateInLondon(stage.site.clock.now())), 50),
    });
    election.goOnWith(id);
    await ask(calling, 'post', `/elections/${id}/stages`, { stage: 'notice-of-election' });
    await election.until('nominations-open');
    const nominee = await election.member('S001', `/vote/elections/${id}/nominate`);
    await nominee.field('I stand myself').check();
    await nominee.press('Continue');
    await nominee.press('Write your statement and agree to stand');
    await nominee.sees(says);
    await nominee.isAt('Agree to stand', 'vote/guaranteed-group');
    const name = await election.stand('S002', 'I nurse.');
    const head = await election.head();
    await head.goTo(election.page);
    await head.follow(name);
    await head.sees('States to belong to');
    await head.isAt(`Nomination of ${name}`, 'office/guaranteed-group');
    await election.accept(name);
    await nominee.goTo(`/elections/${id}`);
    await nominee.sees(says);
    await nominee.isAt(title, 'register/guaranteed-seats');
  });
});
