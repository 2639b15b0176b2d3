import { type RunningApp } from '@folkmoot/api';
import { unwrap } from '@folkmoot/contract';
import { jobsDone } from '../support/jobs';
import { entriesOn } from '../support/log';
import { type MailServer, startMailServer } from '../support/mail-server';
import { CapturedLog } from '../support/operator-log';
import { codeOf } from '../support/refusal';
import { closePoll, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, line, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

const household = 'm1@members.example';
const gone = 'gone@members.example';

describe('reminders', () => {
  let scratch: Scratch;
  let server: MailServer;
  let worker: RunningApp;
  const log = new CapturedLog();
  let poll: string;

  beforeAll(async () => {
    server = await startMailServer((address) => address === gone);
    scratch = await startScratch({ work: false });
    worker = await scratch.startCopy({
      logTo: log,
      settings: { LOG_LEVEL: 'debug', SMTP_URL: server.url },
    });
    await importRoll(
      scratch,
      ...lines(9),
      line(10, { contact: household }),
      line(11, { contact: '' }),
      line(12, { contact: gone }),
      line(13, { contact: '' }),
    );
    poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    await castAll(poll, [
      [scratch.insider(numberOf(1)), 'For'],
      [scratch.insider(numberOf(2)), 'Against'],
    ]);
    await jobsDone(scratch);
  });
  afterAll(async () => {
    await worker.close();
    await scratch.close();
    server.close();
  });

  const path = () => ({ params: { path: { id: poll } } });
  const remind = (officer = scratch.returningOfficer) =>
    officer.api.POST('/api/v1/polls/{id}/reminders', path());
  const letters = () => unwrap(scratch.scrutineer.api.GET('/api/v1/polls/{id}/letters', path()));
  const notReached = async () =>
    (await unwrap(scratch.secretary.api.GET('/api/v1/polls/{id}/not-reached', path()))).items;
  const reminded = () =>
    server.taken
      .filter(({ text }) =>
        /^Subject:.*You have not voted yet/m.test(text.replace(/=E2=80=.../g, '')),
      )
      .map(({ to, text }) => `${to} ${/Dear ([^,]+),/.exec(text)?.[1]}`)
      .sort();

  it('are not given on the heels of the notice', async () => {
    expect(await codeOf(remind())).toBe('reminded-lately');
    expect((await letters()).earliest).toBe(scratch.moment(1));
  });

  it('go to those who have not voted and have an address, by name, once however often one presses', async () => {
    scratch.at(1);
    const statuses = await Promise.all(
      [remind(), remind(scratch.secretary), remind()].map(
        async (call) => (await call).response.status,
      ),
    );
    expect(statuses.sort()).toEqual([201, 409, 409]);
    await jobsDone(scratch);
    expect(reminded()).toEqual([
      `${household} Member 10`,
      ...[3, 4, 5, 6, 7, 8, 9].map((n) => `m${n}@members.example Member ${n}`),
    ]);
    expect(await codeOf(remind())).toBe('reminded-lately');
  });

  it('are not sent to whoever votes before their letter goes out, or once the poll is over', async () => {
    const before = reminded();
    await scratch.sql(
      `select graphile_worker.add_job('send-reminder', json_build_object('poll', e.poll_id, 'member', e.member_id))
         from governance.roll_entry e join ballot_box.vote v on v.roll_entry_id = e.id`,
    );
    await jobsDone(scratch);
    scratch.at(7, '10:00');
    await scratch.sql(
      `select graphile_worker.add_job('send-reminder', json_build_object('poll', poll_id, 'member', member_id)) from governance.roll_entry`,
    );
    await jobsDone(scratch);
    scratch.at(1);
    expect(reminded()).toEqual(before);
  });

  it('are in the log with how many electors can be written to, voters and others alike, and by whom is committed to', async () => {
    const [entry, ...more] = (await entriesOn(scratch.visitor, poll)).filter(
      ({ action }) => action === 'reminder.given',
    );
    expect(more).toEqual([]);
    expect(entry?.fields).toEqual({
      channel: 'e-mail',
      ordinal: 1,
      reachable: 11,
      entitled: 13,
      givenAt: scratch.moment(1),
    });
    expect(Object.keys(entry?.commitments ?? {})).toEqual(['actor']);
  });

  it('tell officers totals, and no figure of fewer than 5', async () => {
    await expect(letters()).resolves.toEqual({
      entitled: 13,
      reachable: 11,
      notVoted: 11,
      notices: { waiting: 0, refused: 1, cameBack: 0 },
      reminders: [{ askedAt: scratch.moment(1), reachable: 11, entitled: 13 }],
      earliest: scratch.moment(2),
      ready: false,
    });
    await castAll(
      poll,
      [3, 4, 5, 6, 7, 8, 9].map((n) => [scratch.insider(numberOf(n)), 'For'] as const),
    );
    expect((await letters()).notVoted).toBeNull();
  });

  it('leave nothing behind that says who was reminded', async () => {
    const told = new Set(['Member 10', 'Member 3']);
    const ids = await scratch.sql<{ id: string }>(
      `select id from governance.member where name = any ($1)`,
      [[...told]],
    );
    for (const { id } of ids) expect(log.text).not.toContain(id);
    expect(log.text).not.toMatch(/members\.example|Member \d/);
    const tables = await scratch.sql<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and (table_name like '%reminder%' or table_name like '%job%' or table_name = 'undelivered_notice')`,
    );
    expect(tables.length).toBeGreaterThan(2);
    for (const { name } of tables) {
      const rows = await scratch.sql<{ text: string }>(`select t::text as text from ${name} t`);
      for (const { id } of ids) expect(rows.map(({ text }) => text).join('\n')).not.toContain(id);
    }
  });

  it('whom no notice reached is a list of voters and others alike, which no vote changes', async () => {
    const before = await notReached();
    expect(before.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'Member 11: no-address',
      'Member 12: refused',
      'Member 13: no-address',
    ]);
    await castAll(poll, [
      [scratch.insider(numberOf(11)), 'For'],
      [scratch.insider(numberOf(12)), 'For'],
    ]);
    expect(await notReached()).toEqual(before);
  });

  it('a notice that came back is put on it by an officer, for somebody on the roll', async () => {
    const cameBack = (memberNumber: string) =>
      scratch.secretary.send('post', `/polls/${poll}/came-back`, { body: { memberNumber } });
    expect((await cameBack('M9999')).body).toMatchObject({ status: 422, code: 'not-on-roll' });
    await importRoll(scratch, line(14));
    expect((await cameBack(numberOf(14))).body).toMatchObject({ code: 'not-on-roll' });
    for (const n of [2, 2, 12]) expect((await cameBack(numberOf(n))).status).toBe(204);
    expect((await notReached()).map(({ number, why }) => [number, why])).toEqual([
      [numberOf(11), 'no-address'],
      [numberOf(12), 'refused'],
      [numberOf(13), 'no-address'],
      [numberOf(2), 'came-back'],
    ]);
  });

  it('are over with the poll, and a stranger finds nothing wrong', async () => {
    scratch.at(7);
    expect(await codeOf(remind())).toBe('poll-closed');
    await closePoll(scratch, poll);
    expect(await codeOf(remind())).toBe('poll-closed');
    expect((await letters()).earliest).toBeNull();
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });
});
