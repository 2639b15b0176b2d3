import { plainDate } from '@folkmoot/basics';
import { type Constitution, type ObjectionRules } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { objectedUntil, objectionsSay, whyNoObjection } from './object-to-result';

const cites = ['Rule 14'];
const given: ObjectionRules = {
  ...{ byCandidates: true, byElectors: true, withinDays: 21, days: 'calendar', cites },
};
const rules = (change: Partial<ObjectionRules> = {}): Constitution => ({
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    afterDeclaration: { objections: { ...given, ...change }, cites },
  },
});
const until = (declaredOn: string, change: Partial<ObjectionRules> = {}) =>
  objectedUntil(rules(change), plainDate(declaredOn));
const refusal = (declaredOn: string, at: string, change: Partial<ObjectionRules> = {}) =>
  whyNoObjection(rules(change), plainDate(declaredOn), { by: 'elector', at });

describe('R-D26: until when a declared result may be objected to', () => {
  it('for so many days after that of the declaration', () => {
    expect(until('2026-03-08')).toBe('2026-03-29');
    expect(objectedUntil(nhsFoundationTrust, plainDate('2026-06-05'))).toBe('2026-06-26');
  });

  it('to the end of the last day by the clock of that day, also when it is put forward or back on it', () => {
    expect(refusal('2026-03-08', '2026-03-29T22:59:59.999Z')).toBeNull();
    expect(refusal('2026-03-08', '2026-03-29T23:00:00.000Z')).toEqual({
      code: 'too-late',
      says: 'An objection could be made until the end of Sunday 29 March 2026, 21 days after the declaration: Rule 14.',
    });
    expect(refusal('2026-10-04', '2026-10-25T23:59:59.999Z')).toBeNull();
    expect(refusal('2026-10-04', '2026-10-26T00:00:00.000Z')?.code).toBe('too-late');
  });

  it('R-06: in working days neither weekends nor bank holidays of where it is registered count', () => {
    const working = { withinDays: 10, days: 'working' } as const;
    expect(until('2026-03-24', working)).toBe('2026-04-09');
    const scottish: Constitution = { ...rules(working), jurisdiction: 'scotland' };
    expect(objectedUntil(scottish, plainDate('2026-03-24'))).toBe('2026-04-08');
    expect(refusal('2026-03-24', '2026-04-09T22:59:59.999Z', working)).toBeNull();
    expect(refusal('2026-03-24', '2026-04-09T23:00:00.000Z', working)?.says).toMatch(
      /Thursday 9 April 2026, 10 working days after/,
    );
  });

  it('R-A17: of clear days the last comes after all of them', () => {
    expect(until('2026-06-05', { withinDays: 7, days: 'clear' })).toBe('2026-06-13');
    expect(until('2026-06-05', { withinDays: 7 })).toBe('2026-06-12');
  });
});

describe('R-D26: who may object', () => {
  const at = '2026-06-05T12:00:00.000Z';
  const declared = plainDate('2026-06-05');

  it('those whom the constitution names, and nobody else', () => {
    const candidatesOnly = rules({ byElectors: false });
    expect(whyNoObjection(candidatesOnly, declared, { by: 'candidate', at })).toBeNull();
    expect(whyNoObjection(candidatesOnly, declared, { by: 'elector', at })).toEqual({
      code: 'not-who-objects',
      says: 'Only a candidate can object: Rule 14.',
    });
    expect(whyNoObjection(rules(), declared, { by: null, at })?.says).toBe(
      'Only a candidate or a member on the roll of the election can object: Rule 14.',
    );
    const electorsOnly = rules({ byCandidates: false });
    expect(whyNoObjection(electorsOnly, declared, { by: 'candidate', at })?.code).toBe(
      'not-who-objects',
    );
  });

  it('nobody, where the constitution says nothing of it', () => {
    expect(objectedUntil(cicMembersCouncil, declared)).toBeNull();
    expect(whyNoObjection(cicMembersCouncil, declared, { by: 'candidate', at })?.code).toBe(
      'no-objections',
    );
    expect(objectionsSay(cicMembersCouncil)).toBeNull();
  });

  it('which is told in a sentence', () => {
    expect(objectionsSay(nhsFoundationTrust)).toMatch(
      /^For 21 days after a result is declared a candidate or a member on the roll of the election may object/,
    );
    expect(objectionsSay(rules({ withinDays: 1, days: 'working' }))).toMatch(/^For 1 working day/);
  });
});
