import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { askForLink, enter } from '../support/sign-in';
import { waitFor } from '../support/wait-for';

describe('a running copy', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, line(1));
  });
  afterAll(() => scratch.close());

  const get = (path: string) => scratch.visitor.send('get', path);

  it('says that it lives and is ready', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'ok' });
    expect((await get('/health/ready')).body).toEqual({ status: 'ok' });
  });

  it('lives but is not ready while its tables cannot be read', async () => {
    await scratch.sql(`alter table governance.organisation rename to elsewhere`);
    const ready = await get('/health/ready');
    expect(ready.body).toMatchObject({ status: 503, code: 'not-ready' });
    expect(Number(ready.headers['retry-after'])).toBeGreaterThan(0);
    expect((await get('/health/live')).status).toBe(200);
    await scratch.sql(`alter table governance.elsewhere rename to organisation`);
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('recovers by itself when the database drops every connection', async () => {
    await scratch.sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'folkmoot_app'`);
    await waitFor('readiness', async () =>
      (await get('/health/ready')).status === 200 ? true : undefined,
    );
    const browser = scratch.newcomer();
    const { token } = await askForLink(browser, 'secretary@scratch.example');
    expect((await enter(browser, { token })).response.status).toBe(201);
    await importRoll(scratch, line(2));
  });

  it.each([
    ['get', '/nothing'],
    ['post', '/resolutions/nothing/at/all'],
    ['delete', '/members'],
    ['put', '/log'],
  ] as const)(
    'answers %s %s, which is nothing, with a problem and never with a page',
    async (method, path) => {
      const { headers, body } = await scratch.secretary.send(
        method,
        path,
        method === 'get' ? {} : { body: {} },
      );
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(body).toMatchObject({ status: 404, code: 'not-found', type: '/problems#not-found' });
    },
  );

  it('has no mailbox to read where mail is really sent', async () => {
    const production = await startScratch({ settings: { NODE_ENV: 'production' }, work: false });
    expect((await production.visitor.send('get', '/mailbox')).status).toBe(404);
    await production.close();
  });
});
