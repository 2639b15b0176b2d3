import { unwrap, type Schema } from '@folkmoot/contract';
import { canonicalJson } from '@folkmoot/log';
import { verifyRecord } from '@folkmoot/verify';
import { councilSeats, itemOf, sendNotice, sendPresiding } from '../support/appointments';
import { type Council, decide, electCouncil, split } from '../support/council';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { sendOpening } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';
import { publishedRecord, verify } from '../support/verification';

describe('R-E18: the council removes one of its members', () => {
  let scratch: Scratch;
  let council: Council;
  let term: string;
  let resolution: string;
  let removed: number;

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
    scratch.at(10);
    term = await seatOf('Member 1');
  });
  afterAll(() => scratch.close());

  const seatOf = async (name: string): Promise<string> =>
    (await councilSeats(scratch)).find((seat) => seat.name === name)?.term ?? '';
  const draft = (change: Partial<Schema<'RemoveDto'>> = {}, person: Person = scratch.secretary) =>
    person.api.POST('/api/v1/removals', {
      body: {
        term,
        on: scratch.day(40),
        reasons: 'Published papers that the council had in confidence.',
        ground: 'breach-of-code',
        ...change,
      },
    });
  const notify = (givenOn: string, hearingOn?: string, id = resolution) =>
    sendNotice(scratch, id, givenOn, hearingOn);
  const reply = (person: Person) =>
    person.api.PUT('/api/v1/resolutions/{id}/reply', {
      params: { path: { id: resolution } },
      body: { reply: 'They were in the library already.' },
    });
  const own = async ({ api }: Person) => (await unwrap(api.GET('/api/v1/my/removals'))).items;
  const open = () => refusalOf(sendOpening(scratch, resolution, { closesAt: scratch.moment(40) }));

  it('on a ground of the rules, never for votes or views, once the member has had 21 days', async () => {
    for (const person of [scratch.returningOfficer, scratch.scrutineer, council.staff[1]!])
      expect(await codeOf(draft({}, person))).toBe('not-allowed');
    const body = { term, on: scratch.day(40), reasons: 'Votes against.', ground: 'votes-or-views' };
    const forViews = await scratch.secretary.send('post', '/removals', { body });
    expect(forViews.status).toBe(422);
    expect(await refusalOf(draft({ ground: undefined as never }))).toMatchObject({
      code: 'ground-needed',
      detail: expect.stringContaining('Nobody is removed for how they voted'),
    });
    expect(await codeOf(draft({ on: scratch.day(30) }))).toBe('takes-effect-too-soon');
    ({ resolution } = await unwrap(draft()));
    const item = await unwrap(itemOf(scratch, resolution));
    expect(item).toMatchObject({ asksHearing: true, notice: null });
    expect(item.steps.map(({ holds }) => holds)).toEqual([false, false]);
  });

  it('with the reasons, a hearing and a reply, and not with themselves in the chair', async () => {
    expect(await codeOf(notify(scratch.day(10)))).toBe('hearing-needed');
    expect(await codeOf(notify(scratch.day(10), scratch.day(10)))).toBe('hearing-out-of-range');
    expect(await own(council.staff[0]!)).toEqual([]);
    await unwrap(notify(scratch.day(10), scratch.day(33)));
    expect(await own(council.staff[0]!)).toMatchObject([
      {
        resolution,
        title: "Removal of Member 1 from the Members' Council seat for Staff",
        ground: 'a breach of the code of conduct',
        reasons: 'Published papers that the council had in confidence.',
        hearingOn: scratch.day(33),
        voteFrom: scratch.day(33),
        reply: null,
        mayReply: true,
      },
    ]);
    for (const person of [council.staff[1]!, council.community[0]!])
      expect(await own(person)).toEqual([]);
    expect(await codeOf(scratch.secretary.api.GET('/api/v1/my/removals'))).toBe('not-allowed');
    expect(await codeOf(notify(scratch.day(10), scratch.day(33)))).toBe('notified-already');
    expect(await codeOf(sendPresiding(scratch, resolution, term))).toBe('must-leave-the-chair');
    await unwrap(sendPresiding(scratch, resolution, await seatOf('Member 2')));
    expect(await codeOf(reply(council.staff[1]!))).toBe('not-the-holder');
    const soFar = await unwrap(itemOf(scratch, resolution));
    expect(soFar.steps.map(({ says }) => says).join(' ')).not.toContain('reply, and did not');
    expect((await reply(council.staff[0]!)).response.status).toBe(204);
    expect(await own(council.staff[0]!)).toMatchObject([
      { reply: 'They were in the library already.', repliedAt: expect.any(String) },
    ]);
    scratch.at(30);
    expect(await open()).toMatchObject({
      code: 'item-not-ready',
      detail: expect.stringContaining('20 (days) is not at least 21 (needed)'),
    });
    scratch.at(32);
    expect((await open()).detail).toContain('is to be heard on');
    const { notice } = await unwrap(itemOf(scratch, resolution));
    expect(notice).toMatchObject({ voteFrom: scratch.day(33), hearingOn: scratch.day(33) });
  });

  it('not by four of the seven others: they need two thirds', async () => {
    scratch.at(11);
    const other = await seatOf('Member 2');
    const { resolution: lesser } = await unwrap(draft({ term: other, on: scratch.day(60) }));
    await unwrap(notify(scratch.day(11), scratch.day(33), lesser));
    await unwrap(sendPresiding(scratch, lesser, await seatOf('Member 3')));
    scratch.at(33);
    const others = [...council.community, ...council.staff.slice(2)];
    const decision = await decide(scratch, lesser, split(others, 4, 0, 2), {
      day: 33,
      time: '12:00',
    });
    expect(decision.verdict).toBe('lost');
    expect(decision.headline).toContain('57.1 % of other members in office');
  });

  it('by five of the seven others: the seat falls free in the same transaction, with its rule', async () => {
    const others = [...council.community, ...council.staff.slice(1)];
    const decision = await decide(scratch, resolution, split(others, 5, 2), {
      day: 34,
      time: '12:00',
    });
    removed = decision.number;
    expect(decision).toMatchObject({
      verdict: 'carried',
      effects: [expect.objectContaining({ type: 'term-ends', on: scratch.day(40) })],
    });
    expect(decision.headline).toContain('71.4 % of other members in office');
    const own = decision.derivation.filter(({ rule }) => rule === 'R-E18');
    expect(own.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('a breach of the code of conduct'),
        'Member 1 had no vote on it.',
        expect.stringContaining('could be heard on'),
        'Member 1 replied, and every voter was shown the reply.',
      ]),
    );
    const [vacated] = await entriesOn(scratch.visitor, term);
    expect(vacated).toMatchObject({
      action: 'seat.vacated',
      fields: { cause: 'removed', rule: 'R-E18', vacantFrom: scratch.day(40) },
    });
    const { items } = await unwrap(scratch.returningOfficer.api.GET('/api/v1/vacant-seats'));
    expect(items).toMatchObject([
      { term, cause: 'removed', holder: 'Member 1', next: 'countback' },
    ]);
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });

  it('and is found out where the ground, the hearing or who had no vote was changed afterwards', async () => {
    const record = await publishedRecord(scratch);
    const document = JSON.parse(Buffer.from((await record.decision(removed))!).toString()) as {
      readonly facts: {
        readonly proposal: object;
        readonly item: { readonly notice: object };
      };
    };
    const { facts } = document;
    const { item, proposal } = facts;
    const failures = async (change: object): Promise<string> => {
      const text = canonicalJson({ ...document, facts: { ...facts, ...change } });
      const verdict = await verifyRecord({
        ...record,
        decision: async (number) =>
          number === removed ? Buffer.from(text) : record.decision(number),
      });
      return verdict.failures.map(({ says }) => says).join(' ');
    };
    expect(await failures({})).toBe('');
    expect(await failures({ proposal: { ...proposal, ground: 'conduct' } })).not.toBe('');
    expect(await failures({ item: { ...item, leftOut: 0 } })).not.toBe('');
    expect(
      await failures({ item: { ...item, notice: { ...item.notice, hearingOn: scratch.day(60) } } }),
    ).not.toBe('');
  });
});
