import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';

const draft = { kind: 'council-resolution', title: 'A title', text: 'THAT it be so.' };

describe('a request that changes something', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, line(1));
  });
  afterAll(() => scratch.close());

  const post = (headers: Record<string, string>, body: object | string = draft) =>
    scratch.secretary.send('post', '/resolutions', { headers, body });

  it('is taken from our own pages', async () => {
    expect((await post({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(201);
  });

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['the same name at another port', { Origin: 'http://localhost:1' }],
    ['a page without an address', { Origin: 'null' }],
    ['an address that is none', { Origin: 'nonsense' }],
    ['another site, as the browser says', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbouring site, as the browser says', { 'Sec-Fetch-Site': 'same-site' }],
  ])('is refused from %s', async (_, headers) => {
    const before = await scratch.sql(`select from governance.resolution`);
    const { status, body, headers: answered } = await post(headers);
    expect({ status, body: body as unknown }).toMatchObject({
      status: 403,
      body: { code: 'cross-site' },
    });
    expect(answered['content-type']).toBe('application/problem+json; charset=utf-8');
    await expect(scratch.sql(`select from governance.resolution`)).resolves.toHaveLength(
      before.length,
    );
  });

  it('is refused from another site for signing in and out as well', async () => {
    const headers = { Origin: 'https://evil.example' };
    for (const [method, path] of [
      ['post', '/sign-in/requests'],
      ['post', '/sign-in/session'],
      ['post', '/sign-in/letter-session'],
      ['post', '/sign-in/lost-codes'],
      ['delete', '/sign-in/session'],
    ] as const) {
      expect((await scratch.visitor.send(method, path, { headers, body: {} })).status).toBe(403);
    }
  });

  it.each([
    ['application/x-www-form-urlencoded', 'kind=council-resolution&title=A&text=B'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\na\r\n--x--\r\n',
    ],
    ['text/plain', JSON.stringify(draft)],
    ['application/xml', '<a/>'],
  ])('is not taken as %s, which a form of any site can send', async (type, body) => {
    const reply = await post({ 'Content-Type': type }, body);
    expect(reply.body).toMatchObject({ status: 415 });
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('no other site may read an answer', async () => {
    const { headers } = await scratch.visitor.send('get', '/organisation', {
      headers: { Origin: 'https://evil.example' },
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});
