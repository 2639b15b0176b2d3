import { type INestApplicationContext } from '@nestjs/common';
import { type AccountId, addDays, londonTime, valueOf } from '@folkmoot/basics';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AdoptConstitution } from '../constitution/adopt-constitution';
import { ImportMembers } from '../members/import-members';
import { FoundOrganisation } from '../organisation/found-organisation';
import { type Role } from '../platform/actor';
import { Clock, SteppedClock } from '../platform/clock';
import { Config } from '../platform/config';
import { createApp } from '../start-app';
import { UnlinkBallots } from '../unlinking/unlink-ballots';
import { type DemoOfficer, secretBallot } from './chapters-secret';
import { tellHistory } from './history';
import { Narrator } from './narrator';
import { demoMembers, rollFile } from './people';

export interface DemoOptions {
  readonly config: Config;
  /** Of the role that the app acts as. */
  readonly databaseUrl: string;
  /** Clears a database in which a demonstration was begun and never finished. */
  readonly startAfresh: () => Promise<void>;
  readonly say: (line: string) => void;
}

const demoLock = 4_702_111_238;

/**
 * Loads the demonstration organisation into an empty database, by the acts of its own people.
 * Copies that start together take turns; one that was killed half-way is begun again.
 */
export async function loadDemoOnce({
  config,
  databaseUrl,
  startAfresh,
  say,
}: DemoOptions): Promise<void> {
  const guard = new pg.Client({ connectionString: databaseUrl });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [demoLock]);
    const state = await guard.query<{ finished: boolean }>(
      `select o.is_demo is not true or exists (select from platform.demo_finished) as finished from governance.organisation o`,
    );
    if (state.rows[0]?.finished) return;
    if (state.rows[0]) {
      say('The demonstration was not loaded to its end before. Beginning again.');
      await startAfresh();
    }
    const began = Date.now();
    say('Loading the demonstration organisation: two years of its history …');
    await load(config, databaseUrl, say);
    await guard.query('insert into platform.demo_finished default values');
    say(`Loaded in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  } finally {
    await guard.end();
  }
}

async function load(
  config: Config,
  databaseUrl: string,
  say: (line: string) => void,
): Promise<void> {
  const today = new Clock().today();
  const clock = new SteppedClock(new Clock().now());
  const quiet = Object.assign(Object.create(Config.prototype) as Config, config, {
    DATABASE_POOL: 4,
  });
  const app = await createApp({ config: quiet, databaseUrl, clock });
  try {
    await app.init();
    clock.set(londonTime(addDays(today, -730), '10:00'));
    const people = await found(app);
    const [secretary, returningOfficer, scrutineer] = people;
    if (!secretary || !returningOfficer || !scrutineer)
      throw new Error('The demonstration has no officers.');
    const story = new Narrator(app, clock, today, {
      secretary,
      returningOfficer,
      scrutineer,
    });
    story.at(-728, '10:00');
    valueOf(await app.get(AdoptConstitution).run(secretary, constitution, story.day(-728)));
    story.at(-725, '10:00');
    valueOf(await app.get(ImportMembers).run(secretary, rollFile(demoMembers()), false));
    const scrutineers = people.filter(({ roles }) => roles.includes('scrutineer'));
    await tellHistory(story, scrutineers, say);
    clock.set(new Clock().now());
    await app.get(UnlinkBallots).run();
    await forgetLetters(app);
  } finally {
    await app.close();
  }
}

/** What its people were told in those two years they were told then: the letters are not sent now. */
async function forgetLetters(app: INestApplicationContext): Promise<void> {
  await app
    .get(DataSource)
    .query(
      `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier in ('announce-poll', 'announce-election', 'send-election-notice', 'offer-seat', 'invite-reply', 'send-mail')))`,
    );
}

/** The usual rules of such a company, and one more way to ask the members. */
const constitution: Constitution = {
  ...cicMembersCouncil,
  title: 'Calder Vale Community Health CIC',
  decisionKinds: cicMembersCouncil.decisionKinds.flatMap((kind) =>
    kind.code === 'members-ordinary-resolution' ? [kind, secretBallot(kind)] : [kind],
  ),
};

type Officer = readonly [
  name: string,
  email: string,
  role: Extract<Role, 'secretary' | 'returning-officer' | 'scrutineer'>,
];

const officers: readonly Officer[] = [
  ['Beatrix Holme', 'secretary@caldervale.example', 'secretary'],
  ['Ngozi Farrant', 'returning.officer@caldervale.example', 'returning-officer'],
  ['Callum Reith', 'scrutineer@caldervale.example', 'scrutineer'],
  ['Dilys Penhale', 'scrutineer.2@caldervale.example', 'scrutineer'],
  ['Tobias Quill', 'scrutineer.3@caldervale.example', 'scrutineer'],
  ['Odile Farnworth', 'scrutineer2@caldervale.example', 'scrutineer'],
  ['Tariq Benbow', 'scrutineer3@caldervale.example', 'scrutineer'],
];

async function found(app: INestApplicationContext): Promise<readonly DemoOfficer[]> {
  const accounts = valueOf(
    await app.get(FoundOrganisation).run({
      name: 'Calder Vale Community Health CIC',
      about:
        'We look after 300,000 people at home, in clinics and in schools. Our Members’ Council of staff, community and partner members sets our direction, appoints our chair and non-executive directors, and decides where our surplus goes. An invented organisation, for trying Folkmoot out.',
      isDemo: true,
      constitution: null,
      officers: officers.map(([name, email, role]) => ({ name, email, role })),
    }),
  );
  return officers.map(([name, , role], n) => ({
    accountId: accounts[n] as AccountId,
    name,
    roles: [role],
    memberId: null,
  }));
}
