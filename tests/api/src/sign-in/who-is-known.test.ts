import { unwrap } from '@folkmoot/contract';
import { mailFrom } from '../support/mailbox';
import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { enter, requestLink, whoIs } from '../support/sign-in';

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
});

/** Cookies differ by their secret; its length must not tell anything either. */
const withoutValue = (cookie: string): string =>
  cookie
    .replace(/=([^;]*)/, (_, value: string) => `=…{${value.length}}`)
    .replace(/; Max-Age.*?;/, ';');
