import { parseFeed } from '@rowanmanning/feed-parser';
import { unwrap } from '@folkmoot/contract';
import { decide, electCouncil, split } from '../support/council';
import { draftResolution } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';

const title = 'Bread & <b>butter</b> ]]> "now"';

describe('the register for other people’s programs', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch({ settings: { PUBLIC_URL: 'http://register.example' } });
    const empty = parseFeed(await feed());
    expect(empty.items).toEqual([]);
    expect(empty.updated).toBeInstanceOf(Date);
    const council = await electCouncil(scratch);
    const kind = 'council-resolution';
    const id = await draftResolution(scratch, { kind, title, text: 'THAT there be bread.' });
    await decide(scratch, id, split(council.all, 1, 6), { day: 20, time: '12:00' });
  });
  afterAll(() => scratch.close());

  const file = (path: string) => scratch.visitor.send('get', path);
  const feed = async (query = '') => {
    const { status, headers, text, body } = await file(`/feed.atom${query}`);
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'application/atom+xml; charset=utf-8',
    });
    return text || (body as Buffer).toString('utf8');
  };

  it('as an Atom feed that a reader understands, the newest decision first', async () => {
    const read = parseFeed(await feed());
    expect(read.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(read).toMatchObject({
      title: 'Decisions of Scratch',
      url: 'http://register.example/decisions',
      self: 'http://register.example/feed.atom',
    });
    expect(read.authors.map(({ name }) => name)).toEqual(['Scratch']);
    const [newest] = (await unwrap(scratch.visitor.api.GET('/api/v1/decisions'))).items;
    expect(read.items[0]).toMatchObject({
      id: `urn:uuid:${newest?.id}`,
      title: `2. ${title}`,
      url: 'http://register.example/decisions/2',
      description: newest?.headline,
      published: new Date(newest?.recordedAt ?? ''),
      updated: new Date(newest?.recordedAt ?? ''),
    });
    expect(read.items).toHaveLength(2);
    expect(read.updated).toEqual(new Date(newest?.recordedAt ?? ''));
  });

  it('with what RFC 4287 wants of every feed and entry, once', async () => {
    const text = await feed();
    const [head = '', ...entries] = text.split('<entry>');
    for (const part of [head, ...entries])
      for (const element of ['id', 'title', 'updated'])
        expect(part.match(new RegExp(`<${element}>`, 'g'))).toHaveLength(1);
    expect(head).toContain('<author>');
    expect(head).toMatch(/<link [^>]*rel="self"/);
    for (const entry of entries) expect(entry).toMatch(/<link [^>]*rel="alternate"/);
  });

  it('searched as the page is, and says where it goes on', async () => {
    const lost = parseFeed(await feed('?verdict=lost'));
    expect(lost.items.map((item) => item.title)).toEqual([`2. ${title}`]);
    expect(lost.url).toBe('http://register.example/decisions?verdict=lost');
    const text = await feed('?limit=1');
    const next = /<link [^>]*rel="next"[^>]*>/.exec(text)?.[0] ?? '';
    const address = /href="http:\/\/register\.example\/feed\.atom([^"]+)"/.exec(next)?.[1] ?? '';
    const rest = parseFeed(await feed(address.replaceAll('&amp;', '&')));
    expect(rest.items.map((item) => item.title)).toEqual(['1. Election to the council']);
  });

  it('as JSON, with whole addresses of page, document and proof', async () => {
    const query = { body: 'council', limit: 1 } as const;
    const { headers } = await file('/decisions.json');
    expect(headers['access-control-allow-origin']).toBe('*');
    const list = await unwrap(scratch.visitor.api.GET('/decisions.json', { params: { query } }));
    expect(list).toMatchObject({
      page: 'http://register.example/decisions?body=council',
      feed: 'http://register.example/feed.atom?body=council',
      total: 1,
      next: null,
      decisions: [
        {
          number: 2,
          title,
          verdict: 'lost',
          documentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          page: 'http://register.example/decisions/2',
          document: 'http://register.example/api/v1/decisions/2/document',
          proof: 'http://register.example/api/v1/decisions/2/tlog-proof',
        },
      ],
    });
  });

  it('refuses what it does not know, as the API does', async () => {
    const { status, body } = await file('/decisions.json?year=2080');
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'invalid' } });
  });
});
