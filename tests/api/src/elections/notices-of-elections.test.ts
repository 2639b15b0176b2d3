import { type RunningApp } from '@folkmoot/api';
import { unwrap } from '@folkmoot/contract';
import { jobsDone } from '../support/jobs';
import { entriesOf, entriesOn, logEntries } from '../support/log';
import { type MailServer, startMailServer } from '../support/mail-server';
import { callWithTimetable } from '../support/nominations';
import { type Person } from '../support/person';
import { codeOf } from '../support/refusal';
import { importRoll, line, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';

const gone = 'gone@members.example';
const stage = 'notice-of-election';

let scratch: Scratch;
let server: MailServer;
let worker: RunningApp;
let election: string;

beforeAll(async () => {
  server = await startMailServer((address) => address === gone);
  scratch = await startScratch({ work: false });
  worker = await scratch.startCopy({ settings: { SMTP_URL: server.url } });
  await importRoll(
    scratch,
    ...lines(4),
    line(5, { contact: gone }),
    line(6, { contact: '' }),
    line(101, { constituency: 'community' }),
  );
  election = await callWithTimetable(
    scratch,
    [{ constituency: 'staff', seats: 1 }],
    scratch.day(60),
  );
  await jobsDone(scratch);
});
afterAll(async () => {
  await worker.close();
  await scratch.close();
  server.close();
});

const path = () => ({ params: { path: { id: election } } });
const of = (id = election) => ({ params: { path: { id, stage } } as const });
const notices = async () =>
  (await unwrap(scratch.scrutineer.api.GET('/api/v1/elections/{id}/notices', path()))).items;
const sendNotReached = ({ api }: Person, id = election) =>
  api.GET('/api/v1/elections/{id}/notices/{stage}/not-reached', of(id));
const notReached = async () =>
  (await unwrap(sendNotReached(scratch.secretary))).items.map(({ number, why }) => [number, why]);
const sendCameBack = ({ api }: Person, memberNumber: string) =>
  api.POST('/api/v1/elections/{id}/notices/{stage}/came-back', { ...of(), body: { memberNumber } });
const told = () => server.taken.filter(({ text }) => text.includes('You can stand'));

describe('the notice of an election', () => {
  it('goes to everybody of its constituencies who can be reached, and the log has how many', async () => {
    expect(
      told()
        .map(({ to }) => to)
        .sort(),
    ).toEqual([1, 2, 3, 4].map((n) => `m${n}@members.example`));
    expect(told().filter(({ text }) => text.includes('Dear Member 1,'))).toHaveLength(1);
    const given = await entriesOf(scratch.visitor, 'notice.given');
    expect(given).toMatchObject([
      { resource: election, fields: { stage, channel: 'e-mail', sentTo: 5, entitled: 6 } },
    ]);
    expect(await notices()).toMatchObject([
      { stage, sentTo: 5, entitled: 6, delivered: { waiting: 0, refused: 1, cameBack: 0 } },
    ]);
  });

  it('leaves a list of those to be written to by post', async () => {
    expect(await notReached()).toEqual([
      [numberOf(5), 'refused'],
      [numberOf(6), 'no-address'],
    ]);
    await unwrap(sendCameBack(scratch.returningOfficer, numberOf(2)));
    await unwrap(sendCameBack(scratch.returningOfficer, numberOf(2)));
    expect(await notReached()).toContainEqual([numberOf(2), 'came-back']);
  });

  it('which is for those officers who write, and of this election only', async () => {
    for (const person of [scratch.scrutineer, scratch.inspector, scratch.insider(numberOf(1))]) {
      expect(await codeOf(sendNotReached(person))).toBe('not-allowed');
      expect(await codeOf(sendCameBack(person, numberOf(1)))).toBe('not-allowed');
    }
    const other = await callWithTimetable(
      scratch,
      [{ constituency: 'community', seats: 1 }],
      scratch.day(60),
    );
    expect((await sendNotReached(scratch.secretary, other)).response.status).toBe(404);
    await jobsDone(scratch);
    expect((await unwrap(sendNotReached(scratch.secretary, other))).items).toEqual([]);
    for (const number of [numberOf(101), 'M9999'])
      expect(await codeOf(sendCameBack(scratch.secretary, number))).toBe('not-on-roll');
    const unknown = `/elections/${election}/notices/statement-of-candidates/not-reached`;
    expect((await scratch.secretary.send('get', unknown)).status).toBe(400);
  });

  it('has every letter that did not arrive in the log, once, as a number and a commitment', async () => {
    const failed = (await entriesOn(scratch.visitor, election)).filter(
      ({ action }) => action === 'notice.undelivered',
    );
    expect(failed.map(({ fields }) => fields)).toEqual([
      { stage, how: 'refused', undelivered: 1 },
      { stage, how: 'came-back', undelivered: 2 },
    ]);
    expect(failed.every(({ commitments }) => commitments['member'] !== undefined)).toBe(true);
    const [{ id = '' } = {}] = await scratch.sql<{ id: string }>(
      `select id from governance.member where number = $1`,
      [numberOf(2)],
    );
    expect(JSON.stringify(await logEntries(scratch.visitor))).not.toContain(id);
  });

  it('goes out again when an address is corrected', async () => {
    scratch.at(1);
    const corrected = [2, 5, 6].map((n) => line(n, { contact: `new${n}@members.example` }));
    expect(await importRoll(scratch, ...corrected)).toMatchObject({ noticesAgain: 3 });
    await jobsDone(scratch);
    const again = told().filter(({ to }) => to.startsWith('new'));
    expect(again.map(({ to }) => to).sort()).toEqual(
      [2, 5, 6].map((n) => `new${n}@members.example`),
    );
    expect(await notReached()).toEqual([]);
    expect(await entriesOf(scratch.visitor, 'notice.resent')).toMatchObject([
      { resource: election, fields: { stage, sentTo: 3 } },
    ]);
    expect(await importRoll(scratch, line(3, { contact: 'new3@members.example' }))).toMatchObject({
      noticesAgain: 0,
    });
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
