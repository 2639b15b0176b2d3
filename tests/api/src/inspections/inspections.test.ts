import { unwrap, type Schema } from '@folkmoot/contract';
import { electCouncil } from '../support/council';
import { dumpOf } from '../support/dump';
import { entriesOf } from '../support/log';
import { type Person } from '../support/person';
import { refusalOf } from '../support/refusal';
import { draftResolution } from '../support/resolutions';
import { addressOf, routes } from '../support/routes';
import { type Scratch, startScratch } from '../support/scratch';
import { filesInZip } from '../support/unzip';
import { signedCheckpoint, verify } from '../support/verification';
import { waitFor } from '../support/wait-for';

type Appointment = Schema<'AppointInspectorDto'>;
type Matter = Schema<'MatterRefDto'>;

let scratch: Scratch;
let election = '';
let others = 0;

const appointment = (change: Partial<Appointment> = {}): Appointment => ({
  name: 'Ines Pector',
  body: 'Office of the Regulator',
  email: `inspector-${++others}@regulator.example`,
  from: scratch.day(10),
  to: scratch.day(20),
  ...change,
});
const sendAppointment = (body: Appointment, person = scratch.secretary) =>
  person.api.POST('/api/v1/inspections', { body });
const details = (id: string) =>
  unwrap(scratch.secretary.api.GET('/api/v1/inspections/{id}', { params: { path: { id } } }));
const end = (id: string, person = scratch.secretary) =>
  person.api.POST('/api/v1/inspections/{id}/ending', { params: { path: { id } } });

/** Appoints somebody, who is then at a browser of their own. */
async function appoint(change: Partial<Appointment> = {}): Promise<{ id: string; who: Person }> {
  const body = appointment(change);
  const { id } = await unwrap(sendAppointment(body));
  return { id, who: scratch.person(body.email) };
}
const own = (who: Person) => who.api.GET('/api/v1/inspection');
const look = (who: Person, path: Matter) =>
  who.api.GET('/api/v1/inspection/matters/{kind}/{id}', { params: { path } });

beforeAll(async () => {
  scratch = await startScratch();
  await electCouncil(scratch);
  const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/elections'));
  election = items[0]?.id ?? '';
  scratch.at(10);
});
afterAll(() => scratch.close());

