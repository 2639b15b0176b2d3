import { plainDate } from '@folkmoot/basics';
import { afterYears, ageReachedOn, daysInYears, lastDayOfYears } from './years';

describe('R-E9: years that begin on a day', () => {
  it.each([
    ['2026-10-01', 3, '2029-10-01', '2029-09-30', 1_096],
    ['2026-01-01', 1, '2027-01-01', '2026-12-31', 365],
    ['2027-03-01', 1, '2028-03-01', '2028-02-29', 366],
    ['2024-02-29', 3, '2027-03-01', '2027-02-28', 1_096],
    ['2024-02-29', 4, '2028-02-29', '2028-02-28', 1_461],
    ['2023-02-28', 1, '2024-02-28', '2024-02-27', 365],
  ])('%s and %i years', (from, years, next, last, days) => {
    expect(afterYears(plainDate(from), years)).toBe(next);
    expect(lastDayOfYears(plainDate(from), years)).toBe(last);
    expect(daysInYears(plainDate(from), years)).toBe(days);
  });
});

describe('R-E10: the day on which somebody is old enough', () => {
  it.each([
    ['2010-06-15', 16, '2026-06-15'],
    ['2008-02-29', 16, '2024-02-29'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-03-01', 18, '2026-03-01'],
  ])('born on %s, %i', (bornOn, age, on) => {
    expect(ageReachedOn(plainDate(bornOn), age)).toBe(on);
  });
});
