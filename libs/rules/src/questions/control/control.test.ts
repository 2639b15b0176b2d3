import { valueOf } from '@folkmoot/basics';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';

const rule = (facts: object): Ruling =>
  valueOf(ask(cicMembersCouncil, { type: 'control', ...facts }));
const part = (held: number, of = 100) => ({ held, of });

describe('R-I7: an employee-ownership trust', () => {
  const trust = {
    test: 'employee-ownership-trust',
    ordinaryShares: part(51),
    votes: part(51),
    profits: part(51),
    assetsOnWindingUp: part(51),
    canBeLostWithoutConsent: false,
    trustees: { inAll: 3, formerOwnersAndConnected: 1, ukResident: true },
    sinceOctober2024: true,
  };
  it('needs more than half of shares, votes, profits and assets', () => {
    expect(rule(trust).headline).toContain('The trustees have a controlling interest');
  });
  it('T69: 51 % of the shares with exactly half of the votes is not enough', () => {
    const ruling = rule({ ...trust, votes: part(50) });
    expect(ruling.verdict).toBe('out-of-order');
    expect(ruling.derivation[1]?.comparison).toMatchObject({ left: '100', right: '100' });
  });
  it.each(['ordinaryShares', 'profits', 'assetsOnWindingUp'])('nor is half of %s', (member) => {
    expect(rule({ ...trust, [member]: part(50) }).verdict).toBe('out-of-order');
    expect(rule({ ...trust, [member]: part(501, 1_000) }).verdict).toBe('in-order');
  });
  it('is lost if it could be taken without the trustees', () => {
    expect(rule({ ...trust, canBeLostWithoutConsent: true }).verdict).toBe('out-of-order');
  });
  it('has independent trustees in the United Kingdom, from 30 October 2024', () => {
    const owners = { inAll: 4, formerOwnersAndConnected: 2, ukResident: true };
    expect(rule({ ...trust, trustees: owners }).verdict).toBe('out-of-order');
    const abroad = { ...trust.trustees, ukResident: false };
    expect(rule({ ...trust, trustees: abroad }).verdict).toBe('out-of-order');
    expect(rule({ ...trust, trustees: owners, sinceOctober2024: false }).verdict).toBe('in-order');
  });
});

describe('R-I11: a local authority', () => {
  const company = {
    test: 'local-authority',
    votes: part(50),
    directors: part(2, 5),
    isSubsidiary: false,
    businessRelationship: true,
  };
  const says = (change: object) => rule({ ...company, ...change }).headline;

  it('controls with more than half of the votes or of the board, or as the parent', () => {
    expect(says({ votes: part(51) })).toContain('controls the company');
    expect(says({ directors: part(3, 5) })).toContain('controls the company');
    expect(says({ isSubsidiary: true })).toContain('controls the company');
  });
  it('influences from a fifth of the votes, with a business relationship', () => {
    expect(says({})).toContain('influences the company and does not control it');
    expect(says({ votes: part(20) })).toContain('influences');
    expect(says({ votes: part(19) })).toContain('neither controls nor influences');
    expect(says({ businessRelationship: false })).toContain('neither');
    expect(rule(company).verdict).toBe('in-order');
  });
  it('gives work without competition over four fifths, with no private capital', () => {
    const own = { votes: part(100), workForAuthorities: part(81), privateCapital: false };
    expect(rule({ ...company, ...own }).verdict).toBe('in-order');
    expect(rule({ ...company, ...own, workForAuthorities: part(80) }).verdict).toBe('out-of-order');
    expect(rule({ ...company, ...own, privateCapital: true }).verdict).toBe('out-of-order');
  });
});

describe('R-I12: a social work practice', () => {
  it('is led by social workers, who have more than half of the votes', () => {
    const practice = { test: 'social-workers', votes: part(5, 9), chairIsRegistered: true };
    expect(rule(practice).verdict).toBe('in-order');
    expect(rule({ ...practice, votes: part(4, 8) }).verdict).toBe('out-of-order');
    expect(rule({ ...practice, chairIsRegistered: false }).verdict).toBe('out-of-order');
  });
});

describe('R-I3: employees', () => {
  it('hold at least 51 of a hundred votes', () => {
    expect(rule({ test: 'employees', votes: part(51) }).verdict).toBe('in-order');
    expect(rule({ test: 'employees', votes: part(509, 1_000) }).verdict).toBe('out-of-order');
  });
});
