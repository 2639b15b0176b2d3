import { unwrap, type Schema } from '@folkmoot/contract';
import { sha256Hex } from '@folkmoot/log';
import { type Council, electCouncil } from '../support/council';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered, pollDetails } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

type Bid = Schema<'BidInDto'>;

const bid = (name: string, pence: string): Bid => ({
  name,
  pence,
  applicant: `${name} group`,
  summary: 'What it is for.',
});

describe('a round of the community fund, of £1,000.00', () => {
  let scratch: Scratch;
  let council: Council;
  let id: string;
  let poll: string;

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
    ({ id } = await unwrap(
      scratch.secretary.api.POST('/api/v1/fund-rounds', {
        body: { title: 'Spring round', budgetPence: '100000' },
      }),
    ));
  });
  afterAll(() => scratch.close());

  const sendBid = (body: Bid) =>
    scratch.secretary.api.POST('/api/v1/fund-rounds/{id}/bids', { params: { path: { id } }, body });
  const sendOpening = () =>
    scratch.returningOfficer.api.POST('/api/v1/fund-rounds/{id}/opening', {
      params: { path: { id } },
      body: { closesAt: scratch.moment(8) },
    });
  const sendDeclaration = () =>
    scratch.returningOfficer.api.POST('/api/v1/fund-rounds/{id}/declaration', {
      params: { path: { id } },
    });

  it('takes bids by name, each once and none above the budget', async () => {
    expect(await codeOf(sendOpening())).toBe('no-bids');
    for (const one of [bid('Garden', '40000'), bid('Choir', '30000'), bid('Minibus', '90000')])
      await unwrap(sendBid(one));
    expect(await codeOf(sendBid(bid('Palace', '100001')))).toBe('over-budget');
    expect(await codeOf(sendBid(bid('Nothing', '0')))).toBe('amount-not-positive');
    expect(await codeOf(sendBid(bid('Debt', '-5')))).toBe('amount-not-positive');
  });

  it.each(['Garden', 'garden', ' GARDEN ', 'Gar\u200bden'])(
    'takes no second bid that reads like “Garden”: “%s”',
    async (name) => {
      expect(await refusalOf(sendBid(bid(name, '10000')))).toMatchObject({
        status: 409,
        code: 'bid-already',
        detail: expect.stringContaining('a bid named “Garden” already'),
      });
    },
  );

  it('takes one of two bids of one name that come in at the same moment', async () => {
    const both = await Promise.all(['Kiln', 'kiln'].map((name) => sendBid(bid(name, '100'))));
    expect(both.map(({ response }) => response.status).sort()).toEqual([201, 409]);
  });

  it('is voted on by the council, who approve as many bids as they like', async () => {
    ({ poll } = await unwrap(sendOpening()));
    expect(await codeOf(sendBid(bid('Too late', '10000')))).toBe('poll-opened');
    await castAll(poll, [
      ...council.staff.map((person) => [person, 'Garden', 'Choir'] as const),
      ...council.community.map((person) => [person, 'Garden'] as const),
    ]);
    expect((await pollDetails(scratch, poll)).voted).toBe(8);
  });

  it('is decided by the published count: what is approved, within the budget', async () => {
    expect(await codeOf(sendDeclaration())).toBe('poll-still-open');
    scratch.at(8);
    await closePoll(scratch, poll);
    const { decision } = await unwrap(sendDeclaration());
    const made = await decisionNumbered(scratch, decision);
    expect(made).toMatchObject({
      body: 'council',
      kind: 'council-fund-round',
      effects: [
        {
          type: 'grants-awarded',
          grants: [
            { name: 'Garden', pence: '40000' },
            { name: 'Choir', pence: '30000' },
          ],
        },
      ],
    });
    const [sheet] = made.countSheets;
    const { text } = await scratch.visitor.send('get', `/count-sheets/${sheet?.sha256}`);
    expect(sha256Hex(text)).toBe(sheet?.sha256);
    expect(await codeOf(sendDeclaration())).toBe('declared-already');
  });

  it('is recomputed by a stranger from the public record', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
