import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type FundBidFacts } from './facts';

const bid: FundBidFacts = {
  type: 'fund-bid',
  name: 'Garden',
  costPence: '200000',
  budgetPence: '900000',
  budgetSetBy: 'board',
  benefitsCommunity: true,
  applicant: { name: 'Riverside Kitchen', isForProfit: false, route: null },
};
const rule = (
  change: Partial<FundBidFacts> = {},
  constitution: Constitution = cicMembersCouncil,
): Ruling => valueOf(ask(constitution, { ...bid, ...change }));
const failing = ({ derivation }: Ruling) => derivation.find(({ holds }) => !holds)?.rule;

describe('R-G6: a bid to the fund', () => {
  it('asks for more than nothing and no more than the budget', () => {
    expect(rule().verdict).toBe('in-order');
    expect(rule({ costPence: '900000' }).verdict).toBe('in-order');
    expect(rule({ costPence: '900001' }).verdict).toBe('out-of-order');
    expect(rule({ costPence: '0' }).verdict).toBe('out-of-order');
  });
  it('R-G2: in a round whose budget the board set', () => {
    expect(failing(rule({ budgetSetBy: 'council' }))).toBe('R-G2');
    expect(failing(rule({ budgetSetBy: null }))).toBe('R-G2');
  });
  it('R-B1: is for the benefit of the community', () => {
    expect(failing(rule({ benefitsCommunity: false }))).toBe('R-B1');
  });
  it('R-B2: goes to somebody for profit by a route of the asset lock only', () => {
    const applicant = { name: 'Kitchen Ltd', isForProfit: true, route: null };
    expect(failing(rule({ applicant }))).toBe('R-B2');
    expect(rule({ applicant: { ...applicant, route: 'community-benefit' } }).verdict).toBe(
      'in-order',
    );
  });
  it('is for a fund that there is', () => {
    const { fund, ...without } = cicMembersCouncil;
    expect(fund).toBeDefined();
    expect(rule({}, without).headline).toContain('no fund to grant from');
  });
});
