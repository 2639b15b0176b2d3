import { desk, phone } from '../support/inspect';
import { officer, reports, returningOfficer, scrutineer } from '../support/office';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';
import { candidates, choices, rank } from '../support/voting';
import { WholeElection } from '../support/whole-election';

const stage = setStage({
  seats: { staff: 16 },
  elections: {
    nominations: {
      seconders: 0,
      statementWords: 250,
      order: 'random-per-voter',
      cites: ['Standing order 4'],
    },
  },
});
const title = 'Election of six members of staff';
const watermark = 'REHEARSAL – not a real vote';

/** Every page of a rehearsal says so at its top, across itself and in its tab. */
async function isMarked(person: Person): Promise<void> {
  await person.main().getByText(watermark, { exact: true }).waitFor();
  expect(await person.page.title()).toContain(watermark);
  await person.page.waitForFunction((mark) => {
    const page = document.querySelector('main')?.parentElement;
    return page && getComputedStyle(page, '::after').content.includes(mark);
  }, watermark);
}

describe('an election is rehearsed', () => {
  it('from the copy to the count, and leaves nothing behind', async () => {
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    await election.call({ 'Staff (16 seats in all)': 6 }, 60);
    const head = await officer(stage, returningOfficer);
    await head.goTo(election.page);
    await head.press('Rehearse this election');
    await head.isAt('Rehearse this election', 'office/rehearse');
    await head.press('Make the rehearsal');
    await reports(head, 'The rehearsal is ready. Open a sample link to vote.');
    await isMarked(head);
    await head.isAt(`Rehearsal of “${title}”`, 'office/rehearsal');
    const rehearsal = head.address;

    const orders: string[][] = [];
    for (const voter of ['Sample voter 1', 'Sample voter 2']) {
      const address = await head.link(`Vote as ${voter}`).getAttribute('href');
      const person = await stage.person(phone);
      await person.goTo(address ?? '');
      await isMarked(person);
      await person.isAt(`You are ${voter}`, 'rehearsal/start');
      await person.press('Go to the ballot paper');
      await person.sees(/in an order drawn by chance for you, on this device/);
      await isMarked(person);
      await person.isAt('Staff: 6 seats', 'rehearsal/question');
      const shown = await candidates(person);
      orders.push(shown);
      await person.page.reload();
      await person.heading('Staff: 6 seats').waitFor();
      expect(await candidates(person)).toEqual(shown);
      await rank(person, '1st', shown[5] ?? '');
      await rank(person, '2nd', shown[0] ?? '');
      await person.press('Continue');
      await person.isAt('Check your vote', 'rehearsal/check');
      await isMarked(person);
      expect(await choices(person)).toEqual([`1st ${shown[5]}`, `2nd ${shown[0]}`]);
      await person.press('Cast the sample vote');
      await person.isAt('The sample vote has been cast', 'rehearsal/done');
      await isMarked(person);
      await person.sees(`1st ${shown[5]}`);
    }
    const [one = [], other = []] = orders;
    expect(one).not.toEqual(other);
    expect(one.toSorted()).toEqual(other.toSorted());

    await head.goTo(rehearsal);
    await head.sees('2 of 12 invented members');
    await head.press('Cast the other sample votes');
    await reports(head, '10 sample votes cast by chance.');
    await head.press('Send me the letter');
    await reports(head, 'The letter is on its way to you.');
    await head.press('Close and count the rehearsal');
    await reports(head, 'The rehearsal is closed and counted.');
    await isMarked(head);
    await head.isAt(`Rehearsal of “${title}”`, 'office/rehearsal-counted');
    await head.follow('Read the count of Staff: 6 seats');
    await isMarked(head);
    await head.isAt('Staff: 6 seats', 'office/rehearsal-count');
    await head.sees('Valid papers');

    const reader = await stage.person(desk);
    await reader.goTo('/decisions?text=rehearsal');
    expect(await reader.text(/rehears/i).count()).toBe(0);
    await head.goTo(rehearsal);
    await head.follow('Delete this rehearsal');
    await head.isAt('Delete this rehearsal?', 'office/rehearsal-delete');
    await head.press('Delete the rehearsal');
    await reports(head, 'The rehearsal is deleted.');
    await head.heading(title, 1).waitFor();
    expect(await head.link(/^Rehearsal made/).count()).toBe(0);
  });
});
