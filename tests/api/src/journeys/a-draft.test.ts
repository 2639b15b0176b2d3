import { unwrap } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import { entriesOn } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import { draftResolution, openResolution, sendOpening } from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';

const special = {
  kind: 'members-special-resolution',
  title: 'To alter the objects',
  text: 'THAT article 3 be altered.',
};

describe('the draft of a resolution', () => {
  let scratch: Scratch;
  let id: string;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(12), ...lines(3, 'community', 101));
  });
  afterAll(() => scratch.close());

  const details = () =>
    unwrap(scratch.secretary.api.GET('/api/v1/resolutions/{id}', { params: { path: { id } } }));
  const revise = (version: string | null, title: string) =>
    scratch.secretary.send('put', `/resolutions/${id}`, {
      body: { ...special, title },
      headers: version === null ? {} : { 'If-Match': version },
    });

  const discard = (draft: string, version: string) =>
    scratch.secretary.send('delete', `/resolutions/${draft}`, { headers: { 'If-Match': version } });

  it('is drafted by the secretary, who sees what carries it and who would vote', async () => {
    id = await draftResolution(scratch, special);
    await expect(details()).resolves.toMatchObject({
      version: 1,
      state: 'draft',
      kindTitle: 'Special resolution of the members',
      thresholdSays: 'at least three quarters of the votes cast',
      minimumDaysOpen: 7,
      entitledToday: {
        total: 12,
        byConstituency: [{ code: 'staff', name: 'Staff', entitled: 12 }],
      },
    });
  });

  it('is edited on the version that the editor saw, and on no other', async () => {
    expect((await revise(null, 'Lost')).body).toMatchObject({
      status: 428,
      code: 'version-missing',
    });
    expect((await revise('1', 'Lost')).body).toMatchObject({
      status: 400,
      code: 'version-malformed',
    });
    expect((await revise('"1"', 'To alter article 3')).body).toEqual({ version: 2 });
    expect((await revise('"1"', 'Lost')).body).toMatchObject({
      status: 412,
      code: 'changed-meanwhile',
    });
    await expect(details()).resolves.toMatchObject({ version: 2, title: 'To alter article 3' });
  });

  it('of two editors who saw the same version, one is told that it has changed', async () => {
    const both = await Promise.all([revise('"2"', 'Mine'), revise('"2"', 'Theirs')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await revise('"3"', 'To alter the objects')).status).toBe(200);
  });

  const draft = (change: object) =>
    scratch.secretary.send('post', '/resolutions', { body: { ...special, ...change } });

  it('is of a kind that the constitution has', async () => {
    const unknown = await draft({ kind: 'council-coup' });
    expect(unknown.body).toMatchObject({ status: 422, code: 'kind-unknown' });
  });

  it.each([
    ['council-appoint-chair', /begins with a vacancy/],
    ['council-appoint-ned', /begins with a vacancy/],
    ['council-co-opt', /begins with a vacancy/],
    ['council-remove-chair', /begins with the term of office/],
    ['council-surplus-allocation', /begins with a surplus round/],
    ['council-fund-round', /begins with a fund round/],
  ])('is only text: %s is not drafted here, nor put into another draft', async (kind, says) => {
    const refusal = { status: 422, code: 'not-drafted-as-text' };
    expect((await draft({ kind })).body).toMatchObject({
      ...refusal,
      detail: expect.stringMatching(says),
    });
    const { body: one } = await draft({});
    const changed = await scratch.secretary.send('put', `/resolutions/${one.id}`, {
      body: { ...special, kind },
      headers: { 'If-Match': '"1"' },
    });
    expect(changed.body).toMatchObject(refusal);
    expect((await discard(one.id as string, '"1"')).status).toBe(204);
  });

  it('takes nobody’s word for what it would bring about', async () => {
    const proposals = [
      { type: 'none' },
      {
        type: 'appointment',
        office: 'chair',
        nominee: { id: 'me', name: 'Me' },
        from: scratch.day(1),
        to: scratch.day(2),
        served: [],
      },
      { type: 'removal', office: 'chair', term: randomUUID(), on: scratch.day(1), reasons: 'x' },
    ];
    for (const proposal of proposals)
      expect((await draft({ proposal })).body).toMatchObject({
        status: 422,
        errors: [{ pointer: '/proposal', code: 'unknown-field' }],
      });
  });

  it('of each kind is said to begin as what it is', async () => {
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/decision-kinds'));
    expect(new Map(items.map(({ code, draftedAs }) => [code, draftedAs]))).toEqual(
      new Map([
        ['members-ordinary-resolution', 'text'],
        ['members-special-resolution', 'text'],
        ['members-remove-director', 'removal'],
        ['constituency-recall', 'removal'],
        ['council-resolution', 'text'],
        ['council-appoint-chair', 'appointment'],
        ['council-appoint-ned', 'appointment'],
        ['council-remove-chair', 'removal'],
        ['council-remove-ned', 'removal'],
        ['council-remove-member', 'removal'],
        ['council-set-pay', 'text'],
        ['council-appoint-auditor', 'text'],
        ['council-co-opt', 'appointment'],
        ['council-surplus-allocation', 'allocation'],
        ['council-fund-round', 'fund-round'],
      ]),
    );
  });

  it('may be discarded, of which the log keeps a trace', async () => {
    const other = await draftResolution(scratch, special);
    expect((await discard(other, '"2"')).body).toMatchObject({ code: 'changed-meanwhile' });
    expect((await discard(other, '"1"')).status).toBe(204);
    expect((await discard(other, '"1"')).status).toBe(404);
    expect((await entriesOn(scratch.visitor, other)).at(-1)?.fields).toEqual({ discarded: true });
  });

  it('is not put to the vote for less than its seven days, nor on a roll of days to come', async () => {
    const closesAt = scratch.moment(7, '08:59');
    expect(await refusalOf(sendOpening(scratch, id, { closesAt }))).toMatchObject({
      status: 422,
      code: 'closes-too-soon',
      detail: expect.stringContaining('at least 7 days'),
    });
    const later = { closesAt: scratch.moment(14), recordDate: scratch.day(1) };
    expect(await codeOf(sendOpening(scratch, id, later))).toBe('record-date-to-come');
  });

  it('once opened can no longer be edited, discarded or opened', async () => {
    await openResolution(scratch, id, scratch.moment(7));
    const again = { status: 409, code: 'not-a-draft' };
    expect((await revise('"4"', 'Too late')).body).toMatchObject(again);
    expect((await discard(id, '"4"')).body).toMatchObject(again);
    expect(
      await refusalOf(sendOpening(scratch, id, { closesAt: scratch.moment(9) })),
    ).toMatchObject(again);
  });
});
