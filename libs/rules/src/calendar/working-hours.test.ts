import { londonTime, plainDate } from '@folkmoot/basics';
import { workingHoursBefore } from './working-hours';

const at = (date: string, time: string): string => londonTime(plainDate(date), time);
const before = (date: string, time: string, hours = 48): string =>
  workingHoursBefore(at(date, time), hours, 'england-and-wales');

describe('R-A39: hours before a meeting, those of non-working days left out', () => {
  it('in the middle of a week are plain hours', () => {
    expect(before('2026-06-11', '10:00')).toBe(at('2026-06-09', '10:00'));
  });

  it('pass over a weekend', () => {
    expect(before('2026-06-08', '10:00')).toBe(at('2026-06-04', '10:00'));
    expect(before('2026-06-06', '10:00')).toBe(at('2026-06-04', '00:00'));
  });

  it('pass over a bank holiday where it is one', () => {
    expect(before('2026-09-01', '10:00')).toBe(at('2026-08-27', '10:00'));
    expect(workingHoursBefore(at('2026-09-01', '10:00'), 48, 'scotland')).toBe(
      at('2026-08-28', '10:00'),
    );
  });

  it('pass over the night on which clocks change without a hair’s difference', () => {
    expect(before('2026-03-30', '10:00')).toBe(at('2026-03-26', '10:00'));
    expect(before('2026-10-26', '10:00', 24)).toBe(at('2026-10-23', '10:00'));
  });

  it('none are none', () => {
    expect(before('2026-06-06', '10:00', 0)).toBe(at('2026-06-06', '10:00'));
  });
});
