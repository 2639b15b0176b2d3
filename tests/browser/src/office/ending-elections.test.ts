import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { officer, reports } from '../support/office';
import { holdAtOnce, nominate } from '../support/secret-poll';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';
import { importRoll, type RollLine, WholeElection } from '../support/whole-election';

/** Two seats of staff, so that two other elections fill them all. */
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
const fewer = 'Another election filled one of the seats.';
const reason = 'Other elections filled both seats.';

/** An election to one seat, at once and without a poll. */
async function elect(head: Person, number: string): Promise<void> {
  const { id } = await ask<{ id: string }>(head, 'post', '/elections', {
    title: `Election of ${number} at once`,
    contests: [{ constituency: 'staff', seats: 1 }],
  });
  await holdAtOnce(head, id, secretary);
  await nominate(head, id, 'staff', number);
  await ask(head, 'post', `/elections/${id}/unopposed`);
}

describe('R-E1, R-E3: an election of which seats are filled elsewhere', () => {
  it('goes on for those that are free, and with nothing left to fill is ended by an officer with a reason, which who stands and everybody else read', async () => {
    await importRoll(stage, secretary, roll);
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    await election.call({ 'Staff (2 seats in all)': 2 }, 45);
    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('nominations-open');
    await election.stand('S001', 'I would speak for all of us.');

    const head = await officer(stage, returningOfficer);
    await elect(head, 'S002');
    await head.goTo(election.page);
    await head.sees('Fewer are free here than it would fill:');
    await head.isAt(title, 'office/election-with-fewer-left');
    await head.follow('Go on for those that are free');
    await head.heading('Go on for those that are free', 1).waitFor();
    await head.press('Go on for those that are free');
    await head.alert().getByRole('link', { name: 'Enter the reason' }).waitFor();
    await head.write('Reason', fewer);
    await head.isAt('Go on for those that are free', 'office/going-on-for-fewer');
    await head.press('Go on for those that are free');
    await reports(head, 'The election goes on for those that are free.');
    await head.sees(/^It goes on for 1 instead of 2 since \w+day \d+ \w+ \d{4} at .+ \(UK time\)/);
    await head.sees(`The reason: ${fewer}`);
    await head.isAt(title, 'office/election-for-fewer');

    await elect(head, 'S003');
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
