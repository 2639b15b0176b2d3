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

/** A further ballot of everybody on the roll of polls that are closed, or not. */
const ballot = (castAt: string, closed = 'is not null', poll = 'p.id') =>
  `insert into ballot_box.ballot select gen_random_uuid(), ${poll}, e.id, 9, '[]', ${castAt}, gen_random_uuid()
     from governance.poll p join governance.roll_entry e on e.poll_id = p.id where p.closed_at ${closed}`;

/** Members who were not on the roll of polls that are closed, or not. */
const rollEntry = (closed: string) =>
  `insert into governance.roll_entry select gen_random_uuid(), p.id, m.id, 'staff', gen_random_uuid()
     from governance.poll p, governance.member m where p.closed_at ${closed}
      and not exists (select from governance.roll_entry e where e.poll_id = p.id and e.member_id = m.id)`;

const lateBallots = [
  ballot(`p.closes_at - interval '1 minute'`),
  ballot(`p.opens_at - interval '1 second'`, 'is null'),
  ballot(`p.closes_at + interval '1 millisecond'`, 'is null'),
  ballot(`'-infinity'`, 'is null'),
];

const lateAdditions = [
  rollEntry('is not null'),
  rollEntry('is null'),
  `with poll as (update governance.poll set closed_at = closes_at where closed_at is null returning id) ${rollEntry('is null')}`,
  `insert into governance.contest select gen_random_uuid(), p.id, 2, 'choice', null, 'Another', 'T', null, null
     from governance.poll p where p.closed_at is null`,
  `insert into governance.contest_option select gen_random_uuid(), c.id, 4, 'Maybe', null, null
     from governance.contest c join governance.poll p on p.id = c.poll_id where p.closed_at is null`,
];

/** What somebody could try to change who has taken over the app. */
const changes = [
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
  ...lateBallots,
  `update ballot_box.ballot set answers = '[]'`,
  `delete from ballot_box.ballot`,
  `truncate ballot_box.ballot`,
  `insert into ballot_box.unlinked_poll select id, '2099-01-01', '2099-01-02' from governance.poll`,
  `select ballot_box.unlink(id, '2081-01-01', '2081-01-02') from governance.poll`,
  `select ballot_box.unlink(id, '2099-01-01', '2099-01-02') from governance.poll where closed_at is not null; set constraints all immediate`,
  ...lateAdditions,
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
  `update governance.surplus_round set rejected_by = null`,
  `update governance.surplus_round set proposal = '{}'`,
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
];

/** What they could try to become, or reach. */
const attacks = [
  ...changes,
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

describe('L7: the database refuses', () => {
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
    await openResolution(scratch, await draftResolution(scratch), scratch.moment(21));
    await importRoll(scratch, ...lines(1, 'staff', 4));
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

  it.each(changes.map((statement) => [statement.slice(0, 100), statement]))(
    'whoever publishes the record and only reads: %s',
    async (_, statement) => {
      const before = await theRecord();
      const reader = new pg.Client({ connectionString: scratch.database.migratorUrl });
      await reader.connect();
      await reader.query('begin; set local role folkmoot_publisher');
      await expect(reader.query(statement)).rejects.toMatchObject({ code: expect.any(String) });
      await reader.end();
      expect(await theRecord()).toEqual(before);
    },
  );

  it.each([...lateBallots, ...lateAdditions])(
    'even with the guards’ own words: %s',
    async (statement) => {
      await app.query('begin');
      await expect(app.query(statement)).rejects.toThrow(
        /^a ballot is cast while its poll is open$|^nothing is added to governance\.\w+ once its poll is open$/,
      );
      await app.query('rollback');
    },
  );

  it('and these only: an open poll takes a ballot cast in time, of somebody on its roll', async () => {
    await app.query('begin');
    await expect(app.query(ballot('p.closes_at', 'is null'))).resolves.toMatchObject({
      rowCount: 3,
    });
    const open = (column: string) =>
      `(select ${column} from governance.poll where closed_at is null)`;
    await expect(
      app.query(ballot(open('opens_at'), 'is not null', open('id'))),
    ).rejects.toMatchObject({ constraint: 'ballot_roll_entry_id_poll_id_fkey' });
    await app.query('rollback');
  });

  it('even a ballot that was under way when the poll closed', async () => {
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(14));
    const late = new pg.Client({ connectionString: scratch.database.appUrl });
    await late.connect();
    await late.query('begin');
    const lock = `select pg_advisory_xact_lock(hashtextextended('${poll}', 1))`;
    await app.query(`begin; ${lock}`);
    const inserted = late.query(ballot('p.opens_at', `is null and p.id = '${poll}'`));
    const refused = expect(inserted).rejects.toThrow('a ballot is cast while its poll is open');
    await waitFor('the ballot to wait for the close', async () =>
      (await scratch.sql(`select from pg_locks where locktype = 'advisory' and not granted`)).at(0),
    );
    await app.query(
      `update governance.poll set closed_at = closes_at where id = '${poll}'; commit`,
    );
    await refused;
    await late.end();
  });

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
