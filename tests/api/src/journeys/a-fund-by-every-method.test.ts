import { unwrap, type Schema } from '@folkmoot/contract';
import { type AllocationSheet } from '@folkmoot/count';
import { cicMembersCouncil, type FundRules } from '@folkmoot/rules';
import { electCouncil } from '../support/council';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll, paperFor } from '../support/voting';

type Round = Omit<Schema<'AnnounceFundRoundDto'>, 'title' | 'budgetPence'>;

/** Five of the council from the staff, three from the community. £800, so £100 each. */
const bids = [
  { name: 'Arena', pence: '70000', of: [0, 1, 2, 3, 4] },
  { name: 'Bus', pence: '30000', of: [0, 1, 2, 3, 4] },
  { name: 'Choir', pence: '20000', of: [5, 6, 7] },
  { name: 'Darts', pence: '25000', of: [0, 1] },
  { name: 'Farm', pence: '28000', of: [4, 5, 6, 7] },
] as const;

let scratch: Scratch;
afterEach(() => scratch.close());

const startWith = async (fund: Partial<FundRules>) => {
  scratch = await startScratch({
    constitution: { ...cicMembersCouncil, fund: { ...cicMembersCouncil.fund!, ...fund } },
  });
  return electCouncil(scratch);
};

const announce = (round: Round = {}) =>
  scratch.secretary.api.POST('/api/v1/fund-rounds', {
    body: { title: 'Spring round', budgetPence: '80000', ...round },
  });

const sendBid = (id: string, bid: { name: string; pence: string; part?: string }) =>
  scratch.secretary.api.POST('/api/v1/fund-rounds/{id}/bids', {
    params: { path: { id } },
    body: { applicant: `${bid.name} group`, summary: 'What it is for.', ...bid },
  });

/** Holds a round from the announcement to the declaration. */
async function hold(
  fund: Partial<FundRules>,
  round: Round = {},
  some: readonly (typeof bids)[number][] = bids,
  parts: Readonly<Record<string, string>> = {},
) {
  const council = await startWith(fund);
  const { id } = await unwrap(announce(round));
  for (const { name, pence } of some)
    await unwrap(sendBid(id, { name, pence, ...(parts[name] && { part: parts[name] }) }));
  const path = { params: { path: { id } } };
  const { poll } = await unwrap(
    scratch.returningOfficer.api.POST('/api/v1/fund-rounds/{id}/opening', {
      ...path,
      body: { closesAt: scratch.moment(14) },
    }),
  );
  const paper = await paperFor(council.all[0]!, poll);
  await castAll(
    poll,
    council.all.map(
      (person, voter) =>
        [
          person,
          ...some.flatMap(({ name, of }) =>
            (of as readonly number[]).includes(voter) ? [name] : [],
          ),
        ] as const,
    ),
  );
  scratch.at(14);
  await closePoll(scratch, poll);
  const { decision } = await unwrap(
    scratch.returningOfficer.api.POST('/api/v1/fund-rounds/{id}/declaration', path),
  );
  const details = await unwrap(scratch.secretary.api.GET('/api/v1/fund-rounds/{id}', path));
  const { body } = await scratch.visitor.send('get', `/count-sheets/${details.countSheet}`);
  const sheet = body as AllocationSheet;
  const names = new Map(sheet.projects.map((project) => [project.id, project.name]));
  return {
    paper,
    sheet,
    details,
    decision: await decisionNumbered(scratch, decision),
    funded: sheet.funded.map((project) => names.get(project)),
    nameOf: (project: string) => names.get(project),
  };
}

describe('R-G6: a fund is divided by the method that the constitution names', () => {
  it.each<[Partial<FundRules>, string, readonly string[]]>([
    [{ method: 'greedy' }, 'Most approvals first', ['Bus', 'Farm', 'Choir']],
    [{ method: 'mes-cost', completion: 'none' }, 'Equal shares, by cost', ['Bus', 'Farm']],
    [
      { method: 'mes-card', completion: 'none' },
      'Equal shares, by number of projects',
      ['Bus', 'Choir'],
    ],
    [
      { method: 'mes-cost-add1', completion: 'none' },
      'Equal shares, by cost, raised while money is left',
      ['Bus', 'Farm', 'Choir'],
    ],
    [{}, 'Equal shares, by cost', ['Bus', 'Farm', 'Choir']],
  ])('%j', async (fund, name, funded) => {
    const held = await hold(fund);
    expect(held.funded).toEqual(funded);
    expect(held.details.methodName).toBe(name);
    expect(held.decision).toMatchObject({ verdict: 'carried' });
    if (fund.method === 'mes-cost-add1')
      expect(held.sheet.raised).toMatchObject([{ endowment: '13700' }]);
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked).toMatchObject({ decisions: 2, counts: 3 });
  });
});

describe('R-G11: a fund is divided on the terms of its round', () => {
  const terms: Round = {
    minimumApprovals: 3,
    maximumGrantPence: '55000',
    parts: [{ name: 'Music', budgetPence: '20000' }],
  };

  it.each(['greedy', 'mes-cost', 'mes-card', 'mes-cost-add1'] as const)(
    '%s, with a minimum of approvals, a highest grant and a part for some bids',
    async (method) => {
      const smaller = bids.filter(({ name }) => name !== 'Arena');
      const held = await hold({ method }, terms, smaller, { Choir: 'part-1' });
      expect(held.paper.contests[0]?.text).toBe(
        'The budget is £800.00. A bid is funded in full or not at all.\nA bid needs at least 3 marks.\nNo grant is above £550.00.\n£200.00 is for Music: Choir.',
      );
      expect(held.details.terms).toEqual({
        ...terms,
        parts: [{ id: 'part-1', name: 'Music', budgetPence: '20000' }],
      });
      const ruledOut = held.sheet.steps.filter(({ rule }) => rule === 'limits');
      expect(ruledOut.map(({ project }) => held.nameOf(project))).toEqual(['Darts']);
      expect(held.funded).toEqual(['Choir', 'Bus', 'Farm']);
      expect((await verify(scratch)).failures).toEqual([]);
    },
  );

  it('takes no terms on which nothing could be divided, and no bid that they rule out', async () => {
    await startWith({});
    const part = (name: string, budgetPence: string) => ({ name, budgetPence });
    expect(
      await refusalOf(announce({ parts: [part('Sport', '50000'), part('Music', '30001')] })),
    ).toMatchObject({
      status: 422,
      code: 'terms-impossible',
      detail: 'The sub-budgets are more than the fund.',
    });
    expect(await codeOf(announce({ parts: [part('Music', '1'), part('music ', '1')] }))).toBe(
      'part-twice',
    );
    expect(await codeOf(announce({ maximumGrantPence: '0' }))).toBe('terms-impossible');
    expect(await codeOf(announce({ minimumApprovals: 0 }))).toBe('invalid');
    const { id } = await unwrap(announce(terms));
    const bid = (pence: string, of?: string) =>
      refusalOf(sendBid(id, { name: 'Bid', pence, ...(of !== undefined && { part: of }) }));
    expect(await bid('55001')).toMatchObject({
      code: 'over-budget',
      detail: expect.stringMatching(/more than the highest grant of £550\.00\./),
    });
    expect(await bid('20001', 'part-1')).toMatchObject({
      code: 'over-budget',
      detail: expect.stringMatching(/more than the £200\.00 for Music\./),
    });
    expect(await bid('100', 'part-2')).toMatchObject({ status: 422, code: 'part-unknown' });
  });
});
