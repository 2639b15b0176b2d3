import { unwrap, type Schema } from '@folkmoot/contract';
import { presets } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { allVote, organisationUnder } from '../presets/everybody';
import { entriesOf } from '../support/log';
import { refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered, draftResolution, sendOpening } from '../support/resolutions';
import { type Scratch } from '../support/scratch';
import { verify } from '../support/verification';

const KIND = 'members-remove-director';

let scratch: Scratch;
let draft: string;
let giver: string;

const byId = (id: string) => ({ params: { path: { id } } });
const record = (change: Partial<Schema<'RecordSpecialNoticeDto'>> = {}, id = draft) =>
  scratch.secretary.api.PUT('/api/v1/resolutions/{id}/special-notice', {
    ...byId(id),
    body: {
      from: giver,
      receivedOn: scratch.day(30),
      copySentOn: scratch.day(31),
      meetingOn: scratch.day(59),
      ...change,
    },
  });
const open = (closesAt: number) =>
  sendOpening(scratch, draft, { closesAt: scratch.moment(closesAt) });
const declare = (body: Schema<'DeclareResolutionDto'>) =>
  scratch.returningOfficer.api.POST('/api/v1/resolutions/{id}/declaration', {
    ...byId(draft),
    body,
  });
const hearing = { representations: 'circulated', heard: true } as const;

beforeAll(async () => {
  scratch = await organisationUnder(presets.find(({ id }) => id === 'worker-co-op')!);
  const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
  const [holder] = seats.flatMap(({ holders }) => holders);
  const removal = await unwrap(
    scratch.secretary.api.POST('/api/v1/removals', {
      body: {
        term: holder!.term,
        reasons: 'Four meetings missed without cause.',
        on: scratch.day(70),
        kind: KIND,
      },
    }),
  );
  draft = removal.resolution;
  const [member] = await scratch.sql<{ number: string }>(
    `select number from governance.member order by number limit 1`,
  );
  giver = member!.number;
  scratch.at(31);
});
afterAll(() => scratch.close());

describe('R-A24: the members remove a director only on special notice', () => {
  it('so the poll does not open before it is recorded', async () => {
    const { needsSpecialNotice, specialNotice } = await unwrap(
      scratch.secretary.api.GET('/api/v1/resolutions/{id}', byId(draft)),
    );
    expect({ needsSpecialNotice, specialNotice }).toEqual({
      needsSpecialNotice: true,
      specialNotice: null,
    });
    expect(await refusalOf(open(60))).toMatchObject({
      status: 409,
      code: 'special-notice-needed',
      detail: expect.stringContaining('Companies Act 2006 ss.168, 312'),
    });
  });

  it('from a legal member, of what has happened, in the order in which it can have', async () => {
    expect(await refusalOf(record({ from: 'M-NOBODY' }))).toMatchObject({ code: 'member-unknown' });
    expect(await refusalOf(record({ receivedOn: scratch.day(-400) }))).toMatchObject({
      status: 422,
      code: 'not-a-legal-member',
    });
    expect(await refusalOf(record({ copySentOn: scratch.day(32) }))).toMatchObject({
      code: 'day-to-come',
    });
    expect(await refusalOf(record({ copySentOn: scratch.day(29) }))).toMatchObject({
      code: 'days-out-of-order',
    });
    expect(await refusalOf(record({ meetingOn: scratch.day(31) }))).toMatchObject({
      code: 'days-out-of-order',
    });
    const plain = await draftResolution(scratch);
    expect(await refusalOf(record({}, plain))).toMatchObject({ code: 'no-special-notice' });
    expect(await refusalOf(record({}, randomUUID()))).toMatchObject({ status: 404 });
    const { status } = await scratch.returningOfficer.send(
      'put',
      `/resolutions/${draft}/special-notice`,
      {},
    );
    expect(status).toBe(403);
  });

  it('of 28 clear days, and the refusal names the first day that will do', async () => {
    await unwrap(record({ meetingOn: scratch.day(58) }));
    expect(await refusalOf(open(60))).toMatchObject({
      status: 422,
      code: 'special-notice-short',
      detail: expect.stringMatching(/: 27 \(clear days\).*Hold the meeting on .* or a later day/),
    });
    await unwrap(record({ calledOn: scratch.day(31) }));
    await unwrap(record());
  });

  it('R-A25: and nobody’s vote is final before the director could speak', async () => {
    expect(await refusalOf(open(58))).toMatchObject({
      status: 422,
      code: 'closes-before-meeting',
    });
  });
});

describe('R-A25: a director is removed', () => {
  it('by the votes, after being heard; the notice stands once the poll is open', async () => {
    const { poll } = await unwrap(open(60));
    expect(await refusalOf(record())).toMatchObject({ status: 409, code: 'not-a-draft' });
    await expect(
      scratch.sql(`update governance.special_notice set meeting_on = meeting_on + 1`),
    ).rejects.toThrow('stands as it was');
    await expect(scratch.sql(`delete from governance.special_notice`)).rejects.toThrow(
      'stands as it was',
    );
    await allVote(scratch, poll, 'For');
    scratch.at(60);
    await closePoll(scratch, poll);
    expect(await refusalOf(declare({}))).toMatchObject({
      status: 422,
      code: 'statement-needed',
      detail: expect.stringContaining('s.169'),
    });
    const { decision } = await unwrap(declare({ hearing }));
    const { verdict, derivation, facts } = await decisionNumbered(scratch, decision);
    expect(verdict).toBe('carried');
    expect(facts).toMatchObject({
      hearing,
      specialNotice: { receivedOn: scratch.day(30), toldOn: scratch.day(31) },
    });
    const cited = derivation.map(({ citation }) => citation);
    expect(cited).toEqual(
      expect.arrayContaining([
        'Companies Act 2006 s.168',
        'Companies Act 2006 s.169',
        'Companies Act 2006 ss.312, 360',
      ]),
    );
  });

  it('and nothing of the notice is asked of any other decision', async () => {
    const plain = await draftResolution(scratch);
    const { poll } = await unwrap(sendOpening(scratch, plain, { closesAt: scratch.moment(80) }));
    await allVote(scratch, poll, 'For');
    scratch.at(80);
    await closePoll(scratch, poll);
    const told = scratch.returningOfficer.api.POST('/api/v1/resolutions/{id}/declaration', {
      ...byId(plain),
      body: { hearing },
    });
    expect(await refusalOf(told)).toMatchObject({ status: 422, code: 'not-asked-for' });
  });

  it('with a record that anybody can check and that does not say who gave the notice', async () => {
    const entries = await entriesOf(scratch.visitor, 'special-notice.recorded');
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries)).not.toContain(giver);
    const { failures } = await verify(scratch);
    expect(failures).toEqual([]);
  });
});
