import { formatPounds } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../constitution';
import { type AllocationProposal } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { cicScheduleThree } from '../presets/cic-schedule-three';
import { workerCoOp } from '../presets/worker-co-op';
import { allocation } from '../testing/facts';
import { checkAllocation } from './check-allocation';

const refusal = (proposal: AllocationProposal, constitution: Constitution = cicMembersCouncil) => {
  const checked = checkAllocation(constitution, proposal);
  return checked.ok ? null : checked.error;
};
const code = (proposal: AllocationProposal, constitution?: Constitution) =>
  refusal(proposal, constitution)?.code ?? 'accepted';

describe('R-G1: every penny of the surplus has one destination', () => {
  it('is accepted when it adds up', () => {
    expect(code(allocation())).toBe('accepted');
  });
  it('says how much is missing or too much', () => {
    expect(refusal(allocation({ surplusPence: '41230001' }))?.says).toBe(
      'The lines come to £412,300.00 and the surplus is £412,300.01: £0.01 has no destination yet.',
    );
    expect(refusal(allocation({ surplusPence: '41000000' }))).toMatchObject({
      code: 'does-not-add-up',
    });
    expect(refusal(allocation({ surplusPence: '41000000' }))?.says).toContain(
      '£2,300.00 more than there is',
    );
  });
  it('accepts exactly those splits that add up', () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: -2n, max: 2n }), (shares, gap) => {
        const total = shares.reduce((sum, share) => sum + share, 0n);
        fc.pre(total + gap >= 0n);
        const proposal = allocation({
          surplusPence: String(total + gap),
          accumulatedProfitsPence: String(total),
          lines: shares.map((share) => ({ destination: 'services', pence: String(share) })),
        });
        return code(proposal) === (gap === 0n ? 'accepted' : 'does-not-add-up');
      }),
    );
  });
  it('knows the destinations of the constitution and no others', () => {
    const lines = [{ destination: 'directors', pence: '41230000' }];
    expect(refusal(allocation({ lines }))).toMatchObject({
      code: 'unknown-destination',
      says: 'The constitution has no destination “directors”. Use one of: reserves, services, community-fund.',
      steps: [{ holds: false }],
    });
  });
  it.each(['-1', '1.5', '', 'all', '１'])('takes no amount written %p', (pence) => {
    expect(code(allocation({ lines: [{ destination: 'reserves', pence }] }))).toBe(
      'negative-amount',
    );
    expect(code(allocation({ surplusPence: pence }))).toBe('negative-amount');
    expect(code(allocation({ reservesPence: pence }))).toBe('negative-amount');
  });
});

describe('R-G1, R-B6: losses are made good first', () => {
  it('only profits that are left after losses may leave reserves', () => {
    const left = { accumulatedProfitsPence: '41230000', accumulatedLossesPence: '11230000' };
    expect(code(allocation(left))).toBe('accepted');
    expect(refusal(allocation({ ...left, accumulatedLossesPence: '11230001' }))).toMatchObject({
      code: 'losses-first',
      says: 'Profits less accumulated losses come to £299,999.99, so £300,000.00 cannot leave reserves. Put £0.01 more into reserves.',
    });
  });
  it('nothing may leave where losses are greater than profits', () => {
    const lines = [{ destination: 'reserves', pence: '41230000' }];
    const sunk = { accumulatedProfitsPence: '100', accumulatedLossesPence: '200' };
    expect(code(allocation({ ...sunk, lines }))).toBe('accepted');
    expect(refusal(allocation(sunk))?.says).toContain('come to £0.00');
  });
});

describe('R-G1: the reserve floor of the articles', () => {
  const floor = (reserveFloorPence: string): Constitution => ({
    ...cicMembersCouncil,
    surplus: { ...cicMembersCouncil.surplus, reserveFloorPence },
  });

  it('is met by reserves held and reserves added', () => {
    expect(code(allocation(), floor('71230000'))).toBe('accepted');
    expect(refusal(allocation(), floor('71230001'))).toMatchObject({
      code: 'reserve-floor',
      says: 'Reserves would be £712,300.00; the constitution wants at least £712,300.01. Put £0.01 more into reserves.',
    });
  });
});

