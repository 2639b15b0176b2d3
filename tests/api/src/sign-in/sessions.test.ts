import { unwrap } from '@folkmoot/contract';
import { type Person } from '../support/person';
import { type Scratch, startScratch } from '../support/scratch';
import { askForLink, enter, whoIs } from '../support/sign-in';

describe('a session', () => {
  let scratch: Scratch;
  let browser: Person;

  beforeAll(async () => (scratch = await startScratch()));
  afterAll(() => scratch.close());
  beforeEach(async () => {
    scratch.at(0, '09:00');
    browser = await signedIn(scratch.newcomer());
  });

  it('is a cookie that scripts cannot read and other sites’ requests do not carry', async () => {
    const asking = scratch.newcomer();
    const { token } = await askForLink(asking, 'secretary@scratch.example');
    const { headers } = await asking.send('post', '/sign-in/session', { body: { token } });
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^folkmoot-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
      ),
    ]);
  });

  it('is a new one at every sign-in, never one that the browser brought', async () => {
    const before = browser.cookies.get('folkmoot-session');
    await signedIn(browser);
    expect(browser.cookies.get('folkmoot-session')).not.toBe(before);
    browser.cookies.set('folkmoot-session', 'chosen-by-somebody-else');
    await expect(whoIs(browser)).resolves.toBeNull();
    await signedIn(browser);
    expect(browser.cookies.get('folkmoot-session')).not.toBe('chosen-by-somebody-else');
  });

  it('answers everybody as themselves, however many ask at once', async () => {
    const officers = [
      scratch.secretary,
      scratch.returningOfficer,
      scratch.scrutineer,
      scratch.inspector,
      scratch.visitor,
    ];
    const alone = await Promise.all(officers.map((officer) => whoIs(officer)));
    const together = await Promise.all(
      Array.from({ length: 20 }, () => officers.map((officer) => whoIs(officer))).flat(),
    );
    expect(new Set(alone.map((account) => account?.name)).size).toBe(5);
    expect(together).toEqual(Array.from({ length: 20 }, () => alone).flat());
  });

  it('is kept as a hash only', async () => {
    const session = browser.cookies.get('folkmoot-session') ?? '';
    const rows = await scratch.sql(`select encode(id_hash, 'escape') as id from platform.session`);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(session);
  });

  it('ends when its holder signs out, whoever has a copy of the cookie', async () => {
    const copy = browser.at(scratch.url);
    await expect(whoIs(copy)).resolves.toMatchObject({ name: 'Wren Hallam' });
    await unwrap(browser.api.DELETE('/api/v1/sign-in/session'));
    expect(browser.cookies.has('folkmoot-session')).toBe(false);
    await expect(whoIs(copy)).resolves.toBeNull();
    expect((await copy.api.GET('/api/v1/polls')).response.status).toBe(401);
  });

  it('ends after 30 minutes without a request', async () => {
    scratch.at(0, '09:29:59');
    await expect(whoIs(browser)).resolves.not.toBeNull();
    scratch.at(0, '09:59:58');
    await expect(whoIs(browser)).resolves.not.toBeNull();
    scratch.at(0, '10:29:58');
    await expect(whoIs(browser)).resolves.toBeNull();
  });

  it('ends after 12 hours, however busy', async () => {
    for (let minute = 20; minute < 720; minute += 20) {
      scratch.at(0, clockTime(540 + minute));
      await expect(whoIs(browser)).resolves.not.toBeNull();
    }
    scratch.at(0, '20:59:59');
    await expect(whoIs(browser)).resolves.not.toBeNull();
    scratch.at(0, '21:00');
    await expect(whoIs(browser)).resolves.toBeNull();
  });

  it('has the rights that its holder has now, not those of when it began', async () => {
    expect((await browser.api.GET('/api/v1/resolutions')).response.status).toBe(200);
    await scratch.sql(`delete from platform.account_role where role = 'secretary'`);
    expect((await browser.api.GET('/api/v1/resolutions')).response.status).toBe(403);
    await scratch.sql(
      `insert into platform.account_role select id, 'secretary' from platform.account where name = 'Wren Hallam'`,
    );
  });
});

describe('where members reach the service by https', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch({ settings: { PUBLIC_URL: 'https://council.example' } });
  });
  afterAll(() => scratch.close());

  it('both cookies are bound to the host and never sent in the clear', async () => {
    const asking = scratch.newcomer();
    const headers = { Origin: 'https://council.example' };
    const { token, text } = await askForLink(asking, 'secretary@scratch.example');
    expect(text).toContain(`https://council.example/sign-in/confirm?token=${token}`);
    const reply = await asking.send('post', '/sign-in/session', { body: { token }, headers });
    expect(reply.status).toBe(201);
    expect(Array.from(asking.cookies.keys()).sort()).toEqual([
      '__Host-folkmoot-browser',
      '__Host-folkmoot-session',
    ]);
    expect(reply.headers['set-cookie']).toEqual([
      expect.stringMatching(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(reply.headers['strict-transport-security']).toMatch(/max-age=\d{7,}/);
  });
});

describe('a rush of sign-ins from one place', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch({ settings: { SIGN_INS_PER_MINUTE: '5' } });
  });
  afterAll(() => scratch.close());

  it.each([
    ['/sign-in/requests', { identifier: 'nobody@nowhere.example' }],
    ['/sign-in/session', { code: '123456' }],
    ['/sign-in/letter-session', { code: '0000-0000-0000' }],
    ['/sign-in/lost-codes', { memberNumber: 'M0001' }],
  ])('is held up at %s, whatever it says of where it comes from', async (path, body) => {
    const ask = (n: number) =>
      scratch.visitor.send('post', path, {
        body,
        headers: { 'X-Forwarded-For': `192.0.2.${n}` },
      });
    for (let n = 1; n <= 5; n += 1) expect((await ask(n)).status).not.toBe(429);
    const held = await ask(6);
    expect(held.body).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
    expect((await scratch.visitor.send('get', '/organisation')).status).toBe(200);
  });
});

async function signedIn(person: Person): Promise<Person> {
  const { token } = await askForLink(person, 'secretary@scratch.example');
  await unwrap(enter(person, { token }));
  return person;
}

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
