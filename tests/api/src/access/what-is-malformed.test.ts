import http from 'node:http';
import { type Person, type Reply } from '../support/person';
import { importRoll, line } from '../support/roll';
import { addressOf, routes } from '../support/routes';
import { type Scratch, startScratch } from '../support/scratch';

const draft = { kind: 'council-resolution', title: 'A title', text: 'THAT it be so.' };
const taking = routes.filter(({ method }) => method === 'post' || method === 'put');

describe('a malformed request is refused with its reason, and never breaks anything', () => {
  let scratch: Scratch;

  let member: Person;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, line(1));
    member = scratch.insider('M0001');
  });
  afterAll(() => scratch.close());

  /** Refused by a problem that shows nothing of how we work. */
  const expectProblem = ({ status, headers, text, body }: Reply) => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({
      status,
      code: expect.stringMatching(/^[a-z-]+$/),
      detail: expect.any(String),
    });
    expect(text).not.toMatch(/node_modules|\.ts:|\.js:|at \w+ \(|select |insert /);
  };

  it('names the field that it does not know', async () => {
    const reply = await scratch.secretary.send('post', '/resolutions', {
      body: { ...draft, admin: true, proposal: { type: 'none' } },
    });
    expectProblem(reply);
    expect(reply.body).toMatchObject({
      status: 422,
      code: 'invalid',
      errors: expect.arrayContaining([
        {
          pointer: '/admin',
          code: 'unknown-field',
          message: 'admin is not a field of this request',
        },
        {
          pointer: '/proposal',
          code: 'unknown-field',
          message: 'proposal is not a field of this request',
        },
      ]),
    });
  });

  it('names the field that is missing, too long or of the wrong kind', async () => {
    const reply = await scratch.secretary.send('post', '/resolutions', {
      body: { title: 'x'.repeat(201), text: 7 },
    });
    expect(reply.body).toMatchObject({
      status: 422,
      code: 'invalid',
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/kind' }),
        expect.objectContaining({ pointer: '/title', code: 'max-length' }),
        expect.objectContaining({ pointer: '/text', code: 'is-string' }),
      ]),
    });
  });

  it.each([
    ['cut off', '{"kind": "council-res'],
    ['with a comma too many', '{"a": 1,}'],
    ['of nothing', ''],
    ['that reaches for the prototype', '{"__proto__": {"roles": ["secretary"]}}'],
    ['that reaches for the constructor', '{"constructor": {"prototype": {"roles": []}}}'],
    ['that is a list', '[]'],
    ['that is a word', '"words"'],
    ['that is null', 'null'],
    ['nested ten thousand deep', '['.repeat(10_000) + ']'.repeat(10_000)],
  ])('JSON %s', async (_, body) => {
    const headers = { 'Content-Type': 'application/json' };
    expectProblem(await scratch.secretary.send('post', '/resolutions', { headers, body }));
  });

  it.each([
    ['a NUL', 'A\\u0000B'],
    ['half of a surrogate pair', 'A\\ud800B'],
  ])('a text with %s, which no record can keep', async (_, title) => {
    const reply = await scratch.secretary.send('post', '/resolutions', {
      headers: { 'Content-Type': 'application/json' },
      body: `{"kind":"council-resolution","title":"${title}","text":"THAT it be so."}`,
    });
    expectProblem(reply);
    expect(reply.body).toMatchObject({ errors: [{ pointer: '/title', code: 'keepable' }] });
  });

  it.each(taking.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route]))(
    '%s takes neither an unknown field nor fields of the wrong kind',
    async (_, route) => {
      for (const body of [{ unknown: 1 }, { ...wrongKinds }]) {
        for (const person of [scratch.secretary, scratch.returningOfficer]) {
          const headers = { 'If-Match': '"1"' };
          const reply = await person.send(route.method, addressOf(route), { body, headers });
          if (route.operation !== 'SignIn_signOut') expectProblem(reply);
        }
      }
    },
  );

  const strange = ['%00', '%ED%A0%80', '..%2f..%2fetc', "'--", '%25', '99999999999999999999'];
  const located = routes.filter(({ method, path }) => method === 'get' && path.includes('{'));
  it.each(located.map((route) => [route.path, route]))(
    '%s takes strange names for what they are: nothing of ours',
    async (_, route) => {
      const person = /paper|receipt/.test(route.path) ? member : scratch.secretary;
      for (const text of strange) {
        const change = { id: text, number: text, version: text, sha256: text };
        expectProblem(await person.send('get', addressOf(route, change)));
      }
    },
  );

  const cursors = [['x'], [1, 2], ['\0', 'x'], [1e300]].map((values) =>
    Buffer.from(JSON.stringify(values)).toString('base64url'),
  );
  const listing = routes.filter(
    ({ method, parameters }) => method === 'get' && parameters.some((one) => one.in === 'query'),
  );
  it.each(listing.map((route) => [route.path, route]))(
    '%s answers or refuses, whatever is asked of the list',
    async (_, route) => {
      const names = route.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      for (const name of [...names, '__proto__'])
        for (const value of [...strange, ...cursors, '']) {
          const reply = await scratch.secretary.send('get', `${addressOf(route)}?${name}=${value}`);
          if (reply.status !== 200) expectProblem(reply);
        }
    },
  );

  it('a body larger than any roll is refused before it is read', async () => {
    await scratch.secretary.beSignedIn();
    const { status, text } = await announce(
      `${scratch.url}/api/v1/members/imports`,
      scratch.secretary.cookie,
    );
    expect({ status, ...(JSON.parse(text) as object) }).toMatchObject({
      status: 413,
      code: 'too-large',
    });
  });
});

const wrongKinds = {
  title: ['x'],
  text: {},
  kind: 1,
  csv: 5,
  dryRun: 'yes',
  answers: 'none',
  closesAt: 'soon',
  identifier: 1,
};

/** Announces a body of 60 MB and waits for the answer without sending it. */
function announce(
  url: string,
  cookie: string,
): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': 60_000_000,
      Cookie: cookie,
    };
    const sent = http.request(url, { method: 'POST', headers }, (answer) => {
      const parts: Buffer[] = [];
      answer
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString() });
          sent.destroy();
        });
    });
    sent.on('error', reject).write('{');
  });
}
