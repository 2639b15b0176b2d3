import { phone } from '../support/inspect';
import { choice, fact, officer, reports } from '../support/office';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const secretary = 'ada@scratchdale.example';
const returningOfficer = 'bo@elsewhere.example';
const name = 'Scratchdale Community Nursing';

const stage = setStage({
  founding: [
    ...['--name', name, '--constitution', 'preset:cic-members-council'],
    ...['--secretary', `Ada Lyle <${secretary}>`],
    ...['--returning-officer', `Bo Achterberg <${returningOfficer}>`],
  ],
});

const roll = [
  'name,member number,constituency,contact',
  ...['Una Hale', 'Ivo Brand', 'Mei Lindqvist', 'Oskar Dunne', 'Petra Vale'].map(
    (person, n) => `${person},W${n + 1},Staff,w${n + 1}@scratchdale.example`,
  ),
].join('\n');

describe('an organisation that was founded', () => {
  it('is told what to do first, and does it: its members, then an election in which they stand', async () => {
    const visitor = await stage.person(phone);
    await visitor.goTo('/');
    await visitor.isAt(name, 'register/founded');

    const clerk = await officer(stage, secretary);
    for (const task of ['Call the first election', 'Draft the first resolution'])
      await clerk.sees(task);
    await clerk.isAt('What needs doing', 'office/founded');
    await clerk.follow('Import the register of members');
    await choice(clerk, 'I will paste it').check();
    await clerk.write('Paste the rows here', roll);
    await clerk.press('Check the list');
    expect(await fact(clerk, 'New members').textContent()).toBe('5');
    await clerk.press('Import 5 members');
    await clerk.isAt('The members are imported', 'office/founded-members');

    const returning = await officer(stage, returningOfficer);
    expect(await returning.link('Import the register of members').count()).toBe(0);
    await returning.isAt('What needs doing', 'office/founded-next');
    await returning.follow('Call the first election');
    await returning.write('Title', 'First election of the council');
    await returning.write('Staff (10 seats in all)', '2');
    await returning.press('Call the election');
    await reports(returning, 'The election is called.');
    const page = returning.address;
    await returning.goTo('/office');
    await returning.sees('Prepare the election: First election of the council');
    expect(await returning.link('Call the first election').count()).toBe(0);

    const member = await stage.person(phone);
    await signIn(member, 'W3');
    await member.goTo(page.replace('/office/', '/vote/'));
    await member.isAt('First election of the council', 'vote/founded-election');
  });
});
