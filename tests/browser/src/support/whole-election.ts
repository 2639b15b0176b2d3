import { addDays, dateInLondon, plainDate } from '@folkmoot/basics';
import pg from 'pg';
import { ask } from './ask';
import { desk, phone } from './inspect';
import { choice, confirmCount, officer, reports } from './office';
import { Keyboard } from './keyboard';
import { type Person } from './person';
import { someone } from './secret-poll';
import { signIn } from './sign-in';
import { type Stage } from './stage';

interface TimetableOf {
  readonly preflight: readonly { readonly holds: boolean; readonly says: string }[];
  readonly stages: readonly {
    readonly stage: string;
    readonly on: string;
    readonly at: string;
    readonly title: string;
  }[];
}

/** A member of the roll: number, name and the name of their constituency. */
export type RollLine = readonly [number: string, name: string, constituency: string];

/** An election as the three kinds of people hold it, from the roll to the register, through the pages. */
export class WholeElection {
  /** @param id  of one that has been called already */
  constructor(
    private readonly stage: Stage,
    private readonly title: string,
    private readonly returning: string,
    private readonly scrutineer: string,
    private id = '',
  ) {}

  /** Of the office. */
  get page(): string {
    return `/office/elections/${this.id}`;
  }

  head = (): Promise<Person> => officer(this.stage, this.returning);

  /** The same, past the pages. */
  private asking = (): Promise<Person> => someone(this.stage, this.returning);

  async member(number: string, address: string): Promise<Person> {
    const person = await this.stage.person(phone);
    // A device tells by its own clock what is open.
    await person.page.clock.setSystemTime(this.stage.site.clock.now());
    await signIn(person, number);
    await person.goTo(address);
    return person;
  }

  /** Calls it for so many seats by the name of their field, to be polled so many days from now. */
  async call(seats: Readonly<Record<string, number>>, days: number): Promise<TimetableOf> {
    const head = await this.head();
    await head.goTo('/office/elections/new');
    await head.write('Title', this.title);
    await this.writeDay(head, 'On which day does the poll close? (optional)', days);
    for (const [field, places] of Object.entries(seats)) await head.write(field, String(places));
    await head.press('Call the election');
    await reports(head, 'The election is called.');
    this.id = head.address.split('/').at(-1) ?? '';
    return this.timetable(head);
  }

  /** Goes on with one that was called past the pages. */
  goOnWith(id: string): void {
    this.id = id;
  }

  /** Goes on with one that was called from another page, which is shown, to be polled so many days from now. */
  async takeOver(person: Person, days: number): Promise<void> {
    this.id = person.address.split('/').at(-1) ?? '';
    const head = await this.head();
    await head.goTo(`${this.page}/polling-day`);
    await this.writeDay(head, 'On which day does the poll close?', days);
    await head.press('Set the polling day');
    await head.heading(this.title, 1).waitFor();
  }

  /** Does what the timetable leaves to an officer. */
  async complete(link: string, button: string, says: string | RegExp): Promise<void> {
    const head = await this.head();
    await head.goTo(this.page);
    await head
      .main()
      .getByRole('link', { name: new RegExp(`^${link}`) })
      .click();
    await head.press(button);
    await reports(head, says);
  }

  /** A member nominates themselves on a phone and agrees to stand. @returns their name */
  async stand(number: string, statement: string): Promise<string> {
    const nominee = await this.member(number, `/vote/elections/${this.id}/nominate`);
    await nominee.field('I stand myself').check();
    await nominee.press('Continue');
    await nominee.press('Write your statement and agree to stand');
    await nominee.write('Statement (optional)', statement);
    await nominee.write('Financial and political interests', 'None.');
    const born = nominee.main().getByRole('group', { name: 'Date of birth' });
    if (await born.count()) {
      await born.getByLabel('Day').fill('3');
      await born.getByLabel('Month').fill('4');
      await born.getByLabel('Year').fill('1971');
    }
    for (const box of await nominee.main().getByRole('checkbox').all()) await box.check();
    await nominee.press('Submit your nomination');
    await nominee.heading('Your nomination', 1).waitFor();
    await nominee.sees('With the returning officer');
    const { account } = await ask<{ account: { name: string } }>(
      nominee,
      'get',
      '/sign-in/session',
    );
    return account.name;
  }

  /** The returning officer finds a nomination valid. */
  async accept(name: string): Promise<void> {
    const head = await this.head();
    await head.goTo(this.page);
    await head.follow(name);
    await choice(head, 'It is valid').check();
    const proved = choice(head, 'Yes');
    if (await proved.count()) await proved.check();
    await head.press('Enter the decision');
    await reports(head, 'The decision is entered, and the nominee is told.');
  }

