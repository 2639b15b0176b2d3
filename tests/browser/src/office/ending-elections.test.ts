import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { officer, reports } from '../support/office';
import { holdAtOnce, nominate } from '../support/secret-poll';
import { setStage } from '../support/stage';
import { importRoll, type RollLine, WholeElection } from '../support/whole-election';

/** Two seats of staff, so that one other election fills them all. */
const founded: Constitution = {
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((one) =>
    one.code === 'staff' ? { ...one, seats: 2 } : one,
  ),
};
const stage = setStage({ founded });

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Mair Nash', 'Noor Oakes', 'Olga Pryce'];
const roll = names.map((name, n): RollLine => [`S00${n + 1}`, name, 'Staff']);
const title = 'Election of members of staff';
const reason = 'Another election filled both seats.';

describe('R-E1: an election that has nothing left to fill', () => {
  it('is ended by an officer with a reason, which who stands and everybody else read', async () => {
    await importRoll(stage, secretary, roll);
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    await election.call({ 'Staff (2 seats in all)': 2 }, 45);
    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('nominations-open');
    await election.stand('S001', 'I would speak for all of us.');

    const head = await officer(stage, returningOfficer);
    const { id } = await ask<{ id: string }>(head, 'post', '/elections', {
      title: 'Election at once',
      contests: [{ constituency: 'staff', seats: 2 }],
    });
    await holdAtOnce(head, id, secretary);
    for (const number of ['S002', 'S003']) await nominate(head, id, 'staff', number);
    await ask(head, 'post', `/elections/${id}/unopposed`);

    await head.goTo(election.page);
    await head.sees('Nothing is left to fill here:');
    await head.isAt(title, 'office/election-with-nothing-left');
    await head.follow('End it without a vote');
    await head.heading('End without a vote', 1).waitFor();
    await head.press('End it without a vote');
    await head.alert().getByRole('link', { name: 'Enter the reason' }).waitFor();
    await head.write('Reason', reason);
    await head.isAt('End without a vote', 'office/ending-an-election');
    await head.press('End it without a vote');
    await reports(head, 'It has ended without a vote.');
    await head.sees(
      /^Ended without a vote on \w+day \d+ \w+ \d{4} at .+ \(UK time\): nothing was left/,
    );
    await head.sees(`The reason: ${reason}`);
    await head.isAt(title, 'office/election-ended');

    const nominee = await election.member('S001', election.page.replace('/office', '/vote'));
    await nominee.sees(reason);
    await nominee.sees('Ended without a vote');
    await nominee.isAt(title, 'vote/election-ended');

    const reader = await stage.person();
    await reader.goTo(election.page.replace('/office', ''));
    await reader.sees(reason);
    await reader.sees('Ended without a vote');
    await reader.isAt(title, 'register/election-ended');
  });
});
