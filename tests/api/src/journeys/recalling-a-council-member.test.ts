import { unwrap, type Schema } from '@folkmoot/contract';
import { canonicalJson } from '@folkmoot/log';
import { verifyRecord } from '@folkmoot/verify';
import { councilSeats, itemOf, sendNotice } from '../support/appointments';
import { type Council, electCouncil } from '../support/council';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { concludeResolution, openResolution, sendOpening } from '../support/resolutions';
import { numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { publishedRecord, verify } from '../support/verification';
import { castAll } from '../support/voting';

/** Four members belong to the community, three of whom sit on the council; six others to the staff. */
describe('R-E18: a constituency recalls whoever sits for it', () => {
  let scratch: Scratch;
  let council: Council;
  let term: string;
  let resolution: string;
  let recalled: number;
  let community: readonly Person[];

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
    scratch.at(10);
    term = await seatOf('Member 101');
    community = [101, 102, 103, 104].map((n) => scratch.insider(numberOf(n)));
  });
  afterAll(() => scratch.close());

  const seatOf = async (name: string): Promise<string> =>
    (await councilSeats(scratch)).find((seat) => seat.name === name)?.term ?? '';
  const draft = (change: Partial<Schema<'RemoveDto'>> = {}, person: Person = scratch.secretary) =>
    person.api.POST('/api/v1/removals', {
      body: {
        term,
        kind: 'constituency-recall',
        on: scratch.day(45),
        reasons: 'Has come to no meeting of the constituency.',
        signed: 1,
        requisitionedOn: scratch.day(10),
        ...change,
      },
    });
  const open = () => refusalOf(sendOpening(scratch, resolution, { closesAt: scratch.moment(41) }));

  it('once a tenth of it has asked for a vote, by the register of members of that day', async () => {
    for (const person of [scratch.returningOfficer, scratch.scrutineer, community[1]!])
      expect(await codeOf(draft({}, person))).toBe('not-allowed');
    expect((await draft({}, scratch.visitor)).response.status).toBe(401);
    const { signed: _, ...unsigned } = { signed: 1 };
    expect(await codeOf(draft({ ...unsigned, signed: undefined as never }))).toBe(
      'requisition-needed',
    );
    expect(await codeOf(draft({ requisitionedOn: scratch.day(11) }))).toBe('requisition-not-yet');
    expect(await refusalOf(draft({ signed: 0 }))).toMatchObject({
      code: 'too-few-signed',
      detail: expect.stringMatching(/^Of the 4 members .* at least 1 must ask for a recall; 0 did/),
    });
    expect(await codeOf(draft({ signed: 5 }))).toBe('too-many-signed');
    expect(await codeOf(draft({ ground: 'conduct' }))).toBe('ground-needed');
    const own = { kind: 'council-remove-member', ground: 'conduct' } as const;
    expect(await codeOf(draft(own))).toBe('requisition-needed');
    expect(await codeOf(draft({ on: scratch.day(37) }))).toBe('takes-effect-too-soon');
    ({ resolution } = await unwrap(draft()));
    const item = await unwrap(itemOf(scratch, resolution));
    expect(item).toMatchObject({ asksHearing: true, notice: null });
  });

  it('with the reasons in writing for 21 days, a hearing and a reply', async () => {
    expect((await open()).code).toBe('item-not-ready');
    await unwrap(sendNotice(scratch, resolution, scratch.day(10), scratch.day(30)));
    const { items } = await unwrap(community[0]!.api.GET('/api/v1/my/removals'));
    expect(items).toMatchObject([
      {
        resolution,
        title: "Recall of Member 101 from the Members' Council seat for Community",
        mayReply: true,
      },
    ]);
    const replied = await community[0]!.api.PUT('/api/v1/resolutions/{id}/reply', {
      params: { path: { id: resolution } },
      body: { reply: 'I was ill, and am well again.' },
    });
    expect(replied.response.status).toBe(204);
    scratch.at(30);
    expect((await open()).detail).toContain('20 (days) is not at least 21 (needed)');
  });

  it('by most of those voting, of whom whoever it is about is one and nobody else’s members are', async () => {
    scratch.at(33);
    const poll = await openResolution(scratch, resolution, scratch.moment(41));
    await castAll(poll, [
      [community[0]!, 'Against'],
      [community[1]!, 'For'],
      [community[3]!, 'For'],
    ]);
    const paper = await unwrap(
      council.staff[0]!.api.GET('/api/v1/polls/{id}/paper', { params: { path: { id: poll } } }),
    );
    expect(paper).toMatchObject({ canVote: false, reason: { code: 'other-constituency' } });
    scratch.at(41);
    const decision = await concludeResolution(scratch, resolution, poll);
    recalled = decision.number;
    expect(decision).toMatchObject({
      verdict: 'carried',
      body: 'members',
      effects: [expect.objectContaining({ type: 'term-ends', on: scratch.day(45) })],
    });
    expect(decision.headline).toMatch(/^2 for, 1 against/);
    expect(
      decision.derivation.filter(({ rule }) => rule === 'R-E18').map(({ says }) => says),
    ).toEqual(
      expect.arrayContaining([
        expect.stringContaining('of the constituency must ask for the vote'),
        'The members of the constituency had the vote, and nobody else.',
        'Member 101 replied, and every voter was shown the reply.',
      ]),
    );
    const [vacated] = await entriesOn(scratch.visitor, term);
    expect(vacated).toMatchObject({
      action: 'seat.vacated',
      fields: { cause: 'removed', rule: 'R-E18', vacantFrom: scratch.day(45) },
    });
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });

  it('and is found out where fewer asked for it than the record says', async () => {
    const record = await publishedRecord(scratch);
    const number = recalled;
    const document = JSON.parse(Buffer.from((await record.decision(number))!).toString()) as {
      readonly facts: { readonly proposal: { readonly requisition: object } };
    };
    const { facts } = document;
    const requisition = { ...facts.proposal.requisition, signed: 0 };
    const proposal = { ...facts.proposal, requisition };
    const text = canonicalJson({ ...document, facts: { ...facts, proposal } });
    const verdict = await verifyRecord({
      ...record,
      decision: async (one) => (one === number ? Buffer.from(text) : record.decision(one)),
    });
    expect(verdict.failures.map(({ says }) => says).join(' ')).not.toBe('');
  });
});