describe('an inspector of the whole record', () => {
  it('signs in by mail, sees everything in scope, and is named to nobody in the log', async () => {
    const { id, who } = await appoint();
    const { inspection, matters } = await unwrap(own(who));
    expect(inspection).toMatchObject({
      body: 'Office of the Regulator',
      state: 'under-way',
      whole: true,
      to: scratch.day(20),
    });
    expect(matters.map(({ kind, id: matter }) => [kind, matter])).toEqual(
      expect.arrayContaining([
        ['decision', '1'],
        ['election', election],
      ]),
    );
    const { account } = await unwrap(who.api.GET('/api/v1/sign-in/session'));
    expect(account?.roles).toEqual(['inspector']);
    const [entry] = await entriesOf(scratch.visitor, 'inspector.appointed');
    expect(entry).toMatchObject({
      resource: id,
      fields: { body: 'Office of the Regulator', scope: 'whole', to: scratch.day(20) },
    });
    expect(JSON.stringify(entry)).not.toMatch(/Pector|regulator\.example/);
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('sees who did what and when, exact turnout, and never a choice or how to reach somebody', async () => {
    const { who } = await appoint();
    const matter = await unwrap(look(who, { kind: 'election', id: election }));
    expect(matter.timeline.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['election.called', 'candidate.stood', 'poll.opened', 'poll.closed']),
    );
    expect(matter.timeline.map(({ action }) => action)).not.toContain('ballot.accepted');
    expect(matter.timeline.find(({ action }) => action === 'poll.opened')?.by).toBe(
      'Tove Marchetti',
    );
    expect(matter.roll).toContainEqual(
      expect.objectContaining({ constituency: 'community', entitled: 4, tookPart: 3 }),
    );
    const said = JSON.stringify(matter);
    for (const secret of ['@', 'M0001', 'answers', 'For']) expect(said).not.toContain(secret);
  });

  it('takes an evidence pack away', async () => {
    const { id, who } = await appoint();
    await signedCheckpoint(scratch);
    await who.beSignedIn();
    const answer = await fetch(`${scratch.url}/api/v1/inspection/matters/decision/1/pack`, {
      headers: { cookie: who.cookie },
    });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const files = await filesInZip(Buffer.from(await answer.arrayBuffer()));
    expect([...files.keys()]).toContain('decisions/1.json');
    expect((await details(id)).viewed).toEqual([
      { at: expect.any(String), what: 'pack', matter: { kind: 'decision', id: '1' } },
    ]);
  });

  it('can act nowhere, and reads nothing of the office', async () => {
    const { who } = await appoint();
    const forOthers = routes.filter(
      ({ operation }) =>
        !/^(OwnInspection|SamplePapers|SignIn|LetterSignIn|Mailbox)_/.test(operation),
    );
    for (const route of forOthers) {
      const message = route.method === 'get' ? {} : { body: {} };
      const { status, body } = await who.send(route.method, addressOf(route), message);
      const isPublicReading = route.method === 'get' && status !== 403;
      if (!isPublicReading)
        expect([route.operation, status, (body as { code?: string }).code]).toEqual([
          route.operation,
          403,
          'not-allowed',
        ]);
    }
    const draft = await draftResolution(scratch, { title: 'Kanarie draft' });
    for (const path of [`/resolutions/${draft}`, '/members', '/polls', '/inspections'])
      expect((await who.send('get', path)).status).toBe(403);
  });
});

describe('an inspector of named matters', () => {
  it('sees those and is refused every other', async () => {
    const { id, who } = await appoint({ scope: [{ kind: 'election', id: election }] });
    const { inspection, matters } = await unwrap(own(who));
    expect(inspection.whole).toBe(false);
    expect(matters).toMatchObject([{ kind: 'election', id: election }]);
    expect((await unwrap(look(who, { kind: 'election', id: election }))).id).toBe(election);
    expect(await refusalOf(look(who, { kind: 'decision', id: '1' }))).toMatchObject({
      status: 403,
      code: 'out-of-scope',
    });
    const { text } = await who.send('get', '/inspection/matters/decision/1/pack');
    expect(text).toContain('out-of-scope');
    expect((await details(id)).viewed.map(({ matter }) => matter.kind)).toEqual(['election']);
  });

  it('is not appointed for what there is not, for nothing, or for days that cannot be', async () => {
    const refused = async (change: Partial<Appointment>) =>
      (await refusalOf(sendAppointment(appointment(change)))).code;
    expect(await refused({ scope: [{ kind: 'decision', id: '99' }] })).toBe('matter-unknown');
    expect(await refused({ scope: [] })).toBe('scope-empty');
    expect(await refused({ from: scratch.day(12), to: scratch.day(11) })).toBe('days-reversed');
    expect(await refused({ from: scratch.day(1), to: scratch.day(9) })).toBe('days-passed');
    expect(await refused({ to: scratch.day(400) })).toBe('too-long');
    expect(await refused({ email: 'nobody' })).toBe('invalid');
    expect(await refused({ name: ' ' })).toBe('invalid');
  });
});

describe('an inspection ends', () => {
  it('by itself on its last day, for whoever is signed in as well', async () => {
    const { id, who } = await appoint({ to: scratch.day(11) });
    scratch.at(11, '23:45');
    await unwrap(own(who));
    scratch.at(12, '00:01');
    expect(await refusalOf(own(who))).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await refusalOf(look(who, { kind: 'decision', id: '1' }))).toMatchObject({
      code: 'not-allowed',
    });
    expect(await details(id)).toMatchObject({ state: 'over', endedAt: null });
    expect(await refusalOf(end(id))).toMatchObject({ status: 409, code: 'already-over' });
  });

  it('at once when the secretary ends it, and nobody can sign in on its strength', async () => {
    const body = appointment({ from: scratch.day(12), to: scratch.day(30) });
    const { id } = await unwrap(sendAppointment(body));
    const who = scratch.person(body.email);
    await unwrap(own(who));
    await unwrap(end(id));
    expect(await refusalOf(own(who))).toMatchObject({ status: 401 });
    await scratch.newcomer().api.POST('/api/v1/sign-in/requests', {
      body: { identifier: body.email },
    });
    await waitFor('a request of nobody', async () => {
      const rows = await scratch.sql(
        `select from platform.sign_in_request where account_id is null`,
      );
      return rows.length > 0 || undefined;
    });
    const [entry] = await entriesOf(scratch.visitor, 'inspector.ended');
    expect(entry).toMatchObject({ resource: id, fields: { endedOn: scratch.day(12) } });
    expect(await refusalOf(end(id))).toMatchObject({ code: 'already-over' });
    const letters = await scratch.sql(
      `select from platform.mailbox_message where "to" = $1 and subject like 'Your link%'`,
      [body.email],
    );
    expect(letters).toHaveLength(1);
  });

  it('has not begun before its first day', async () => {
    const { who } = await appoint({ from: scratch.day(14), to: scratch.day(15) });
    scratch.at(14);
    await unwrap(own(who));
  });

  it('only by the secretary, who alone appoints', async () => {
    const { id, who } = await appoint({ from: scratch.day(14) });
    for (const person of [scratch.returningOfficer, scratch.scrutineer, who]) {
      expect(await refusalOf(end(id, person))).toMatchObject({ code: 'not-allowed' });
      expect(await refusalOf(sendAppointment(appointment(), person))).toMatchObject({
        code: 'not-allowed',
      });
    }
  });
});

describe('the database', () => {
  const asApp = async (statement: string) =>
    scratch
      .sql(`begin; set local role folkmoot_app; ${statement}; commit`)
      .finally(() => scratch.sql('rollback'));

  it.each([
    ['gives nobody more time', `update governance.inspection set to_date = to_date + 1`],
    ['takes nobody back', `update governance.inspection set ended_at = null`],
    ['forgets no inspection', `delete from governance.inspection`],
    ['changes nothing of what was opened', `update governance.inspection_view set matter = 'x'`],
    ['forgets nothing of what was opened', `delete from governance.inspection_view`],
    [
      'knows no inspector without an end',
      `insert into platform.account_role (account_id, role) select id, 'inspector' from platform.account limit 1`,
    ],
  ])('%s', async (_, statement) => {
    await expect(asApp(statement)).rejects.toThrow(/permission denied|changes only|violates check/);
  });

  it('holds an inspector’s address outside the log alone', async () => {
    const log = (await entriesOf(scratch.visitor, 'inspector.appointed')).map((entry) =>
      JSON.stringify(entry),
    );
    expect(log.join()).not.toContain('@');
    expect(await dumpOf(scratch)).toContain('regulator.example');
  });
});
