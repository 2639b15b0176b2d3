import { unwrap, type Schema } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { type Council, decide, electCouncil, split } from '../support/council';
import { codeOf, refusalOf } from '../support/refusal';
import { draftResolution } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';

type Plan = Schema<'PrepareSurplusDto'>;

const plan: Plan = {
  year: '2079–80',
  surplusPence: '41230001',
  accumulatedProfitsPence: '120000000',
  accumulatedLossesPence: '0',
  reservesPence: '60000000',
  lines: [
    { destination: 'reserves', pence: '11230001' },
    { destination: 'services', pence: '25000000' },
    { destination: 'community-fund', pence: '5000000' },
  ],
};
/** Lets a dividend go to asset-locked bodies, and by Schedule 2 to nobody else. */
const constitution: Constitution = {
  ...cicMembersCouncil,
  surplus: {
    ...cicMembersCouncil.surplus,
    dividends: {
      allowed: true,
      capNumerator: 35,
      capDenominator: 100,
      cites: ['Constitution, dividends'],
    },
    destinations: [
      ...cicMembersCouncil.surplus.destinations,
      { code: 'dividend', name: 'Dividend', type: 'dividend' },
    ],
  },
};

describe('a surplus of £412,300.01', () => {
  let scratch: Scratch;
  let council: Council;
  let round: string;

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    council = await electCouncil(scratch);
  });
  afterAll(() => scratch.close());

  const prepare = (change: Partial<Plan> = {}) =>
    scratch.secretary.api.POST('/api/v1/surplus-rounds', { body: { ...plan, ...change } });
  const sendResolution = (id: string) =>
    scratch.secretary.api.POST('/api/v1/surplus-rounds/{id}/resolution', {
      params: { path: { id } },
    });
  const with3 = (line: Plan['lines'][number]) =>
    prepare({ lines: [...plan.lines.slice(0, 2), line] });

  it.each<[string, Plan['lines'][number], string, RegExp]>([
    [
      'a penny without a destination (R-G1)',
      { destination: 'community-fund', pence: '4999999' },
      'does-not-add-up',
      /£412,300\.00 and the surplus is £412,300\.01: £0\.01 has no destination yet/,
    ],
    [
      'a destination of its own (R-G1)',
      { destination: 'directors', pence: '5000000' },
      'unknown-destination',
      /“directors”/,
    ],
    [
      'a negative amount',
      { destination: 'community-fund', pence: '-1' },
      'negative-amount',
      /-1|amount/,
    ],
    [
      'a gift that leaves by no route (R-B2)',
      { destination: 'community-fund', pence: '5000000', recipient: 'Riverside Kitchen Ltd' },
      'asset-lock',
      /£50,000\.00 would go to Riverside Kitchen Ltd/,
    ],
    [
      'a dividend (R-B4)',
      { destination: 'dividend', pence: '5000000' },
      'dividends-not-allowed',
      /may go to an asset-locked body only/,
    ],
  ])('is not prepared with %s', async (_, line, step, says) => {
    const refusal = await refusalOf(with3(line));
    expect(refusal).toMatchObject({
      status: 422,
      code: 'allocation-refused',
      detail: expect.stringMatching(says),
    });
    expect(refusal.errors?.at(-1)?.code).toBe(step);
    expect(refusal.errors?.slice(0, -1).every(({ code }) => code === 'holds')).toBe(true);
  });

  it('is not spent before losses are made good (R-B6)', async () => {
    const refusal = await refusalOf(prepare({ accumulatedLossesPence: '100000000' }));
    expect(refusal.errors?.at(-1)).toMatchObject({ code: 'losses-first' });
  });

  it('cannot be drafted past the check as a resolution of its own', async () => {
    const draft = { kind: 'council-surplus-allocation', title: 'Surplus', text: 'THAT it be so.' };
    const refusal = await refusalOf(
      scratch.secretary.api.POST('/api/v1/resolutions', { body: draft }),
    );
    expect(refusal).toMatchObject({ status: 422, code: 'not-drafted-as-text' });
    const proposal = { type: 'allocation', ...plan, membersResolution: 'Decision 1' };
    const { body } = await scratch.secretary.send('post', '/resolutions', {
      body: { ...draft, proposal },
    });
    expect(body).toMatchObject({
      status: 422,
      errors: [expect.objectContaining({ pointer: '/proposal', code: 'unknown-field' })],
    });
  });

  it('names a dividend’s decision by the members only if there is one', async () => {
    expect(await codeOf(prepare({ membersResolution: 99 }))).toBe('members-resolution-unknown');
    expect(await codeOf(prepare({ membersResolution: 1 }))).toBe('members-resolution-unknown');
  });

  it('is prepared when every penny has its place, with the reasoning', async () => {
    const prepared = await unwrap(prepare());
    round = prepared.id;
    expect(prepared.check.derivation.length).toBeGreaterThan(2);
    expect(prepared.check.derivation.every(({ holds }) => holds)).toBe(true);
    const details = await unwrap(
      scratch.scrutineer.api.GET('/api/v1/surplus-rounds/{id}', {
        params: { path: { id: round } },
      }),
    );
    expect(
      details.lines.map(({ pence }) => BigInt(pence)).reduce((sum, pence) => sum + pence, 0n),
    ).toBe(41_230_001n);
  });

  it('is allocated to the penny by a resolution of the council', async () => {
    const { resolution } = await unwrap(sendResolution(round));
    expect(await codeOf(sendResolution(round))).toBe('resolution-drafted');
    const decision = await decide(scratch, resolution, split(council.all, 7, 1), {
      day: 7,
      time: '12:00',
    });
    expect(decision).toMatchObject({
      verdict: 'carried',
      kind: 'council-surplus-allocation',
      text: expect.stringContaining('- Reserves: £112,300.01'),
      effects: [{ type: 'allocation', lines: plan.lines }],
      facts: { proposal: { surplusPence: '41230001' } },
    });
    const details = await unwrap(
      scratch.secretary.api.GET('/api/v1/surplus-rounds/{id}', { params: { path: { id: round } } }),
    );
    expect(details).toMatchObject({ resolution, decision: decision.number });
  });

  it('names a decision of the members once, unless the council rejects the round that names it', async () => {
    const text = { title: 'Dividend', text: 'THAT a dividend be declared.' };
    const kind = 'members-ordinary-resolution';
    const drafted = await draftResolution(scratch, { kind, ...text });
    const { number: membersResolution } = await decide(
      scratch,
      drafted,
      split(council.staff, 5, 0),
      {
        day: 40,
        time: '12:00',
      },
    );
    const first = await unwrap(prepare({ membersResolution }));
    expect(await refusalOf(prepare({ year: '2080–81', membersResolution }))).toMatchObject({
      status: 409,
      code: 'members-resolution-used',
      detail: expect.stringMatching(/for 2079–80 names Decision \d+ already/),
    });
    const { resolution } = await unwrap(sendResolution(first.id));
    const rejected = await decide(scratch, resolution, split(council.all, 1, 7), {
      day: 50,
      time: '12:00',
    });
    expect(rejected.verdict).toBe('lost');
    const both = await Promise.all(
      ['2080–81', '2081–82'].map(async (year) => {
        const { response } = await prepare({ year, membersResolution });
        return response.status;
      }),
    );
    expect(both.sort()).toEqual([201, 409]);
    const again = `insert into governance.surplus_round (id, proposal, prepared_at)
      select gen_random_uuid(), proposal, prepared_at from governance.surplus_round
       where declared_by = 'Decision ${membersResolution}' and rejected_by is null`;
    await expect(scratch.sql(again)).rejects.toThrow('surplus_round_declared_by');
  });

  it('leaves a record that a stranger can recompute', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