  /** Lets the moment of a stage come. */
  async until(stage: string): Promise<void> {
    const { stages } = await this.timetable(await this.asking());
    const at = stages.find((one) => one.stage === stage)?.at;
    if (!at) throw new Error(`The timetable has no ${stage}.`);
    const { clock } = this.stage.site;
    const left = Date.parse(at) - Date.parse(clock.now());
    if (left > 0) clock.pass(Math.ceil(left / 60_000) + 1);
  }

  /** Calls the job that waits for its moment, by the database's clock, to the moment that has come by ours. */
  private async callJob(task: 'open-election' | 'close-poll'): Promise<void> {
    const client = new pg.Client({ connectionString: this.stage.site.database.appUrl });
    await client.connect();
    await client.query(
      `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs
        where task_identifier = $1`,
      [task],
    );
    await client.end();
  }

  /** The poll, once it has opened by itself. */
  async opened(): Promise<string> {
    await this.callJob('open-election');
    const head = await this.asking();
    for (let tries = 0; tries < 600; tries++) {
      const { poll } = await ask<{ poll: string | null }>(
        head,
        'get',
        this.page.replace('/office', ''),
      );
      if (poll) return poll;
      await head.page.waitForTimeout(200);
    }
    const { preflight } = await this.timetable(head);
    const missing = preflight.filter(({ holds }) => !holds).map(({ says }) => says);
    throw new Error(`The poll did not open by itself. ${missing.join(' ')}`);
  }

  /** Waits until the poll has closed by itself. */
  async closed(): Promise<void> {
    await this.callJob('close-poll');
    const head = await this.asking();
    for (let tries = 0; tries < 600; tries++) {
      const { state } = await ask<{ state: string }>(head, 'get', this.page.replace('/office', ''));
      if (state === 'closed') return;
      await head.page.waitForTimeout(200);
    }
    throw new Error('The poll did not close by itself.');
  }

  /** Counts and declares with the keyboard alone, and follows the decision into the register. */
  async countAndDeclare(): Promise<Person> {
    await this.count();
    return this.declare();
  }

  async count(): Promise<void> {
    const head = await this.head();
    const keys = new Keyboard(head);
    await head.goTo(this.page);
    await keys.press(head.button('Count the votes'), 'Enter');
    await keys.startsAt('Count the votes');
    await keys.press(head.button('Count the votes'), 'Space');
    await reports(head, 'The votes are counted. The count sheets are published.');
  }

  /** Has the count confirmed, waits while a recount may be asked for, declares, and follows the decision into the register. */
  async declare(): Promise<Person> {
    const { clock } = this.stage.site;
    await confirmCount(this.stage, this.title, this.scrutineer);
    const counted = await ask<{ count: { recountUntil: string | null } }>(
      await this.asking(),
      'get',
      this.page.replace('/office', ''),
    );
    const left = Date.parse(counted.count.recountUntil ?? clock.now()) - Date.parse(clock.now());
    if (left > 0) clock.pass(Math.ceil(left / 60_000) + 1);
    const head = await this.head();
    const keys = new Keyboard(head);
    await head.goTo(this.page);
    await keys.press(head.button('Declare who is elected'), 'Enter');
    await keys.startsAt('Declare who is elected');
    await keys.press(head.button('Declare the result'), 'Enter');
    await reports(head, 'The result is declared. It is in the public register.');
    const link = head.link(/^Decision \d+ in the register$/);
    const number = /\d+/.exec(await link.innerText())?.[0] ?? '';
    const reader = await this.stage.person(desk);
    await reader.goTo(`/decisions/${number}`);
    await reader.heading(this.title, 1).waitFor();
    return reader;
  }

  /** As the office reads it. */
  timetable(head: Person): Promise<TimetableOf> {
    return ask(head, 'get', `${this.page.replace('/office', '')}/timetable`);
  }

  private async writeDay(person: Person, field: string, days: number): Promise<void> {
    const today = plainDate(dateInLondon(this.stage.site.clock.now()));
    const [year = '', month = '', day = ''] = addDays(today, days).split('-');
    const boxes = person.main().getByRole('group', { name: field });
    await boxes.getByLabel('Day').fill(day);
    await boxes.getByLabel('Month').fill(month);
    await boxes.getByLabel('Year').fill(year);
  }
}

/** The secretary pastes the roll and imports it. */
export async function importRoll(
  stage: Stage,
  secretary: string,
  roll: readonly RollLine[],
): Promise<void> {
  const person = await officer(stage, secretary);
  await person.goTo('/office/members/import');
  await choice(person, 'I will paste it').check();
  const rows = roll.map(([number, name, constituency]) =>
    [name, number, constituency, `${number.toLowerCase()}@members.example`].join(','),
  );
  const text = ['name,member number,constituency,contact', ...rows].join('\n');
  await person.write('Paste the rows here', text);
  await person.press('Check the list');
  await person.press(`Import ${roll.length} members`);
  await person.heading('The members are imported', 1).waitFor();
}
