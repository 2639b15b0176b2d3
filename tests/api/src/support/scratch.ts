import { foundScratch, readConfig, startApp, SteppedClock, type RunningApp } from '@folkmoot/api';
import { addDays, dateInLondon, londonTime, plainDate } from '@folkmoot/basics';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { createTestDatabase, type TestDatabase } from '@folkmoot/test-support';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { Person } from './person';
import { askForLink, enter } from './sign-in';

/** Whether the pages are built is nothing to these tests: a booth that is handed out would be in the log. */
export const withoutPages = path.join(os.tmpdir(), 'folkmoot-without-pages');

/** So far ahead that no job is due by the database's own clock, which tests do not set. */
const firstDay = plainDate('2080-03-04');

export interface ScratchOptions {
  /** As in the environment of a deployment. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly startsAt?: string;
  readonly constitution?: Constitution;
  /** Whether the app does jobs and signs as well; by default it does. */
  readonly work?: boolean;
}

type CopyOptions = Partial<Parameters<typeof startApp>[0]> & Pick<ScratchOptions, 'settings'>;

/** An organisation of a test file's own: officers, a constitution and nobody else, in a running app whose time is set by hand. */
export class Scratch {
  readonly visitor: Person;
  readonly secretary: Person;
  readonly returningOfficer: Person;
  readonly scrutineer: Person;
  readonly inspector: Person;

  private constructor(
    private readonly running: RunningApp,
    readonly clock: SteppedClock,
    readonly database: TestDatabase,
    /** Keys and other files of this deployment. */
    readonly dataDir: string,
    private readonly owner: pg.Pool,
    /** Whether mail arrives. */
    mail: boolean,
  ) {
    const officer = (email: string) => (mail ? this.person(email) : this.insider(email));
    this.visitor = this.newcomer();
    this.secretary = officer('secretary@scratch.example');
    this.returningOfficer = officer('returning.officer@scratch.example');
    this.scrutineer = officer('scrutineer@scratch.example');
    this.inspector = this.appointedInspector();
  }

  static async start({
    settings = {},
    startsAt,
    constitution = cicMembersCouncil,
    work = true,
  }: ScratchOptions = {}): Promise<Scratch> {
    const database = await createTestDatabase();
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-scratch-'));
    const clock = new SteppedClock(startsAt ?? londonTime(firstDay, '09:00'));
    const running = await startApp({
      config: configOf(dataDir, settings),
      databaseUrl: database.appUrl,
      eraserUrl: database.eraserUrl,
      clock,
      work,
      pages: withoutPages,
    });
    await foundScratch(running.app, { name: 'Scratch', constitution });
    const owner = new pg.Pool({ connectionString: database.migratorUrl, max: 2 });
    owner.on('error', () => undefined);
    return new Scratch(running, clock, database, dataDir, owner, work);
  }

  get url(): string {
    return this.running.url;
  }

  /** Sets the time: so many days after the first, at a time in the United Kingdom. */
  at(days: number, time = '09:00'): void {
    this.clock.set(this.moment(days, time));
  }

  moment(days: number, time = '09:00'): string {
    return londonTime(addDays(firstDay, days), time);
  }

  day(days: number): string {
    return addDays(firstDay, days);
  }

  /** The day so many days after that of its clock. */
  inDays(days: number): string {
    return addDays(dateInLondon(this.clock.now()), days);
  }

  /** Somebody at a browser of their own who has not signed in. */
  newcomer(): Person {
    return new Person({ url: this.url, now: this.now });
  }

  /** Somebody who signs in by the link of a mail when they first do something. */
  person(identifier: string, address = identifier): Person {
    const signIn = async (person: Person) => {
      const browser = this.newcomer();
      const { token } = await askForLink(browser, identifier, address);
      const { response } = await enter(browser, { token });
      expect(response.status).toBe(201);
      for (const [name, value] of browser.cookies) person.cookies.set(name, value);
    };
    return new Person({ url: this.url, now: this.now, signIn });
  }

  /** Somebody whose session is put in the database, not asked for by mail: for crowds, and where no mail is sent. */
  insider(identifier: string): Person {
    const signIn = async (person: Person) => {
      const id = randomBytes(32).toString('base64url');
      await this.sql(
        `insert into platform.session (id_hash, account_id, created_at, seen_at, ends_at)
         select $1, a.id, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '12 hours'
           from platform.account a left join governance.member m on m.id = a.member_id where $2 in (m.number, a.email)`,
        [createHash('sha256').update(id).digest(), identifier, this.clock.now()],
      );
      person.cookies.set('folkmoot-session', id);
    };
    return new Person({ url: this.url, now: this.now, signIn });
  }

  /** Somebody who may look into the whole record for a year, since before the tests began. */
  private appointedInspector(): Person {
    const email = 'inspector@scratch.example';
    const insider = this.insider(email);
    const signIn = async (person: Person) => {
      await this.sql(
        `with account as (insert into platform.account (id, name, email, created_at)
           select gen_random_uuid(), 'Noor Asquith', $1, $2 where not exists (select from platform.account where email = $1) returning id)
         insert into governance.inspection (id, account_id, name, body, from_date, to_date, appointed_at)
           select gen_random_uuid(), id, 'Noor Asquith', 'Regulator', $3, $4, $2 from account`,
        [email, this.clock.now(), this.day(-1), this.day(365)],
      );
      await insider.beSignedIn();
      for (const [name, value] of insider.cookies) person.cookies.set(name, value);
    };
    return new Person({ url: this.url, now: this.now, signIn });
  }

  /** Asks or changes the database behind the app's back, as the owner of its tables. */
  async sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, values)).rows;
  }

  /** The server’s own keys of secret polls, as their files hold them. */
  pollKeys(): string[] {
    const folder = path.join(this.dataDir, 'poll-keys');
    return fs
      .readdirSync(folder)
      .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
  }

  /** Another copy of the app on the same database, with the same keys. */
  startCopy({ settings = {}, ...options }: CopyOptions = {}): Promise<RunningApp> {
    return startApp({
      config: configOf(this.dataDir, settings),
      databaseUrl: this.database.appUrl,
      clock: this.clock,
      pages: withoutPages,
      ...options,
    });
  }

  /** The database stays until the cluster goes with the run: connections may still be ending. */
  async close(): Promise<void> {
    await this.running.close();
    await this.owner.end();
    fs.rmSync(this.dataDir, { recursive: true, force: true });
  }

  private readonly now = (): number => Date.parse(this.clock.now());
}

export const startScratch = (options?: ScratchOptions): Promise<Scratch> => Scratch.start(options);

const configOf = (dataDir: string, settings: Readonly<Record<string, string>>) =>
  readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    SIGN_INS_PER_MINUTE: '100000',
    LOG_ORIGIN: 'scratch.example/log',
    ...settings,
  });
