import { unwrap } from '@folkmoot/contract';
import { codeOf, refusalOf } from '../support/refusal';
import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { askForLink, enter, requestLink, whoIs } from '../support/sign-in';
import { waitFor } from '../support/wait-for';

const secretary = 'secretary@scratch.example';

describe('a link or code signs in once, in the browser that asked for it', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, line(1));
  });
  afterAll(() => scratch.close());

  it('signs in with the link, and says who signed in', async () => {
    const browser = scratch.newcomer();
    const { token, subject, text } = await askForLink(browser, secretary);
    expect(subject).toBe('Your link to sign in');
    expect(text).toContain('Dear Wren Hallam,');
    const { account } = await unwrap(enter(browser, { token }));
    expect(account).toMatchObject({ name: 'Wren Hallam', roles: ['secretary'], member: null });
    await expect(whoIs(browser)).resolves.toEqual(account);
  });

  it('signs a member in by number, whatever the case and the spaces around it', async () => {
    const browser = scratch.newcomer();
    const { token } = await askForLink(browser, ' m0001 ', 'm1@members.example');
    const { account } = await unwrap(enter(browser, { token }));
    expect(account?.member).toMatchObject({ number: 'M0001', constituencyName: 'Staff' });
  });

  it('is not used up by opening the page of the link, as mail scanners do', async () => {
    const browser = scratch.newcomer();
    const { token } = await askForLink(browser, secretary);
    for (let n = 0; n < 3; n += 1)
      await browser.send('get', `/../../sign-in/confirm?token=${token}`);
    await expect(whoIs(browser)).resolves.toBeNull();
    expect((await enter(browser, { token })).response.status).toBe(201);
  });

  it('works once', async () => {
    const browser = scratch.newcomer();
    const { token, code } = await askForLink(browser, secretary);
    await unwrap(enter(browser, { token }));
    const used = { status: 410, code: 'link-used' };
    expect(await refusalOf(enter(browser, { token }))).toMatchObject(used);
    expect(await refusalOf(enter(browser, { code }))).toMatchObject(used);
  });

  it('works once even for eight presses of the button at the same moment', async () => {
    const browser = scratch.newcomer();
    const { token } = await askForLink(browser, secretary);
    const presses = await Promise.all(Array.from({ length: 8 }, () => enter(browser, { token })));
    const statuses = presses.map(({ response }) => response.status).sort();
    expect(statuses).toEqual([201, 410, 410, 410, 410, 410, 410, 410]);
  });

  it('works for 15 minutes and not a moment longer', async () => {
    const [early, late] = [scratch.newcomer(), scratch.newcomer()];
    const { token } = await askForLink(early, secretary);
    const other = await askForLink(late, 'scrutineer@scratch.example');
    scratch.at(0, '09:14:59');
    expect((await enter(early, { token })).response.status).toBe(201);
    scratch.at(0, '09:15');
    const expired = { status: 410, code: 'link-expired' };
    expect(await refusalOf(enter(late, { token: other.token }))).toMatchObject(expired);
    expect(await refusalOf(enter(late, { code: other.code }))).toMatchObject(expired);
  });

  it('does not work in another browser, not even in one that asked for a link of its own', async () => {
    const [mine, theirs] = [scratch.newcomer(), scratch.newcomer()];
    const { token, code } = await askForLink(mine, secretary);
    const refused = { status: 403, code: 'wrong-browser' };
    expect(await refusalOf(enter(theirs, { token }))).toMatchObject(refused);
    expect(await refusalOf(enter(theirs, { code }))).toMatchObject(refused);
    await askForLink(theirs, 'scrutineer@scratch.example');
    expect(await refusalOf(enter(theirs, { token }))).toMatchObject(refused);
    expect((await enter(mine, { token })).response.status).toBe(201);
  });

  it.each([
    ['as the mail shows it', (code: string) => code],
    ['without the space', (code: string) => code.replace(' ', '')],
    ['with a hyphen', (code: string) => code.replace(' ', '-')],
    ['with spaces around it', (code: string) => ` ${code} `],
  ])('takes the code %s', async (_, typed) => {
    const browser = scratch.newcomer();
    const { code } = await askForLink(browser, secretary);
    expect((await enter(browser, { code: typed(code) })).response.status).toBe(201);
  });

  it('lets a code be mistyped five times, and then wants a new mail', async () => {
    const browser = scratch.newcomer();
    const { code } = await askForLink(browser, secretary);
    const wrong = code === '123 456' ? '654 321' : '123 456';
    for (let n = 0; n < 5; n += 1)
      expect(await refusalOf(enter(browser, { code: wrong }))).toMatchObject({
        status: 422,
        code: 'wrong-code',
      });
    expect(await refusalOf(enter(browser, { code }))).toMatchObject({
      status: 429,
      code: 'too-many-attempts',
    });
    const { code: fresh } = await askForLink(browser, secretary);
    expect((await enter(browser, { code: fresh })).response.status).toBe(201);
  });

  it('is void once a newer one has been asked for', async () => {
    const browser = scratch.newcomer();
    const old = await askForLink(browser, secretary);
    const fresh = await askForLink(browser, secretary);
    expect(await codeOf(enter(browser, { token: old.token }))).toBe('link-expired');
    expect((await enter(browser, { token: fresh.token })).response.status).toBe(201);
  });

  it.each([
    ['an invented link', { token: 'x'.repeat(43) }, 410, 'link-expired'],
    ['words for a code', { code: 'sesame' }, 422, 'invalid'],
    ['neither link nor code', {}, 422, 'invalid'],
    ['a field it does not know', { token: 'x', admin: true }, 422, 'invalid'],
    ['something that is no text', { token: { $ne: '' } }, 422, 'invalid'],
  ])('refuses %s', async (_, body, status, code) => {
    const reply = await scratch.newcomer().send('post', '/sign-in/session', { body });
    expect(reply.body).toMatchObject({ status, code });
  });

  it('signs nobody in by the code of a member who has left', async () => {
    await importRoll(scratch, line(2));
    await scratch.sql(`update governance.member set left_on = $1 where number = 'M0002'`, [
      scratch.day(0),
    ]);
    const requests = () =>
      scratch.sql<{ account_id: string | null }>(
        `select account_id from platform.sign_in_request order by expires_at, account_id is null`,
      );
    const before = await requests();
    await requestLink(scratch.newcomer(), 'M0002');
    const after = await waitFor('the request', async () => {
      const now = await requests();
      return now.length > before.length ? now : undefined;
    });
    expect(after.filter((one) => one.account_id === null)).toHaveLength(
      before.filter((one) => one.account_id === null).length + 1,
    );
  });
});
