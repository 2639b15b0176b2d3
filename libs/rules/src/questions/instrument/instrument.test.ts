import { valueOf } from '@folkmoot/basics';
import { kindOf, silentCompany, withKinds } from '../../testing/members';
import { ask } from '../index';

const dissolve = kindOf({
  code: 'dissolve',
  procedure: 'instrument',
  denominator: 'MEMBERS_ALL_SIGNED',
  threshold: { numerator: 3, denominator: 4, strict: false },
  subject: 'dissolution',
});
const society = withKinds({ ...silentCompany, legalForm: 'co-operative-society' }, dissolve);
const rule = (signed: number, members = 200, constitution = society): string =>
  valueOf(ask(constitution, { type: 'instrument', kind: 'dissolve', members, signed })).verdict;

describe('R-C7: dissolution by instrument', () => {
  it('takes the signatures of three quarters of all members', () => {
    expect(rule(150)).toBe('carried');
    expect(rule(149)).toBe('open');
    expect(rule(151, 201)).toBe('carried');
    expect(rule(150, 201)).toBe('open');
  });

  it('R-I11: waits for the consents that its kind needs', () => {
    const needing = withKinds(
      { ...silentCompany, legalForm: 'co-operative-society' },
      { ...dissolve, consentOf: ['The Council'] },
    );
    const asked = (consents: readonly string[]): string =>
      valueOf(
        ask(needing, { type: 'instrument', kind: 'dissolve', members: 4, signed: 3, consents }),
      ).verdict;
    expect([asked([]), asked(['The Council'])]).toEqual(['unlawful', 'carried']);
  });

  it('nobody signs twice', () => {
    expect(rule(201)).toBe('unlawful');
  });

  it('R-01: rules may ask for more, never for less', () => {
    const asking = (numerator: number, denominator: number, strict = false) =>
      withKinds(
        { ...silentCompany, legalForm: 'co-operative-society' },
        { ...dissolve, threshold: { numerator, denominator, strict } },
      );
    expect(rule(199, 200, asking(1, 1))).toBe('open');
    expect(rule(149, 200, asking(2, 3))).toBe('open');
    expect(rule(150, 200, asking(3, 4, true))).toBe('open');
    expect(rule(151, 200, asking(3, 4, true))).toBe('carried');
  });

  it('is for societies', () => {
    expect(rule(200, 200, withKinds(silentCompany, dissolve))).toBe('unlawful');
  });
});
