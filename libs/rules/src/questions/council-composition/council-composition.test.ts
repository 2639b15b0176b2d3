import { valueOf } from '@folkmoot/basics';
import { type Constituency, type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';

const seat = (
  stakeholders: NonNullable<Constituency['stakeholders']>,
  seats: number,
  filledBy: Constituency['filledBy'],
  precedence: number,
): Constituency => ({
  code: stakeholders,
  name: stakeholders,
  seats,
  filledBy,
  stakeholders,
  precedence,
  legalMembers: false,
  qualification: 'As the constitution says.',
  cites: ['Constitution, annex 1'],
});
const trust: Constitution = {
  ...cicMembersCouncil,
  legalForm: 'nhs-foundation-trust',
  constituencies: [
    seat('public', 14, 'election', 2),
    seat('staff', 6, 'election', 1),
    seat('local-authority', 2, 'appointment', 3),
    seat('university', 1, 'appointment', 4),
    seat('partners', 4, 'appointment', 5),
  ],
};
const rule = (
  seats: Readonly<Record<string, number>>,
  medicalSchool = false,
  constitution: Constitution = trust,
): Ruling =>
  valueOf(
    ask(constitution, {
      type: 'council-composition',
      seats: Object.entries(seats).map(([constituency, of]) => ({ constituency, seats: of })),
      medicalSchool,
    }),
  );

describe('R-D3: the governors of a foundation trust', () => {
  it('more than half are elected by members other than staff', () => {
    expect(rule({}).verdict).toBe('in-order');
    expect(rule({}).headline).toContain('A council of 27 seats');
  });
  it('T39: 14 public and 14 of staff and appointed is invalid', () => {
    const ruling = rule({ partners: 5 });
    expect(ruling.verdict).toBe('out-of-order');
    expect(ruling.derivation[0]?.comparison).toMatchObject({ left: '28', right: '28' });
  });
  it('three of staff, one at least of each class', () => {
    expect(rule({ staff: 2 }).headline).toContain(
      'Staff must elect at least three governors: 2 (governors elected by staff) is not at least 3',
    );
    const nurses = { ...seat('staff', 0, 'election', 6), code: 'nurses' };
    const constituencies = [...trust.constituencies, nurses];
    expect(rule({}, false, { ...trust, constituencies }).headline).toContain('Each class of staff');
  });
  it('one of a local authority, and one of the university where there is a medical school', () => {
    expect(rule({ 'local-authority': 0 }).verdict).toBe('out-of-order');
    expect(rule({ university: 0 }).verdict).toBe('in-order');
    expect(rule({ university: 0 }, true).verdict).toBe('out-of-order');
    expect(rule({}, true).verdict).toBe('in-order');
  });
  it('binds foundation trusts only, and knows its constituencies', () => {
    expect(rule({ staff: 99 }, false, cicMembersCouncil).verdict).toBe('in-order');
    expect(rule({ moon: 1 }).verdict).toBe('out-of-order');
  });
});
