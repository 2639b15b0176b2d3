import { plainDate } from '@folkmoot/basics';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { type OutsideAppointment, outsideAppointment } from './outside-appointment';

const day = plainDate;
const term = (from: string, to: string) => ({ from: day(from), to: day(to) });
const asked = (change: Partial<OutsideAppointment> = {}): OutsideAppointment => ({
  constituency: 'local-authority',
  term: term('2027-04-01', '2030-03-31'),
  toldOn: day('2027-03-20'),
  inOffice: [],
  served: [],
  ...change,
});
const rule = (change: Partial<OutsideAppointment> = {}) =>
  outsideAppointment(nhsFoundationTrust, asked(change));
const failing = (change: Partial<OutsideAppointment>): string[] =>
  rule(change)!
    .steps.filter(({ holds }) => !holds)
    .map((step) => step.rule);

describe('R-E13: a seat that a body outside the organisation fills', () => {
  it('is filled by its word, with the body and what says so', () => {
    const ruling = rule()!;
    expect(ruling.appointedBy).toBe('The local authorities of the area');
    expect(ruling.steps.every(({ holds }) => holds)).toBe(true);
    expect(ruling.steps[0]?.citation).toContain('National Health Service Act 2006');
  });

  it('R-E1: by no more people at once than it has seats', () => {
    const one = term('2026-04-01', '2029-03-31');
    const later = term('2028-01-01', '2030-12-31');
    expect(failing({ inOffice: [one] })).toEqual([]);
    expect(failing({ inOffice: [one, later] })).toEqual(['R-E1']);
    expect(failing({ inOffice: [one, term('2029-04-01', '2032-03-31')] })).toEqual([]);
  });

  it('R-E9, R-D9: for no longer than a term, nor more years than the law has', () => {
    expect(failing({ term: term('2027-04-01', '2030-04-01') })).toContain('R-E9');
    const served = [
      term('2018-04-01', '2021-03-31'),
      term('2021-04-01', '2024-03-31'),
      term('2024-04-01', '2027-03-31'),
    ];
    expect(failing({ served: served.slice(1) })).toEqual([]);
    expect(failing({ served })).not.toEqual([]);
  });

  it('from no day before the organisation was told', () => {
    expect(failing({ toldOn: day('2027-04-01') })).toEqual([]);
    expect(failing({ toldOn: day('2027-04-02') })).toEqual(['R-E13']);
  });

  it('and no other seat is filled in this way', () => {
    expect(rule({ constituency: 'nobody' })).toBeNull();
    const elected = nhsFoundationTrust.constituencies.find((one) => one.filledBy === 'election')!;
    expect(rule({ constituency: elected.code })).toBeNull();
    expect(outsideAppointment(cicMembersCouncil, asked({ constituency: 'partners' }))).toBeNull();
  });
});
