import { valueOf } from '@folkmoot/basics';
import { type Constitution, type SurplusRules } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type TransferFacts } from './facts';

const kitchen: TransferFacts['to'] = {
  name: 'Riverside Kitchen Ltd',
  kind: 'other',
  namedInArticles: false,
};
const grant: TransferFacts = {
  type: 'transfer',
  what: 'A grant of £5,000.00',
  valuePence: '500000',
  paidPence: '0',
  to: kitchen,
  regulatorConsents: false,
};
const rule = (
  change: Partial<TransferFacts>,
  constitution: Constitution = cicMembersCouncil,
): Ruling => valueOf(ask(constitution, { ...grant, ...change }));
const lockedBy = (
  assetLock: NonNullable<SurplusRules['assetLock']>,
  legalForm: Constitution['legalForm'] = 'community-benefit-society',
): Constitution => ({
  ...cicMembersCouncil,
  legalForm,
  surplus: { ...cicMembersCouncil.surplus, assetLock },
});
const failing = ({ derivation }: Ruling) => derivation.find(({ holds }) => !holds)?.rule;

describe('R-B2: what may leave a community interest company', () => {
  it('T63: a grant for the benefit of the community, told in the yearly report', () => {
    const ruling = rule({ benefit: { says: 'Meals for people who are alone.' } });
    expect(ruling.verdict).toBe('in-order');
    expect(ruling.derivation[0]?.says).toBe(
      'It serves the community: Meals for people who are alone.',
    );
    expect(ruling.warnings).toEqual([
      {
        rule: 'R-B12',
        citation: 'CIC Regulations 2005 regs 26–29',
        says: 'Tell it in the community interest report (CIC34): A grant of £5,000.00 to Riverside Kitchen Ltd, £5,000.00 less than its worth.',
      },
    ]);
  });
  it('T63, R-B1: a gift to the staff social club serves one employer’s staff only', () => {
    const club = { ...kitchen, name: 'Staff social club' };
    const benefit = { says: 'A summer party.', only: 'employees-of-one-employer' } as const;
    expect(rule({ to: club, benefit }).headline).toBe(
      'What benefits only the employees of one employer does not count as a benefit to the community: CIC Regulations 2005 reg 4.',
    );
    expect(rule({ benefit: { says: 'A campaign.', only: 'political' } }).headline).toContain(
      'reg 3',
    );
  });
  it('anything for full consideration, which nobody has to report', () => {
    const sale = rule({ paidPence: '500000' });
    expect(sale).toMatchObject({ verdict: 'in-order', warnings: [] });
    expect(rule({ paidPence: '499999' }).verdict).toBe('out-of-order');
  });
  it('to the body that the articles name, or another with the Regulator’s consent (R-B3)', () => {
    const hospice = {
      name: 'Calder Vale Hospice',
      kind: 'charity',
      namedInArticles: true,
    } as const;
    expect(rule({ to: hospice }).verdict).toBe('in-order');
    const unnamed = { ...hospice, namedInArticles: false };
    expect(rule({ to: unnamed }).verdict).toBe('out-of-order');
    expect(rule({ to: unnamed, regulatorConsents: true }).verdict).toBe('in-order');
    expect(rule({ to: { ...kitchen, namedInArticles: true } }).verdict).toBe('out-of-order');
    expect(rule({ to: kitchen, regulatorConsents: true }).verdict).toBe('out-of-order');
  });
});

describe('R-C14: the lock of a society', () => {
  const society = lockedBy('society');
  it('lets it pay what it owes, and give to others under a lock', () => {
    expect(rule({ owed: 'creditors' }, society).verdict).toBe('in-order');
    const landlord = { ...kitchen, kind: 'registered-housing-provider' } as const;
    expect(rule({ to: landlord }, society).verdict).toBe('in-order');
    expect(failing(rule({ to: landlord }))).toBe('R-B2');
  });
  it('keeps the rest for the community', () => {
    expect(rule({ benefit: { says: 'A hall.' } }, society).verdict).toBe('in-order');
    expect(failing(rule({}, society))).toBe('R-C14');
    const members = { says: 'A feast.', only: 'members-of-one-body' } as const;
    expect(failing(rule({ benefit: members }, society))).toBe('R-C14');
  });
});

describe('organisations without a lock in law', () => {
  it('keep the one of their articles, if they have one', () => {
    expect(rule({}, lockedBy('articles', 'company-limited-by-guarantee')).verdict).toBe(
      'out-of-order',
    );
    expect(rule({}, lockedBy('none', 'company-limited-by-shares')).verdict).toBe('in-order');
  });
  it('a community interest company is locked by law, whether its constitution says so or not', () => {
    const { assetLock, ...surplus } = cicMembersCouncil.surplus;
    expect(assetLock).not.toBe('none');
    expect(rule({}, { ...cicMembersCouncil, surplus }).verdict).toBe('out-of-order');
    const legalForm = 'co-operative-society';
    expect(rule({}, { ...cicMembersCouncil, legalForm, surplus }).verdict).toBe('in-order');
  });
});
