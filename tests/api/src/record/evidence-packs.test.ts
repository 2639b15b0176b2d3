import { valueOf } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { parseVerifierKey, type VerifierKey } from '@folkmoot/log';
import { DatabaseSource, makePack } from '@folkmoot/publish';
import { type FileSource, type PackVerdict, verifyPack } from '@folkmoot/verify';
import pg from 'pg';
import { electCouncil } from '../support/council';
import { concludeResolution, draftResolution, openResolution } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';
import { filesInZip } from '../support/unzip';
import { signedCheckpoint } from '../support/verification';
import { castAll } from '../support/voting';

let scratch: Scratch;
let election = '';
let meeting = '';
let key: VerifierKey;

type Files = ReadonlyMap<string, Buffer>;

async function packAt(path: string): Promise<Files> {
  await signedCheckpoint(scratch);
  const answer = await fetch(`${scratch.url}/api/v1/${path}/pack`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.zip"$/);
  return filesInZip(Buffer.from(await answer.arrayBuffer()));
}

const verify = (files: Files): Promise<PackVerdict> => {
  const source: FileSource = {
    read: (path) => Promise.resolve(files.get(path) ?? null),
    list: () => Promise.resolve([...files.keys()]),
  };
  return verifyPack(source, { origin: key.name, keys: [key] });
};

beforeAll(async () => {
  scratch = await startScratch();
  const { staff } = await electCouncil(scratch);
  const [called] = await unwrap(scratch.secretary.api.GET('/api/v1/elections')).then(
    ({ items }) => items,
  );
  election = called?.id ?? '';
  ({ id: meeting } = await unwrap(
    scratch.secretary.api.POST('/api/v1/meetings', {
      body: {
        title: 'Annual general meeting',
        heldOn: scratch.day(30),
        startsAt: '18:00',
        place: 'Town hall',
      },
    }),
  ));
  const resolution = await draftResolution(scratch);
  const poll = await openResolution(scratch, resolution, scratch.moment(30));
  await castAll(
    poll,
    staff.map((person) => [person, 'For']),
  );
  scratch.at(30);
  await concludeResolution(scratch, resolution, poll);
  const { vkey } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
  key = valueOf(parseVerifierKey(vkey ?? ''));
});
afterAll(() => scratch.close());

describe('evidence packs', () => {
  it('of a decision hold its poll, its drafts and its rules, and verify offline', async () => {
    const files = await packAt('decisions/2');
    const verdict = await verify(files);
    expect(verdict.failures).toEqual([]);
    expect(verdict).toMatchObject({
      subject: { kind: 'decision', title: 'To receive the accounts' },
      checked: { decisions: 1, counts: 1, ballots: 5 },
    });
    const actions = [...files]
      .filter(([path]) => /^entries\/.*json$/.test(path))
      .map(([, bytes]) => (JSON.parse(bytes.toString()) as { b: { a: string } }).b.a);
    expect(actions).toEqual(
      expect.arrayContaining([
        'organisation.founded',
        'constitution.adopted',
        'resolution.drafted',
        'poll.opened',
        'poll.closed',
        'decision.made',
      ]),
    );
    expect(actions).not.toContain('election.called');
    const certificate = files.get('certificates/2.txt')?.toString();
    expect(certificate).toMatch(/^CERTIFICATE OF DECISION 2\n/);
    const alone = await fetch(`${scratch.url}/api/v1/decisions/2/certificate`);
    expect(alone.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await alone.text()).toBe(certificate);
    const none = await fetch(`${scratch.url}/api/v1/decisions/99/certificate`);
    expect(none.status).toBe(404);
  });

  it('of an election hold its candidates, counts and decision', async () => {
    const files = await packAt(`elections/${election}`);
    const verdict = await verify(files);
    expect(verdict.failures).toEqual([]);
    expect(verdict).toMatchObject({
      subject: { kind: 'election', id: election },
      checked: { decisions: 1, counts: 2 },
    });
  });

  it('of a meeting hold its tasks and what the members decided on its day', async () => {
    await unwrap(
      scratch.secretary.api.GET('/api/v1/meetings/{id}', { params: { path: { id: meeting } } }),
    ).then(({ tasks: [task] }) =>
      unwrap(
        scratch.secretary.api.POST('/api/v1/meetings/{id}/tasks/{task}/completion', {
          params: { path: { id: meeting, task: task?.id ?? '' } },
        }),
      ),
    );
    const files = await packAt(`meetings/${meeting}`);
    const verdict = await verify(files);
    expect(verdict.failures).toEqual([]);
    expect(verdict.subject?.title).toBe('Annual general meeting');
    expect([...files.keys()]).toContain('decisions/2.json');
    expect([...files.keys()]).not.toContain('decisions/1.json');
    const held = [...files.values()].map(String).join('\n');
    expect(held).toContain('task.completed');
  });

  it('hold nobody’s name, number or address, and no ballot by name', async () => {
    const files = [...(await packAt('decisions/2'))].filter(([file]) => !file.endsWith('.pdf'));
    const held = files.map(([, bytes]) => String(bytes)).join('\n');
    for (const personal of ['Member 1', 'M0001', '@', 'ballot.accepted'])
      expect(held.replace(/\S*@v1\S*/g, '')).not.toContain(personal);
  });

  it('can be cut by whoever may publish and nothing more', async () => {
    const client = new pg.Client({ connectionString: scratch.database.migratorUrl });
    await client.connect();
    try {
      await client.query('set role folkmoot_publisher');
      const source = new DatabaseSource(
        async <Row extends object>(text: string, values?: unknown[]) => {
          const { rows } = await client.query<Row>(text, values);
          return rows;
        },
      );
      const pack = await makePack(source, [key], { kind: 'decision', number: 1 });
      expect((await verify(await filesInZip(pack?.zip ?? Buffer.alloc(0)))).ok).toBe(true);
    } finally {
      await client.end();
    }
  });

  it('are not there of what there is not', async () => {
    for (const path of [
      'decisions/99',
      `elections/${meeting}`,
      `meetings/${election}`,
      `meetings/00000000-0000-4000-8000-000000000000`,
    ]) {
      const answer = await fetch(`${scratch.url}/api/v1/${path}/pack`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });
});
