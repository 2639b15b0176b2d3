import { addDays, dateInLondon, plainDate, type PlainDate } from '@folkmoot/basics';
import { nhsFoundationTrust } from '@folkmoot/rules';
import { setStage } from '../support/stage';
import { choice, officer, reports, writeDate } from '../support/office';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { type Person } from '../support/person';
import { nominate, readyBoard, someone } from '../support/secret-poll';
import { importRoll, type RollLine, WholeElection } from '../support/whole-election';

const stage = setStage({ founded: nhsFoundationTrust });

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Grace Holt', 'Hari Iqbal', 'Ines Judd', 'Jude Kaye', 'Kit Lowe', 'Lena Marsh'];
const roll = names.map((name, n): RollLine => [
  `P${String(n + 1).padStart(3, '0')}`,
  name,
  'Patients and carers',
]);
const title = 'Election of governors: patients and carers';

/** Bank holidays of England and Wales on weekdays, as the government publishes them (gov.uk/bank-holidays). */
const bankHolidays: Readonly<Record<string, string>> = {
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
};

/** R-D11: counted on the calendar, without Saturdays, Sundays and bank holidays. */
function workingDaysBefore(day: PlainDate, count: number): PlainDate {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, -1);
    const [year = '', monthAndDay = ''] = [reached.slice(0, 4), reached.slice(5)];
    const holidays = bankHolidays[year];
    if (holidays === undefined) throw new Error(`Enter the bank holidays of ${year}.`);
    const weekday = new Date(`${reached}T12:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(monthAndDay)) left--;
  }
  return reached;
}

/** 5pm in London on a day, as a moment. */
function fivePm(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Europe/London' });
  const ahead = Number(hour.format(noon)) - 12;
  return `${day}T${17 - ahead}:00:00.000Z`;
}

describe('governors of a foundation trust', () => {
  it('R-D11, R-D12: stand by the timetable of the Model Election Rules, of an officer who states that they are independent', async () => {
    await importRoll(stage, secretary, roll);
    await readyBoard(stage, await someone(stage, returningOfficer), [scrutineer], 1);
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    const { stages } = await election.call({ 'Patients and carers (3 seats in all)': 2 }, 75);
    const closesOn = addDays(plainDate(dateInLondon(stage.site.clock.now())), 75);
    const deadlines = {
      'notice-of-election': workingDaysBefore(closesOn, 40),
      'nominations-close': workingDaysBefore(closesOn, 28),
      'statement-of-candidates': workingDaysBefore(closesOn, 27),
      'withdrawals-close': workingDaysBefore(closesOn, 25),
      'notice-of-poll': workingDaysBefore(closesOn, 15),
      'poll-closes': closesOn,
    };
    const planned = new Map(stages.map((one) => [one.stage, one]));
    for (const [name, day] of Object.entries(deadlines))
      expect([name, planned.get(name)?.on]).toEqual([name, day]);
    for (const name of ['nominations-close', 'withdrawals-close', 'poll-closes'])
      expect(planned.get(name)?.at).toBe(fivePm(planned.get(name)?.on ?? ''));
    const head = await election.head();
    await head.goTo(election.page);
    await head.sees(/40 working days/);
    await head.isAt(title, 'office/whole-election-of-governors');

    await head
      .main()
      .getByRole('link', { name: /^Give notice of the election/ })
      .click();
    await head.press('Give notice');
    await head.sees(/first states that they are independent/);
    await head.goTo(election.page);
    await stateIndependence(head);
    await head.isAt(title, 'office/independence-stated');
    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    const reader = await stage.person(phone);
    await reader.goTo(election.page.replace('/office', ''));
    await reader.sees(
      /^Stated on .* that they are neither member, director nor employee, nor employed by or for a candidate$/,
    );
    await reader.isAt(title, 'register/independence-stated');
    await election.until('nominations-open');
    await election.stand('P001', 'I know what patients go through.');
    await election.accept('Grace Holt');
    const clerk = await someone(stage, returningOfficer);
    for (const number of ['P002', 'P003'])
      await nominate(clerk, election.page.split('/').at(-1)!, 'patients', number);
    await election.until('nominations-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    await election.until('withdrawals-close');
    await election.complete('Give notice of the poll', 'Give notice', 'Notice is given.');
    await election.until('poll-opens');
    await election.opened();
  });

  it('share a change of the constitution with the directors, whose vote is entered from their minutes', async () => {
    const clerk = await officer(stage, secretary);
    await clerk.goTo('/office/resolutions/new');
    await choice(clerk, 'Amendment of the constitution, by the directors').check();
    await clerk.write('Title', 'A seat for carers');
    await clerk.write('Text of the resolution', 'THAT carers elect a governor of their own.');
    await clerk.press('Save the draft');
    await reports(clerk, 'The draft is saved.');
    const head = await officer(stage, returningOfficer);
    await head.goTo(clerk.address);
    await head.press('Record how the board voted');
    await head.isAt('Record how the board voted', 'office/board-vote');
    await writeDate(head, 'Day of the meeting', 0);
    await head.write('Where are the minutes?', 'Board minutes of today, item 4');
    await head.write('Directors in office', '9');
    await head.write('Directors who took part', '7');
    await head.write('Votes for', '5');
    await head.write('Votes against', '2');
    await head.write('Abstentions', '1');
    await head.press('Record the vote');
    await head.alert().getByRole('link').waitFor();
    await head.isAt('Record how the board voted', 'office/board-vote-refused');
    expect(await head.field('Where are the minutes?').inputValue()).toMatch(/item 4$/);
    await head.write('Directors who took part', '8');
    await head.press('Record the vote');
    await reports(head, /^The vote is recorded\./);
    await head.isAt('A seat for carers', 'office/board-vote-recorded');
  });
});

/** A returning officer is led to the statement, leaves a part of it out, and makes it whole: with the keyboard alone. */
async function stateIndependence(head: Person): Promise<void> {
  const keys = new Keyboard(head);
  const row = head
    .main()
    .getByRole('row', { name: /has not stated yet that they are independent/ });
  await keys.press(row.getByRole('link', { name: 'Put it right' }), 'Enter');
  await keys.startsAt('State that you are independent');
  await head.isAt('State that you are independent', 'office/independence');
  const parts = await head.main().getByRole('checkbox').all();
  expect(parts).toHaveLength(4);
  for (const part of parts.slice(1)) await keys.press(part, 'Space');
  await keys.press(head.button('State this'), 'Enter');
  await head
    .alert()
    .getByRole('link', { name: /^Tick all four/ })
    .waitFor();
  await head.isAt('State that you are independent', 'office/independence-in-part');
  for (const part of parts.slice(1)) expect(await part.isChecked()).toBe(true);
  await keys.press(parts[0]!, 'Space');
  await keys.press(head.button('State this'), 'Enter');
  await reports(head, 'Your statement is recorded.');
}
