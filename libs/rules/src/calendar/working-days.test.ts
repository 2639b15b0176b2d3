import { plainDate } from '@folkmoot/basics';
import { holidayOn, isWorkingDay, workingDaysAfter, workingDaysBefore } from './working-days';

describe('R-06: working days', () => {
  it('leave out weekends and the bank holidays of the division', () => {
    const august = plainDate('2026-08-31');
    expect(isWorkingDay(august, 'england-and-wales')).toBe(false);
    expect(isWorkingDay(august, 'scotland')).toBe(true);
    expect(isWorkingDay(plainDate('2026-08-29'), 'scotland')).toBe(false);
    expect(holidayOn(august, 'northern-ireland')).toBe('Summer bank holiday');
    expect(holidayOn(august, 'scotland')).toBeNull();
  });

  it('are counted from a day that need not be one', () => {
    expect(workingDaysBefore(plainDate('2026-04-07'), 1, 'england-and-wales')).toBe('2026-04-02');
    expect(workingDaysBefore(plainDate('2026-04-07'), 1, 'scotland')).toBe('2026-04-06');
    expect(workingDaysAfter(plainDate('2026-12-24'), 2, 'england-and-wales')).toBe('2026-12-30');
    expect(workingDaysAfter(plainDate('2026-12-24'), 0, 'england-and-wales')).toBe('2026-12-24');
  });

  it('T23: the steps of an election that closes on Friday 18 September 2026', () => {
    const closes = plainDate('2026-09-18');
    const back = (days: number): string => workingDaysBefore(closes, days, 'england-and-wales');
    expect([40, 28, 27, 25, 15].map(back)).toEqual([
      '2026-07-23',
      '2026-08-10',
      '2026-08-11',
      '2026-08-13',
      '2026-08-27',
    ]);
  });
});