describe('R-B2: the asset lock', () => {
  const gift = {
    destination: 'community-fund',
    pence: '500000',
    recipient: 'Riverside Kitchen Ltd',
  };
  const lines = [{ destination: 'reserves', pence: '40730000' }];

  it('lets a grant go for the benefit of the community (T63)', () => {
    const granted = { ...gift, route: 'community-benefit' } as const;
    expect(code(allocation({ lines: [...lines, granted] }))).toBe('accepted');
  });
  it('stops what leaves by no route, and says which routes there are', () => {
    const stopped = refusal(allocation({ lines: [...lines, gift] }));
    expect(stopped?.code).toBe('asset-lock');
    expect(stopped?.says).toContain('£5,000.00 would go to Riverside Kitchen Ltd');
    expect(stopped?.says).toContain("with the Regulator's consent");
  });
});

describe('R-B4 to R-B7: dividends', () => {
  /** Profit £100,000, losses £20,000: distributable £80,000, cap £28,000 (T57). */
  const dividend = (pence: string, change: Partial<AllocationProposal> = {}): AllocationProposal =>
    allocation({
      surplusPence: String(BigInt(pence) + 1_000_000n),
      accumulatedProfitsPence: '10000000',
      accumulatedLossesPence: '2000000',
      lines: [
        { destination: 'dividend', pence },
        {
          destination: 'dividend',
          pence: '1000000',
          recipient: 'Calder Vale Hospice',
          route: 'asset-locked-specified',
        },
      ],
      membersResolution: '41',
      ...change,
    });

  it('£28,000.00 besides an exempt £10,000.00 is within the cap (T57)', () => {
    const checked = checkAllocation(cicScheduleThree, dividend('2800000'));
    expect(checked.ok && checked.value.at(-1)).toMatchObject({
      rule: 'R-B6',
      inputs: { 'dividends under the cap': '£28,000.00', 'distributable profits': '£80,000.00' },
      comparison: { left: '280000000', right: '280000000', unit: 'pence', holds: true },
    });
  });
  it('£28,000.01 is over it (T57)', () => {
    expect(refusal(dividend('2800001'), cicScheduleThree)).toMatchObject({
      code: 'over-dividend-cap',
      says: 'Dividends of £28,000.01 are over the cap of £28,000.00, which is 35 % of distributable profits of £80,000.00.',
    });
  });
  it('is never paid above the cap, to the penny', () => {
    const pounds = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(pounds, pounds, (profits, paid) => {
        fc.pre(paid <= profits);
        const proposal = allocation({
          surplusPence: String(paid),
          accumulatedProfitsPence: String(profits),
          lines: [{ destination: 'dividend', pence: String(paid) }],
          membersResolution: '41',
        });
        return (code(proposal, cicScheduleThree) === 'accepted') === paid * 20n <= profits * 7n;
      }),
    );
  });
  it.each<[string, Partial<AllocationProposal['lines'][number]>]>([
    ['by nobody in particular', {}],
    ['by a private shareholder', { recipient: 'Riverside Kitchen Ltd' }],
    ['by a body that is not asset-locked', { recipient: 'Kitchen', route: 'community-benefit' }],
    ['by an asset-locked body that nobody names', { route: 'asset-locked-specified' }],
  ])('a share held %s is not exempt, and needs no route out (R-B7)', (_, holder) => {
    const paid = (pence: string) =>
      dividend('0', {
        surplusPence: pence,
        lines: [{ destination: 'dividend', pence, ...holder }],
      });
    expect(code(paid('2800000'), cicScheduleThree)).toBe('accepted');
    expect(code(paid('2800001'), cicScheduleThree)).toBe('over-dividend-cap');
  });
  it('is declared by the members, not by the council alone (R-B5)', () => {
    expect(code(dividend('1', { membersResolution: null }), cicScheduleThree)).toBe(
      'dividend-needs-members',
    );
  });
  it('goes to asset-locked bodies only under Schedule 2 (R-B4)', () => {
    const scheduleTwo: Constitution = { ...cicScheduleThree, cicSchedule: 2 };
    expect(code(dividend('0', { lines: dividend('0').lines.slice(1) }), scheduleTwo)).toBe(
      'accepted',
    );
    expect(refusal(dividend('1'), scheduleTwo)?.says).toContain(
      'Under Schedule 2 a dividend may go to an asset-locked body only',
    );
  });
  it('goes to nobody under Schedule 1, whatever the constitution says (R-B4)', () => {
    expect(code(dividend('1'), { ...cicScheduleThree, cicSchedule: 1 })).toBe(
      'dividends-not-allowed',
    );
  });
  it('goes to nobody where the constitution allows none (R-G3)', () => {
    const none: Constitution = {
      ...cicScheduleThree,
      surplus: {
        ...cicScheduleThree.surplus,
        dividends: { allowed: false, cites: ['Articles, 12'] },
      },
    };
    expect(refusal(dividend('1'), none)).toMatchObject({ code: 'dividends-not-allowed' });
    expect(code(allocation(), none)).toBe('accepted');
  });
});

