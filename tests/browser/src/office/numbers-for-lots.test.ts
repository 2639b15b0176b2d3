import { communityBenefitSociety } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { importRollAtOnce } from '../support/by-timetable';
import { vote } from '../support/council';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { choice, officer, reports, writeDate } from '../support/office';
import { holdAtOnce, nominate, someone } from '../support/secret-poll';
import { setStage } from '../support/stage';
import { type RollLine, WholeElection } from '../support/whole-election';

const stage = setStage({ founded: communityBenefitSociety });

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const title = 'A seat on the board';
const names = ['Asa Brook', 'Bea Crane', 'Cai Dobbs', 'Dot Evans'];
const roll = names.map((name, n): RollLine => [`S00${n + 1}`, name, 'Members']);

describe('R-10: lots from numbers that others publish', () => {
  it('are announced, entered by one officer, looked up by another and drawn, with the keyboard alone', async () => {
    await importRollAtOnce(stage, secretary, roll);
    const caller = await someone(stage, returningOfficer);
    const { id } = await ask<{ id: string }>(caller, 'post', '/elections', {
      title,
      contests: [{ constituency: 'members', seats: 1 }],
    });
    await holdAtOnce(caller, id, secretary);
    for (const number of ['S001', 'S002']) await nominate(caller, id, 'members', number);
    const { clock } = stage.site;
    const closesAt = new Date(Date.parse(clock.now()) + 8 * 864e5).toISOString();
    const { poll } = await ask<{ poll: string }>(caller, 'post', `/elections/${id}/opening`, {
      closesAt,
    });
    const reader = await stage.person(phone);
    await reader.goTo(`/elections/${id}`);
    await reader.sees(/first Lotto draw of the National Lottery after the poll closes/);
    await reader.isAt(title, 'register/lots-announced');
    await vote(stage, poll, ['S001', 'S003'], 'Asa Brook');
    await vote(stage, poll, ['S002', 'S004'], 'Bea Crane');
    clock.pass(8 * 24 * 60 + 1);
    const election = new WholeElection(
      stage,
      title,
      returningOfficer,
      'scrutineer@scratch.example',
    );
    election.goOnWith(id);
    await election.closed();

    const head = await officer(stage, returningOfficer);
    const keys = new Keyboard(head);
    await keys.press(head.link(`Enter the numbers for the lots: ${title}`), 'Enter');
    await keys.startsAt('Enter the numbers for the lots');
    await head.isAt('Enter the numbers for the lots', 'office/numbers');
    await keys.write(head.field('The 6 numbers'), '51 4 9 33');
    await keys.press(head.button('Enter the numbers'), 'Enter');
    await head.alert().getByRole('link').first().waitFor();
    await head.isAt('Enter the numbers for the lots', 'office/numbers-refused');
    await head.write('The 6 numbers', '51 4 9 33 17 20');
    await writeDate(head, 'On which day were they drawn or published?', 0);
    await keys.press(head.button('Enter the numbers'), 'Enter');
    await reports(head, 'The numbers now wait for another officer to agree.');
    await head.isAt(title, 'office/numbers-pending');
    await head.goTo('/office');
    await head.follow(`Look up the numbers for the lots: ${title}`);
    await head.heading('Numbers that you entered', 1).waitFor();
    await head.sees('another officer must look them up and agree.');
    await head.isAt('Numbers that you entered', 'office/numbers-own');
    await head.press('Take them back');
    await reports(head, 'The numbers do not stand. They can be entered again.');
    await head.press('Enter the numbers');
    await head.heading('Enter the numbers for the lots', 1).waitFor();
    await head.write('The 6 numbers', '51 4 9 33 17 20');
    await writeDate(head, 'On which day were they drawn or published?', 0);
    await head.press('Enter the numbers');
    await reports(head, 'The numbers now wait for another officer to agree.');

    const second = await officer(stage, secretary);
    const other = new Keyboard(second);
    await other.press(second.link(`Look up the numbers for the lots: ${title}`), 'Enter');
    await other.startsAt('Are these the numbers that were published?');
    await second.isAt('Are these the numbers that were published?', 'office/numbers-looked-up');
    await other.press(choice(second, 'The same numbers'), 'Space');
    await other.press(second.button('Send'), 'Enter');
    await reports(second, 'The numbers stand. The votes can be counted.');
    await second.isAt(title, 'office/numbers-agreed');

    const decided = await election.countAndDeclare();
    await decided.sees(/lot/);
    await decided.isAt(title, 'register/decided-by-lot');
    await reader.goTo(`/elections/${id}`);
    await reader.sees(/^4 9 17 20 33 51, drawn on /);
    await reader.isAt(title, 'register/lots-drawn');
  });
});
