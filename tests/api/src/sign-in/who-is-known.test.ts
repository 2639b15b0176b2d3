import { unwrap } from '@folkmoot/contract';
import pg from 'pg';
import { mailFrom } from '../support/mailbox';
import { type Refusal, refusalOf } from '../support/refusal';
import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { enter, requestLink, whoIs } from '../support/sign-in';
import { waitFor } from '../support/wait-for';

const shared = 'the.penroses@members.example';

describe('asking for a link', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(
      scratch,
      line(1, { name: 'Ada Penrose', contact: shared }),
      line(2, { name: 'Bede Penrose', contact: shared }),
      line(3, { name: 'Cora Vane', contact: '' }),
    );
  });
  afterAll(() => scratch.close());

  it.each(['nobody@nowhere.example', 'M9999', `' or '1'='1`, 'M0003'])(
    'answers %p as it answers somebody it knows',
    async (identifier) => {
      const ask = async (who: string) => {
        const { status, body, headers } = await scratch
          .newcomer()
          .send('post', '/sign-in/requests', { body: { identifier: who } });
        const cookies = (headers['set-cookie'] as unknown as string[]).map(withoutValue);
        return { status, body: body as unknown, cookies, names: Object.keys(headers).sort() };
      };
      const known = await ask('secretary@scratch.example');
      expect(known).toMatchObject({
        status: 202,
        body: { sentTo: 'the email address we hold for you', minutes: 15 },
        cookies: [expect.stringMatching(/^folkmoot-browser=…\{43\}; .*HttpOnly; SameSite=Lax/)],
      });
      await expect(ask(identifier)).resolves.toEqual(known);
    },
  );

  it('sends each of two members who share an address a letter of their own, by name', async () => {
    const browser = scratch.newcomer();
    const letters = await mailFrom(browser, shared, () => requestLink(browser, shared), 2);
    const greetings = letters.map(({ text }) => text.split('\n')[0]).sort();
    expect(greetings).toEqual(['Dear Ada Penrose,', 'Dear Bede Penrose,']);
  });

  it('lets them sign in separately, each by their own link or code', async () => {
    const browser = scratch.newcomer();
    const letters = await mailFrom(browser, shared, () => requestLink(browser, shared), 2);
    const [ada, bede] = letters.sort((a, b) => (a.text < b.text ? -1 : 1));
    if (!ada || !bede) throw new Error('Two letters were expected.');
    await unwrap(enter(browser, { token: ada.token }));
    await expect(whoIs(browser)).resolves.toMatchObject({ name: 'Ada Penrose' });
    await unwrap(enter(browser, { code: bede.code }));
    await expect(whoIs(browser)).resolves.toMatchObject({ name: 'Bede Penrose' });
  });

  it('by member number reaches that member alone', async () => {
    const browser = scratch.newcomer();
    const [letter] = await mailFrom(browser, shared, () => requestLink(browser, 'M0002'));
    expect(letter?.text).toContain('Dear Bede Penrose,');
    await expect(
      scratch.sql(`select from platform.mailbox_message where text like 'Dear Ada%'`),
    ).resolves.toHaveLength(2);
  });

  it.each([
    ['somebody known', 'secretary@scratch.example'],
    ['somebody known, who asks again elsewhere', 'M0001'],
    ['nobody', 'nobody@nowhere.example'],
  ])(
    'refuses wrong codes of %s in the same words, five times and then for good',
    async (_, who) => {
      const browser = scratch.newcomer();
      await requestLink(browser, who);
      await requestHandled();
      if (who === 'M0001') await requestLink(scratch.newcomer(), who);
      await requestHandled();
      const codes = [];
      for (let n = 0; n < 7; n += 1)
        codes.push(await refusalOf(enter(browser, { code: String(n).repeat(6) })));
      const said = ({ status, code }: Refusal) => `${status} ${code}`;
      expect(codes.map(said)).toEqual([
        ...Array<string>(5).fill('422 wrong-code'),
        ...Array<string>(2).fill('429 too-many-attempts'),
      ]);
    },
  );

  /** Waits until every request so far has been worked on. */
  const requestHandled = () =>
    waitFor('the job of the request', async () => {
      const jobs = await scratch.sql(
        `select from graphile_worker.jobs where task_identifier = 'invite-to-sign-in'`,
      );
      return jobs.length === 0 || undefined;
    });
});

describe('while a request is answered', () => {
  let idle: Scratch;

  beforeAll(async () => {
    idle = await startScratch({ work: false });
    await importRoll(idle, line(1));
  });
  afterAll(() => idle.close());

  it.each(['m1@members.example', 'M0001', 'm9@members.example'])(
    'nobody looks who %s is: one job is put down, and that is all',
    async (identifier) => {
      const register = new pg.Client({ connectionString: idle.database.migratorUrl });
      await register.connect();
      await register.query('begin');
      await register.query(
        `lock table platform.account, governance.member, platform.sign_in_request in access exclusive mode`,
      );
      const { status } = await idle
        .newcomer()
        .send('post', '/sign-in/requests', { body: { identifier } });
      await register.query('rollback');
      await register.end();
      expect(status).toBe(202);
      const jobs = await idle.sql<{ payload: object }>(
        `delete from graphile_worker._private_jobs returning payload`,
      );
      expect(jobs).toEqual([
        {
          payload: {
            identifier,
            browserHash: expect.stringMatching(/^[0-9a-f]{64}$/),
            plain: false,
          },
        },
      ]);
      await expect(idle.sql(`select from platform.sign_in_request`)).resolves.toEqual([]);
    },
  );
});

/** Cookies differ by their secret; its length must not tell anything either. */
const withoutValue = (cookie: string): string =>
  cookie
    .replace(/=([^;]*)/, (_, value: string) => `=…{${value.length}}`)
    .replace(/; Max-Age.*?;/, ';');
