import { addDays, dateInLondon, plainDate, type PlainDate } from '@folkmoot/basics';
import { nhsFoundationTrust } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { setStage } from '../support/stage';
import { choice, officer, reports, writeDate } from '../support/office';
import { castSealed, readyBoard } from '../support/secret-poll';
import { holdsElsewhere } from '../support/taken-away';
import { cardOf } from '../support/voting';
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
  it('are elected by the timetable of the Model Election Rules, by secret ballot', async () => {
    await importRoll(stage, secretary, roll);
    const [code = ''] = await readyBoard(
      stage,
      await officer(stage, returningOfficer),
      [scrutineer],
      1,
    );
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

    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('nominations-open');
    for (const [number, name] of roll.slice(0, 3)) {
      await election.stand(number, `I know what patients go through: ${name}.`);
      await election.accept(name);
    }
    await election.until('nominations-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    await election.until('withdrawals-close');
    await election.complete('Give notice of the poll', 'Give notice', 'Notice is given.');
    await election.until('poll-opens');
    const poll = await election.opened();
    const voter = await election.member('P001', '/vote');
    await cardOf(voter, title).getByRole('button', { name: 'Vote', exact: true }).click();
    await voter.heading('Patients and carers: 2 seats').waitFor();
    await voter.press('Rank 1st Grace Holt');
    await voter.press('Rank 2nd Hari Iqbal');
    await voter.press('Continue');
    await voter.sees('Your vote is sealed and ready to be cast. It has not been sent yet.');
    await voter.press('Cast your vote');
    await voter.heading('Your vote has been cast', 1).waitFor();
    for (const [number, ranked] of [
      ['P002', [1]],
      ['P003', [2, 1]],
      ['P004', [0]],
      ['P005', [1]],
    ] as const)
      await castSealed(await election.member(number, '/vote'), poll, ranked);
    await election.until('poll-closes');
    await election.closed();
    const late = await election.member('P006', '/vote');
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
  }, 300_000);

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
