import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from '../support/inspect';
import { setStage } from '../support/stage';

const stage = setStage({ publicRecord: true });
const organisation = 'Calder Vale Community Health CIC';

/** Until the worker has made the first of it. */
beforeAll(async () => {
  while (!(await fetch(`${stage.site.url}/record/log/checkpoint`)).ok) await sleep(200);
});

interface Line {
  readonly number: number;
  readonly title: string;
  readonly verdict: string;
}

const decisions = async (): Promise<readonly Line[]> => {
  const answer = await fetch(`${stage.site.url}/record/decisions.json`);
  return ((await answer.json()) as { decisions: Line[] }).decisions;
};

describe('the pages of the public record, which need no script', () => {
  const pages: readonly (readonly [string, string, RegExp])[] = [
    ['the first page', '', /^Public record$/],
    ['how to check it', 'check.html', /^Check it yourself$/],
    ['the register', 'decisions/index.html', /^Register of decisions$/],
    ['the constitution', 'constitution/index.html', /^Constitution$/],
    ['a version of the constitution', 'constitution/1.html', /version 1$/],
  ];

  it.each(pages)('%s can be read on a phone, at a desk and aloud', async (_, file, heading) => {
    const { page } = await stage.person();
    await page.goto(`${stage.site.url}/record/${file}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await page.locator('script').count()).toBe(0);
    const name = file === '' ? 'index' : file.replace('.html', '').replace('/', '-');
    expect(await inspect(page, `public-record/${name}`, organisation)).toEqual([]);
  });

  it.each(['elected', 'carried', 'lost'])('a decision that is %s', async (verdict) => {
    const line = (await decisions()).find((one) => one.verdict === verdict)!;
    const { page } = await stage.person();
    await page.goto(`${stage.site.url}/record/decisions/index.html`);
    await page.getByRole('link', { name: line.title, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: line.title }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Why' }).waitFor();
    expect(await inspect(page, `public-record/decision-${verdict}`, organisation)).toEqual([]);
    const proof = page.getByRole('link', { name: 'Proof that it is in the log' });
    const answer = await page.request.get(
      new URL((await proof.getAttribute('href'))!, page.url()).href,
    );
    expect(await answer.text()).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex \d+\n/);
  });

  it('every link leads to a file that is there', async () => {
    const seen = new Set<string>();
    const queue = [`${stage.site.url}/record/index.html`];
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const answer = await fetch(url);
      expect([url, answer.status]).toEqual([url, 200]);
      const text = await answer.text();
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
      for (const [, link = ''] of text.matchAll(/(?:href)="([^"#]+)"/g))
        queue.push(new URL(link, url).href);
    }
    expect(seen.size).toBeGreaterThan(60);
  });
});

describe('the button that checks a decision on the reader’s own device', () => {
  const addressOf = async (title: string): Promise<string> =>
    `/decisions/${(await decisions()).find((line) => line.title === title)?.number}`;

  const checked = async (title: string, picture: string) => {
    const person = await stage.person();
    await person.goTo(await addressOf(title));
    await person.press('Check this decision here');
    await person.heading('Success', 2).waitFor();
    await person.sees('Everything about this decision holds.');
    for (const step of [
      'The log is signed with its key.',
      'This decision is the one whose hash is in the log.',
      'The ballots, counted again, give the same count.',
      'The facts are those of the count and of the roll.',
    ])
      await person.sees(step);
    await person.isAt(title, `register/checked-${picture}`);
    return person;
  };

  it('recounts an election', async () => {
    const person = await checked('First election to the Members’ Council', 'election');
    await person.sees(/ballot papers were counted again/);
  });

  it('recounts a resolution that was lost', async () => {
    await checked('To allow meetings of members to be held wholly online', 'resolution');
  });

  it('says which step does not hold when a file was changed on the way', async () => {
    const person = await stage.person();
    await person.page.route('**/record/counts/*.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('1', '2') });
    });
    await person.goTo(await addressOf('To allow meetings of members to be held wholly online'));
    await person.press('Check this decision here');
    await person.sees('Something about this decision does not hold.');
    await person.sees('The ballots, counted again, do not give this count.');
    await person.sees(/is not the one whose hash was recorded/);
  });
});
