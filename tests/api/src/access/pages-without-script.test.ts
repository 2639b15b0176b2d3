import { inPolish, inPunjabi, inUrdu } from '@folkmoot/wording';
import { mailFrom } from '../support/mailbox';
import { type Person } from '../support/person';
import { open, PlainPage, post } from '../support/plain-page';
import { PlainPolls } from '../support/plain-polls';
import { numberOf } from '../support/roll';
import { type Scratch } from '../support/scratch';
import { whoIs } from '../support/sign-in';

describe('feature 12: pages without script', () => {
  let polls: PlainPolls;
  let scratch: Scratch;
  let motion: string;
  let election: string;

  beforeAll(async () => {
    polls = await PlainPolls.start();
    ({ scratch, motion, election } = polls);
  });
  afterAll(() => scratch.close());
  beforeEach(() => scratch.at(1));

  const member = (n: number) => polls.member(n);
  const paper = (person: Person, poll: string) => polls.paper(person, poll);
  const everything = () => polls.everything();

  describe('sign in', () => {
    const field = 'Email address or member number';
    const address = 'm14@members.example';

    /** Asks for a link in a new browser, and reads what comes. */
    async function asked() {
      const browser = scratch.newcomer();
      let page: PlainPage | undefined;
      const [letter] = await mailFrom(scratch.visitor, address, async () => {
        const signIn = await open(browser, '/plain/sign-in');
        page = await signIn.press('Email me a link', { write: { [field]: numberOf(14) } });
      });
      if (!page || !letter) throw new Error('No letter came.');
      return { browser, page, letter };
    }

    it('by the link, which only its button consumes', async () => {
      const { browser, letter } = await asked();
      const [link = ''] = /\/plain\/sign-in\/confirm\?token=\S+/.exec(letter.text) ?? [];
      for (let times = 0; times < 3; times += 1) await open(browser, link);
      expect(await whoIs(browser)).toBeNull();
      const mine = await (await open(browser, link)).press('Sign in');
      expect(mine.title).toBe('My ballots – Folkmoot');
      const signedOut = await mine.press('Sign out');
      expect(signedOut.title).toBe('Sign in – Folkmoot');
      expect(await whoIs(browser)).toBeNull();
      const used = await (await open(browser, link)).press('Sign in');
      expect([used.status, used.errors]).toEqual([
        410,
        ['This link or code has been used. Ask for a new one.'],
      ]);
    });

    it('by the code, and tells of a wrong one beside the field', async () => {
      const { page, letter } = await asked();
      expect(page.title).toBe('Check your email – Folkmoot');
      const wrong = await page.press('Sign in', { write: { 'Code from the email': '' } });
      expect(wrong.status).toBe(422);
      expect(wrong.title).toBe('Error: Check your email – Folkmoot');
      const mine = await wrong.press('Sign in', { write: { 'Code from the email': letter.code } });
      expect(mine.title).toBe('My ballots – Folkmoot');
    });

    it('take nobody without a name, from another site, or with a link that is cut off', async () => {
      const page = await open(scratch.newcomer(), '/plain/sign-in');
      const empty = await page.press('Email me a link');
      expect([empty.status, empty.errors]).toEqual([
        422,
        ['Enter your email address or member number'],
      ]);
      const cut = await open(scratch.newcomer(), '/plain/sign-in/confirm');
      expect(cut.errors[0]).toMatch(/^This link is not complete/);
      const elsewhere = { Origin: 'https://evil.example' };
      const form = new URLSearchParams({ identifier: numberOf(14), code: '123456' });
      for (const address of ['/plain/sign-in', '/plain/sign-in/code', '/plain/sign-out'])
        expect((await post(member(14), address, form, elsewhere)).status).toBe(403);
    });
  });

  describe('in another language', () => {
    const tags = (page: PlainPage) => /<html lang="([^"]*)" dir="([^"]*)"/.exec(page.reply.text);

    it('say so in their markup, which text decides, and keep the choice in the browser', async () => {
      const browser = scratch.newcomer();
      const urdu = await (await open(browser, '/plain/sign-in')).follow('اردو');
      expect(tags(urdu)?.slice(1)).toEqual(['ur', 'rtl']);
      expect(urdu.reply.text).toContain(inUrdu.frame.switcher.authoritative);
      expect(urdu.title).toBe(`${inUrdu.voting.signIn.title} – Folkmoot`);
      const later = await open(browser, '/plain/sign-in/lost-code');
      expect(later.title).toBe(`${inUrdu.letterCode.lostCode.title} – Folkmoot`);
      const english = await later.follow('English');
      expect(tags(english)?.slice(1)).toEqual(['en-GB', 'ltr']);
      expect(english.reply.text).not.toContain('fm-languages__notice');
    });

    it('keep an address whole but for the language, also one that leads elsewhere', async () => {
      const browser = scratch.newcomer();
      const link = await browser.send('get', '/plain/sign-in/confirm?token=a%26b&language=cy');
      expect([link.status, link.headers['location']]).toEqual([
        303,
        '/plain/sign-in/confirm?token=a%26b',
      ]);
      const other = scratch.newcomer();
      const page = await open(other, `/plain/polls/${motion}?language=pa`);
      expect(page.title).toBe(`${inPunjabi.voting.signIn.title} – Folkmoot`);
    });

    it.each(['xx', 'EN', '', '__proto__', 'ur&language=cy'])(
      'do not know %s, and stay in English',
      async (code) => {
        const page = await open(scratch.newcomer(), `/plain/sign-in?language=${code}`);
        expect([page.status, tags(page)?.[1]]).toEqual([200, 'en-GB']);
      },
    );

    it('take nothing from a cookie that is none of theirs', async () => {
      const cookie = { Cookie: 'folkmoot-language=<script>' };
      const reply = await scratch.newcomer().send('get', '/plain/sign-in', { headers: cookie });
      expect(reply.text).toContain('<html lang="en-GB"');
      expect(reply.text).not.toContain('<script>');
    });

    it('refuse in the words of their readers, and mark what has none as English', async () => {
      const person = member(16);
      const paperInPolish = await open(person, `/plain/polls/${motion}?language=pl`);
      expect(paperInPolish.reply.text).toMatch(/<h1[^>]*><span lang="en-GB" dir="auto">/);
      const { parts, ballotPaper } = inPolish;
      const empty = await paperInPolish.press(ballotPaper.paper.continue);
      expect(empty.title.startsWith(`${parts.errorPrefix} `)).toBe(true);
      expect(empty.errors).toEqual([ballotPaper.paper.empty.choice]);
      const odd = new URLSearchParams({ at: '1', go: '2', language: 'xx' });
      const refused = await post(person, `/plain/polls/${motion}`, odd);
      expect(refused.status).toBe(422);
      expect(refused.title).toBe(`${parts.problem} – Folkmoot`);
      expect(refused.reply.text).toContain('<p class="govuk-body"><span lang="en-GB" dir="auto">');
      await open(person, '/plain/ballots?language=en');
    });
  });

  describe('refuse a form, and keep nothing of it,', () => {
    /** Sends the last form with something else in it. */
    async function forged(
      n: number,
      poll: string,
      forge: (fields: URLSearchParams, check: PlainPage) => void,
    ): Promise<PlainPage> {
      const person = member(n);
      const question = await paper(person, poll);
      const [first = ''] = question.options;
      const check = await question.press('Continue', {
        ...(poll === election ? { write: { [first]: '1' } } : { choose: [first] }),
      });
      const before = await everything();
      const page = await check.press('Cast your vote', { forge: (sent) => forge(sent, check) });
      expect(await everything()).toEqual(before);
      return page;
    }
    const nobody = '00000000-0000-4000-8000-000000000000';

    it.each<[string, (fields: URLSearchParams) => void]>([
      ['an option of nobody', (sent) => sent.set('marked', `${sent.get('marked')} ${nobody}`)],
      ['a contest of another poll', (sent) => sent.append('marked', `${nobody} ${nobody}`)],
      [
        'the same option twice',
        (sent) => sent.set('marked', `${sent.get('marked')} ${sent.get('marked')?.split(' ')[1]}`),
      ],
      ['the same contest twice', (sent) => sent.append('marked', sent.get('marked') ?? '')],
      ['marks that are no ids', (sent) => sent.set('marked', 'For')],
      ['a key that is none', (sent) => sent.set('key', 'again')],
      ['no key', (sent) => sent.delete('key')],
      ['a field of no form', (sent) => sent.set('weight', '2')],
      ['a field that reaches for the prototype', (sent) => sent.set('__proto__', 'x')],
      ['nothing marked', (sent) => sent.delete('marked')],
    ])('with %s', async (_, forge) => {
      for (const poll of [motion, election]) {
        const page = await forged(15, poll, forge);
        expect(page.status).toBe(422);
        expect(page.reply.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(page.title).not.toContain('has been cast');
      }
    });

    it('from somebody else than whose page it is', async () => {
      const check = await (await paper(member(15), motion)).press('Continue', { choose: ['For'] });
      const { action, fields } = check.sent('Cast your vote');
      const before = await everything();
      const page = await post(scratch.visitor, action, fields);
      expect([page.status, page.title]).toEqual([401, 'You have been signed out – Folkmoot']);
      const officers = await post(scratch.secretary, action, fields);
      expect(officers.status).toBe(403);
      const elsewhere = await post(member(101), `/plain/polls/${election}/ballots`, fields);
      expect(elsewhere.status).toBe(422);
      expect(await everything()).toEqual(before);
    });

    it.each([
      ['another site', { Origin: 'https://evil.example' }],
      ['a page without an address', { Origin: 'null' }],
      ['a neighbouring site', { 'Sec-Fetch-Site': 'same-site' }],
    ])('from %s', async (_, headers) => {
      const check = await (await paper(member(15), motion)).press('Continue', { choose: ['For'] });
      const { action, fields } = check.sent('Cast your vote');
      const before = await everything();
      expect((await post(member(15), action, fields, headers)).status).toBe(403);
      expect(await everything()).toEqual(before);
    });

    it('that is larger than any form', async () => {
      const fields = new URLSearchParams({ marked: 'x'.repeat(500_000) });
      const before = await everything();
      expect((await post(member(15), `/plain/polls/${motion}/ballots`, fields)).status).toBe(413);
      expect(await everything()).toEqual(before);
    });
  });

  it('say in words that there is nothing', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const address of [
      `/plain/polls/${nobody}`,
      '/plain/polls/x',
      `/plain/polls/${nobody}/receipt`,
      `/plain/polls/${motion}/receipt`,
    ]) {
      const page = await open(member(19), address);
      expect([address, page.status, page.title]).toEqual([
        address,
        404,
        'Page not found – Folkmoot',
      ]);
    }
  });

  it('keep what was marked out of addresses and caches, and run no script', async () => {
    const question = await paper(member(16), motion);
    const check = await question.press('Continue', { choose: ['For'] });
    for (const { reply, forms } of [question, check]) {
      expect(reply.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'same-origin',
        'content-security-policy': expect.stringMatching(/default-src 'none'/),
      });
      expect(reply.headers['content-security-policy']).not.toMatch(/script-src/);
      expect(reply.text).not.toMatch(/<script|\son[a-z]+=|method="get"/i);
      for (const { action } of forms) expect(action).not.toMatch(/\?/);
    }
  });

  it('ask whoever has not signed in to do so', async () => {
    for (const address of ['/plain', '/plain/ballots', `/plain/polls/${motion}`])
      expect((await open(scratch.visitor, address)).title).toBe('Sign in – Folkmoot');
  });

  it.each<[string, 'get' | 'post', (poll: string) => string]>([
    ['the ballots', 'get', () => '/plain/ballots'],
    ['a paper', 'get', (poll) => `/plain/polls/${poll}`],
    ['an answer', 'post', (poll) => `/plain/polls/${poll}`],
    ['a ballot', 'post', (poll) => `/plain/polls/${poll}/ballots`],
    ['a receipt', 'get', (poll) => `/plain/polls/${poll}/receipt`],
  ])('R-H5: have %s for members and for nobody else', async (_, method, addressIn) => {
    const { secretary, returningOfficer, scrutineer, inspector, visitor } = scratch;
    const address = addressIn(motion);
    const body = method === 'post' ? { body: {} } : {};
    for (const person of [secretary, returningOfficer, scrutineer, inspector]) {
      const page = new PlainPage(person, await person.send(method, address, body));
      expect([page.status, page.title]).toEqual([403, 'This page cannot be shown – Folkmoot']);
      expect(page.words).toMatch(/^This page cannot be shown This is for members only\./);
    }
    const asVisitor = await visitor.send(method, address, body);
    expect(asVisitor.status).toBe(method === 'get' ? 303 : 401);
  });
});
