import { randomUUID } from 'node:crypto';
import { draftResolution } from '../support/resolutions';
import { importRoll, line, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { askForLink, requestLink, whoIs } from '../support/sign-in';
import { waitFor } from '../support/wait-for';

describe('what nobody can use any more is thrown away', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, line(1));
  });
  afterAll(() => scratch.close());

  /** Has the work done that is otherwise done once an hour. */
  async function clearAway(): Promise<void> {
    await scratch.sql(`select graphile_worker.add_job('clear-away', '{}')`);
    await waitFor('the clearing', async () => {
      const left = await scratch.sql(
        `select from graphile_worker.jobs where task_identifier = 'clear-away'`,
      );
      return left.length === 0 || undefined;
    });
  }
  const count = async (table: string): Promise<number> =>
    (await scratch.sql(`select from platform.${table}`)).length;

  it('once an hour', async () => {
    const hourly = await startScratch({ settings: { NODE_ENV: 'development' } });
    const known = () =>
      hourly.sql(
        `select from graphile_worker._private_known_crontabs where identifier = 'clear-away'`,
      );
    await waitFor('the timetable', async () => (await known()).at(0));
    await hourly.close();
  });

  it('sessions that have ended, and no other', async () => {
    const early = scratch.insider(numberOf(1));
    await early.beSignedIn();
    scratch.at(0, '15:00');
    const late = scratch.insider('secretary@scratch.example');
    await late.beSignedIn();
    scratch.at(0, '20:59:59');
    await clearAway();
    expect(await count('session')).toBe(3);
    scratch.at(0, '21:00');
    await clearAway();
    expect(await count('session')).toBe(1);
    scratch.at(0, '15:10');
    await expect(whoIs(late)).resolves.toMatchObject({ roles: ['secretary'] });
  });

  it('requests to sign in, a day after they ran out', async () => {
    await askForLink(scratch.newcomer(), 'secretary@scratch.example');
    await requestLink(scratch.newcomer(), 'nobody@nowhere.example');
    await waitFor('the request of nobody', async () =>
      (await scratch.sql(`select from platform.sign_in_request where account_id is null`)).at(0),
    );
    scratch.at(1, '15:24:59');
    await clearAway();
    expect(await count('sign_in_request')).toBe(2);
    scratch.at(1, '15:25');
    await clearAway();
    expect(await count('sign_in_request')).toBe(0);
  });

  it('answers to requests, after seven days', async () => {
    await draftResolution(scratch);
    const send = (key: string) =>
      scratch.secretary.send('post', '/resolutions', {
        body: { kind: 'council-resolution', title: 'A title', text: 'THAT it be so.' },
        headers: { 'Idempotency-Key': key },
      });
    const [old, fresh] = [randomUUID(), randomUUID()];
    const [, first] = [await send(old), await send(fresh)];
    await scratch.sql(
      `update platform.answered_request set answered_at = now() - interval '7 days 1 minute' where key = $1`,
      [old],
    );
    await clearAway();
    const kept = await scratch.sql<{ key: string }>(`select key from platform.answered_request`);
    expect(kept.map(({ key }) => key)).toContain(fresh);
    expect(kept.map(({ key }) => key)).not.toContain(old);
    expect((await send(fresh)).body).toEqual(first?.body);
  });

  it('and nothing of the record', async () => {
    const record = async () => [
      await scratch.sql(`select count(*) from record.entry`),
      await scratch.sql(`select count(*) from governance.resolution`),
    ];
    const before = await record();
    scratch.at(400);
    await clearAway();
    await expect(record()).resolves.toEqual(before);
  });
});
