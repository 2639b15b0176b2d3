import { addDays, plainDate } from '@folkmoot/basics';
import fc from 'fast-check';
import { clearDays, latestNoticeDay } from './clear-days';

describe('R-A17, Companies Act 2006 s.360: clear days', () => {
  it('leave out the day of the notice and the day of the meeting, over a clock change (T15)', () => {
    expect(clearDays(plainDate('2026-03-16'), plainDate('2026-03-31'))).toBe(14);
    expect(clearDays(plainDate('2026-03-16'), plainDate('2026-03-30'))).toBe(13);
  });
  it('notice for 31 March 2026 is given on 16 March at the latest', () => {
    expect(latestNoticeDay(plainDate('2026-03-31'), 14)).toBe('2026-03-16');
  });
  it('the latest day is in time and the next is not', () => {
    const meetings = fc.nat({ max: 20_000 }).map((days) => addDays(plainDate('2020-01-01'), days));
    fc.assert(
      fc.property(meetings, fc.nat({ max: 60 }), (meeting, days) => {
        const latest = latestNoticeDay(meeting, days);
        return clearDays(latest, meeting) === days && clearDays(addDays(latest, 1), meeting) < days;
      }),
    );
  });
});
