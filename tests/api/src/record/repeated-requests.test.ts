import { randomUUID } from 'node:crypto';
import { logSize } from '../support/log';
import { codeOf } from '../support/refusal';
import { draftResolution, openResolution, sendClosing } from '../support/resolutions';
import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';

const draft = { kind: 'council-resolution', title: 'A title', text: 'THAT it be so.' };

describe('a request sent again with its key', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, line(1));
  });
  afterAll(() => scratch.close());

  const post = (key: string, body: object = draft, path = '/resolutions') =>
    scratch.secretary.send('post', path, { body, headers: { 'Idempotency-Key': key } });

  it('gets the first answer and does nothing more', async () => {
    const key = randomUUID();
    const first = await post(key);
    const size = await logSize(scratch.visitor);
    const second = await post(key);
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    expect(await logSize(scratch.visitor)).toBe(size);
  });

  it('twenty times at once is carried out once', async () => {
    const key = randomUUID();
    const size = await logSize(scratch.visitor);
    const replies = await Promise.all(Array.from({ length: 20 }, () => post(key)));
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await logSize(scratch.visitor)).toBe(size + 1);
  });

  it('is refused if it asks for something else, in words or in kind', async () => {
    const key = randomUUID();
    await post(key);
    const reused = { status: 422, code: 'key-used-before' };
    expect((await post(key, { ...draft, title: 'Another' })).body).toMatchObject(reused);
    const csv = { csv: 'name,member number,constituency\nAda,M7,staff\n', dryRun: false };
    expect((await post(key, csv, '/members/imports')).body).toMatchObject(reused);
  });

  it('by somebody else is theirs alone', async () => {
    const key = randomUUID();
    const election = { title: 'X', contests: [{ constituency: 'staff', seats: 1 }] };
    const mine = await post(key, election, '/elections');
    const theirs = await scratch.returningOfficer.send('post', '/elections', {
      body: election,
      headers: { 'Idempotency-Key': key },
    });
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect((mine.body as { id: string }).id).not.toBe((theirs.body as { id: string }).id);
  });

  it('after a refusal is tried anew: what was refused was never done', async () => {
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    const headers = { 'Idempotency-Key': randomUUID() };
    const close = () =>
      scratch.returningOfficer.send('post', `/polls/${poll}/closing`, { body: {}, headers });
    expect((await close()).body).toMatchObject({ status: 409, code: 'too-early' });
    scratch.at(7);
    expect((await close()).status).toBe(200);
    expect(await codeOf(sendClosing(scratch, poll))).toBe('poll-closed');
    expect((await close()).status).toBe(200);
  });
});
