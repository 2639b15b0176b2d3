import { plainDate } from '@folkmoot/basics';
import { lastDayBeforeElected } from './yearly-election';

const term = (from: number, to: number) => ({
  from: plainDate(`${from}-10-01`),
  to: plainDate(`${to}-09-30`),
});
const council = [term(2024, 2027), term(2025, 2028), term(2026, 2029)];
const until = (from: string, terms = council) => lastDayBeforeElected(terms, plainDate(from));

describe('R-E3, R-E11 d: until the next yearly election', () => {
  it('is until the next terms end, whosever they are', () => {
    expect(until('2026-11-22')).toBe('2027-09-30');
    expect(until('2027-09-30')).toBe('2027-09-30');
    expect(until('2027-10-01')).toBe('2028-09-30');
  });
  it('is not until those take office who were elected already', () => {
    expect(until('2027-08-01', [...council, term(2027, 2030)])).toBeNull();
    expect(until('2027-10-01', [...council, term(2027, 2030)])).toBe('2028-09-30');
  });
  it('is no day where no term ends within a year', () => {
    expect(until('2025-01-01', [term(2024, 2027)])).toBeNull();
    expect(until('2026-10-01', [term(2024, 2027)])).toBe('2027-09-30');
    expect(until('2026-11-22', [])).toBeNull();
  });
});