describe('R-C19: capital and members in a worker co-operative', () => {
  const paid = (equity: string, members: string): AllocationProposal =>
    allocation({
      surplusPence: String(BigInt(equity) + BigInt(members)),
      accumulatedProfitsPence: '100000',
      lines: [
        { destination: 'equity-dividend', pence: equity },
        { destination: 'member-dividend', pence: members },
      ],
      membersResolution: '4',
    });
  it('is refused where capital gets more than members, or both together more than half', () => {
    expect(code(paid('25000', '25000'), workerCoOp)).toBe('accepted');
    expect(code(paid('25001', '24999'), workerCoOp)).toBe('member-first');
    expect(refusal(paid('25000', '25001'), workerCoOp)?.says).toContain('no more than half');
  });
});

describe('R-G1: organisations that are no community interest companies', () => {
  const company: Constitution = {
    ...cicScheduleThree,
    legalForm: 'company-limited-by-shares',
    surplus: { ...cicScheduleThree.surplus, assetLock: 'none' },
  };
  const gift = { destination: 'services', pence: '100', recipient: 'A friend' };
  const one = allocation({ surplusPence: '100', lines: [gift] });

  it('have no asset lock but the one they gave themselves', () => {
    expect(code(one, company)).toBe('accepted');
    const surplus = { ...company.surplus, assetLock: 'articles' } as const;
    expect(code(one, { ...company, surplus })).toBe('asset-lock');
  });
  it('name their own rules, not the Regulations', () => {
    const lines = [{ destination: 'dividend', pence: '100' }];
    const proposal = allocation({ surplusPence: '100', lines });
    const society: Constitution = { ...company, legalForm: 'co-operative-society' };
    expect(refusal(proposal, society)?.steps.at(-1)).toMatchObject({ rule: 'R-G2' });
  });
});

describe('the reasoning', () => {
  it('holds at every step when accepted, and ends with the step that fails when refused', () => {
    const accepted = checkAllocation(cicMembersCouncil, allocation());
    expect(accepted.ok && accepted.value.map(({ holds }) => holds)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const steps = refusal(allocation({ surplusPence: '1' }))?.steps ?? [];
    expect(steps.map(({ holds }) => holds)).toEqual([false]);
  });
  it('shows money as money', () => {
    const checked = checkAllocation(cicMembersCouncil, allocation());
    expect(checked.ok && checked.value[0]?.inputs).toEqual({
      allocated: formatPounds(41_230_000n),
      surplus: '£412,300.00',
    });
  });
});
