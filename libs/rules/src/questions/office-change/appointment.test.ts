import { plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution, type Office } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type OfficeAppointmentFacts } from './appointment-facts';

const nominee: OfficeAppointmentFacts['nominee'] = {
  id: 'p-9',
  name: 'Ines Marsh',
  memberOf: ['community'],
  interestsDeclared: true,
  fitAndProper: true,
  identityVerified: true,
};
const meeting: OfficeAppointmentFacts['meeting'] = {
  presidedBy: { id: 'p-2', name: 'Ruth Lead' },
  chair: { id: 'p-1', name: 'Carl Chair' },
  isGeneralMeeting: true,
};
const unrecommended = {
  type: 'office-appointment',
  office: 'ned',
  nominee,
  from: '2026-12-01',
  meeting,
};
const rule = (
  change: Partial<OfficeAppointmentFacts> = {},
  constitution: Constitution = cicMembersCouncil,
): Ruling =>
  valueOf(
    ask(constitution, {
      ...unrecommended,
      committee: { members: 5, councilMembers: 3 },
      ...change,
    }),
  );
const nominated = (change: Partial<OfficeAppointmentFacts['nominee']>) =>
  rule({ nominee: { ...nominee, ...change } });
const offices = (change: Partial<Office>): Constitution => ({
  ...cicMembersCouncil,
  offices: cicMembersCouncil.offices.map((office) => ({ ...office, ...change })),
});

describe('R-E7: how somebody comes to an office', () => {
  it('recommended by a committee on which council members are the majority', () => {
    expect(rule()).toMatchObject({ verdict: 'in-order', warnings: [] });
    expect(rule({ committee: { members: 6, councilMembers: 3 } }).verdict).toBe('out-of-order');
    expect(valueOf(ask(cicMembersCouncil, unrecommended)).warnings).toMatchObject([
      { rule: 'R-E7' },
    ]);
  });
  it('with interests declared, and fit and proper', () => {
    expect(nominated({ interestsDeclared: false }).headline).toContain(
      'interests are not declared',
    );
    expect(nominated({ fitAndProper: false }).verdict).toBe('out-of-order');
  });
  it('to an office that there is', () => {
    expect(rule({ office: 'king' }).headline).toContain('no office “king”');
  });
});

describe('R-A46: directors', () => {
  it('act only once their identity is verified, from 18 November 2025', () => {
    const unverified = { ...nominee, identityVerified: false };
    const from = (day: string) => rule({ nominee: unverified, from: plainDate(day) }).verdict;
    expect(from('2025-11-18')).toBe('out-of-order');
    expect(from('2025-11-17')).toBe('in-order');
    expect(rule({ nominee: unverified }, offices({ isDirector: false })).verdict).toBe('in-order');
  });
  it('are filed within 14 days', () => {
    expect(rule().effects).toMatchObject([{ type: 'filing-due', by: '2026-12-15' }]);
    expect(rule({}, offices({ isDirector: false })).effects).toEqual([]);
  });
});

describe('R-B14: what the Regulator has settled', () => {
  it('nobody whom the Regulator removed comes back', () => {
    expect(nominated({ regulator: { removed: true } }).headline).toBe(
      'The Regulator removed Ines Marsh, and the company may not appoint them again, not even by special resolution: Companies (Audit, Investigations and Community Enterprise) Act 2004 s.46.',
    );
  });
  it('nobody is appointed while suspended', () => {
    const until = (day: string) => nominated({ regulator: { suspendedUntil: plainDate(day) } });
    expect(until('2026-12-01').verdict).toBe('out-of-order');
    expect(until('2026-11-30').verdict).toBe('in-order');
  });
  it('binds community interest companies only', () => {
    const company: Constitution = { ...cicMembersCouncil, legalForm: 'company-limited-by-shares' };
    expect(rule({ nominee: { ...nominee, regulator: { removed: true } } }, company).verdict).toBe(
      'in-order',
    );
  });
});

describe('R-E6: who presides', () => {
  it('neither the chair of the board nor the nominee', () => {
    const by = (presidedBy: { id: string; name: string }) =>
      rule({ meeting: { ...meeting, presidedBy } }).verdict;
    expect(by({ id: 'p-2', name: 'Ruth Lead' })).toBe('in-order');
    expect(by({ id: 'p-1', name: 'Carl Chair' })).toBe('out-of-order');
    expect(by({ id: 'p-9', name: 'Ines Marsh' })).toBe('out-of-order');
  });
});

describe('R-D5, R-D6: foundation trusts', () => {
  const trust: Constitution = {
    ...offices({ holderFrom: ['community'] }),
    legalForm: 'nhs-foundation-trust',
  };
  it('at a general meeting of the council', () => {
    expect(rule({}, trust).verdict).toBe('in-order');
    expect(rule({ meeting: { ...meeting, isGeneralMeeting: false } }, trust).verdict).toBe(
      'out-of-order',
    );
  });
  it('a non-executive director is a member of the public or patients’ constituency', () => {
    expect(rule({ nominee: { ...nominee, memberOf: ['staff'] } }, trust).headline).toContain(
      'must be a member of Community',
    );
  });
});
