import { addDays, dateInLondon, daysBetween, plainDate } from '@folkmoot/basics';
import { officer, reports, returningOfficer, scrutineer } from '../support/office';
import { Keyboard } from '../support/keyboard';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';
import { WholeElection } from '../support/whole-election';

const stage = setStage({ seats: { community: 8 } });
const title = 'Two more seats for the community';

/** Types a date so many days from today into the three boxes of a field, by keyboard. */
async function typeDay(head: Person, keys: Keyboard, field: string, days: number): Promise<void> {
  const today = plainDate(dateInLondon(stage.site.clock.now()));
  const [year = '', month = '', day = ''] = addDays(today, days).split('-');
  const boxes = head.main().getByRole('group', { name: field });
  for (const [label, text] of Object.entries({ Day: day, Month: month, Year: year })) {
    await keys.goTo(boxes.getByLabel(label));
    await head.page.keyboard.press('Control+A');
    await head.page.keyboard.type(text);
  }
}

describe('the timetable of an election, by Tab, Enter and Space alone', () => {
  it('moves with its polling day; whom nobody stands against is declared without a poll', async () => {
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    const { stages } = await election.call({ 'Community (8 seats in all)': 2 }, 60);
    const opens = stages.find((one) => one.stage === 'nominations-open')?.on ?? '';

    const head = await officer(stage, returningOfficer);
    const keys = new Keyboard(head);
    await head.goTo(election.page);
    await keys.press(head.button('Move the polling day'), 'Enter');
    await keys.startsAt('Polling day');
    await typeDay(head, keys, 'On which day does the poll close?', 2);
    await keys.press(head.button('Set the polling day'), 'Enter');
    await head.alert().getByRole('link').first().waitFor();
    await head.isAt('Polling day', 'office/polling-day-too-soon');
    await typeDay(head, keys, 'On which day does the poll close?', 67);
    await keys.press(head.button('Set the polling day'), 'Enter');
    await reports(head, 'The polling day is set, and the timetable follows from it.');
    await head.isAt(title, 'office/timetable');
    const moved = await election.timetable(head);
    const opensNow = moved.stages.find((one) => one.stage === 'nominations-open')?.on ?? '';
    expect(daysBetween(plainDate(opens), plainDate(opensNow))).toBeGreaterThanOrEqual(6);

    await keys.press(head.link(/^Give notice of the election/), 'Enter');
    await keys.startsAt('Give notice of the election');
    await head.isAt('Give notice of the election', 'office/stage-notice');
    await keys.press(head.button('Give notice'), 'Space');
    await reports(head, 'Notice is given.');

    await election.until('nominations-open');
    const name = await election.stand('CV1310', 'Later buses.');
    await election.accept(name);
    await election.until('nominations-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    const later = await officer(stage, returningOfficer);
    const again = new Keyboard(later);
    await later.goTo(election.page);
    await again.press(later.link('Declare those elected whom nobody stands against'), 'Enter');
    await again.startsAt('Declare without a poll');
    await later.isAt('Declare without a poll', 'office/unopposed');
    await again.press(later.button('Declare them elected'), 'Enter');
    await reports(later, /^Declared: decision \d+ is in the public register\.$/);
  });
});
