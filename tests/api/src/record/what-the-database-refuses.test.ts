import { unwrap } from '@folkmoot/contract';
import pg from 'pg';
import {
  closePoll,
  draftResolution,
  openResolution,
  sendDeclaration,
} from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { cast } from '../support/voting';
import { waitFor } from '../support/wait-for';

const appendOnly = [
  'record.entry',
  'record.checkpoint',
  'ballot_box.ballot',
  'governance.roll_entry',
  'governance.contest',
  'governance.contest_option',
  'governance.count_sheet',
  'governance.decision',
  'governance.constitution_version',
  'governance.organisation',
] as const;

const append = (action: string, resource: string, fields: string) =>
  `select record.append(array['${action}'], array['${resource}'], array['{}'], array['${fields}'], '{}', '{}', '{}', '{}')`;

/** What somebody could try who has taken over the app. */
const attacks = [
  // The log.
  `insert into record.entry select index + 1000, recorded_at, action, resource, bytes, leaf from record.entry`,
  `update record.entry set recorded_at = now()`,
  `update record.entry set bytes = 'x' where index = 0`,
  `delete from record.entry where index = (select max(index) from record.entry)`,
  `truncate record.entry`,
  `update record.checkpoint set note = ''`,
  `delete from record.checkpoint`,
  `truncate record.checkpoint`,
  `insert into record.opening values ('c', 'n', decode(repeat('00', 32), 'hex'), '{}')`,
  `update record.opening set payload = '{}'`,
  `delete from record.opening`,
  append('Poll closed', 'r', '{}'),
  append('poll.closed","p":{},"x":"', 'r', '{}'),
  append('poll.closed', 'r","i":7,"x":"', '{}'),
  append('poll.closed', 'r', '[]'),
  append('poll.closed', 'r', '{"a":1},"i":7,"x":{}'),
  append('poll.closed', 'r', `{"a":"${'x'.repeat(70_000)}"}`),
  // Ballots, rolls, counts and decisions.
  `update ballot_box.ballot set answers = '[]'`,
  `delete from ballot_box.ballot`,
  `truncate ballot_box.ballot`,
  `update governance.roll_entry set voter_number = 'x'`,
  `update governance.roll_entry set constituency = 'community'`,
  `delete from governance.roll_entry`,
  `update governance.poll set closes_at = closes_at + interval '1 day'`,
  `update governance.poll set closed_at = null`,
  `update governance.poll set lot_secret = decode(repeat('00', 32), 'hex')`,
  `delete from governance.poll`,
  `update governance.contest_option set name = 'Against' where name = 'For'`,
  `update governance.count_sheet set sheet = '{}'`,
  `delete from governance.count_sheet`,
  `update governance.decision set verdict = 'carried'`,
  `delete from governance.decision`,
  `truncate governance.decision cascade`,
  `update governance.constitution_version set pack = '{}'`,
  `update governance.term set to_date = to_date + 365`,
  `delete from governance.term`,
  `delete from governance.member`,
  // The guards.
  `alter table record.entry disable trigger all`,
  `alter table ballot_box.ballot disable trigger append_only_row`,
  `drop trigger append_only_row on record.entry`,
  `drop trigger close_once on governance.poll`,
  `create rule nothing as on update to record.entry do instead nothing`,
  `create trigger mine before insert on record.entry for each row execute function platform.refuse_change()`,
  `create or replace function platform.refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
  `drop function record.append`,
  `alter table record.entry drop constraint entry_pkey`,
  `drop table record.entry cascade`,
  `drop schema record cascade`,
  `alter table record.entry owner to folkmoot_app`,
  // The role.
  `set role folkmoot_migrator`,
  `set session authorization folkmoot_migrator`,
  `set session_replication_role = replica`,
  `alter role folkmoot_app superuser`,
  `create role accomplice login`,
  `alter system set fsync = off`,
  `create schema mine`,
  `create table public.mine ()`,
  `create function governance.mine() returns int language sql as 'select 1'`,
  `create extension dblink`,
  `copy record.entry to '/tmp/entries'`,
  `copy record.entry (action) from program 'id'`,
  `select pg_read_file('/etc/passwd')`,
  `update pg_catalog.pg_class set relowner = 0`,
];

describe('the database refuses', () => {
  let scratch: Scratch;
  let app: pg.Client;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(3));
    const id = await draftResolution(scratch);
    const poll = await openResolution(scratch, id, scratch.moment(7));
    await cast(scratch.insider(numberOf(1)), poll, 'For');
    scratch.at(7);
    await closePoll(scratch, poll);
    await unwrap(sendDeclaration(scratch, id));
    await scratch.sql(
      `insert into governance.term values (gen_random_uuid(), 'ned', null, 'X', now(), now())`,
    );
    await waitFor('the first checkpoint', async () =>
      (await scratch.sql('select from record.checkpoint')).at(0),
    );
    app = new pg.Client({ connectionString: scratch.database.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await scratch.close();
  });

  /** One text for all that must never change. */
  async function theRecord(): Promise<unknown> {
    const tables = [
      ...appendOnly.filter((table) => table !== 'record.checkpoint'),
      'governance.poll',
      'governance.term',
    ];
    const rows = await Promise.all(
      tables.map((table) =>
        scratch.sql(`select md5(string_agg(t::text, e'\\n' order by t::text)) from ${table} t`),
      ),
    );
    return rows;
  }

  it.each(attacks.map((statement) => [statement.slice(0, 100), statement]))(
    'the app: %s',
    async (_, statement) => {
      const before = await theRecord();
      await app.query('begin');
      await expect(app.query(statement)).rejects.toMatchObject({ code: expect.any(String) });
      await app.query('rollback');
      expect(await theRecord()).toEqual(before);
    },
  );

  it.each(
    appendOnly.flatMap((table) => ['update', 'delete', 'truncate'].map((how) => [how, table])),
  )('even its owner: %s on %s', async (how, table) => {
    const [column] = await scratch.sql<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum = 1`,
    );
    const statement = {
      update: `update ${table} set ${column?.name} = ${column?.name}`,
      delete: `delete from ${table}`,
      truncate: `truncate ${table} cascade`,
    }[how];
    await expect(scratch.sql(statement ?? '')).rejects.toThrow(/is append-only: \w+ is refused/);
  });

  it.each([
    `update governance.poll set title = 'Another'`,
    `update governance.poll set closed_at = now()`,
    `update governance.poll set closed_at = null`,
  ])('even its owner: %s', async (statement) => {
    await expect(scratch.sql(statement)).rejects.toThrow(
      'an opened poll changes only by closing, once',
    );
  });
});
