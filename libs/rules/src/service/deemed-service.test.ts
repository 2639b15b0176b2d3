import { addDays, dateInLondon, londonTime, plainDate } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Division } from '../calendar/bank-holidays';
import { deemedReceived, latestDispatchDay, STATUTORY_SERVICE } from './deemed-service';

const { email, hand } = STATUTORY_SERVICE;
const received = (date: string, time: string, division: Division = 'england-and-wales'): string =>
  deemedReceived(londonTime(plainDate(date), time), email, division);
const at = (date: string, time: string): string => londonTime(plainDate(date), time);

describe('R-A18; Companies Act 2006 s.1147: when a notice counts as received', () => {
  it('T15: an e-mail of Thursday 12 March 2026 at 10:00 counts on Monday 16 March at 10:00', () => {
    expect(received('2026-03-12', '10:00')).toBe(at('2026-03-16', '10:00'));
  });

  it('a Friday afternoon counts on Tuesday, over a bank-holiday weekend on Wednesday', () => {
    expect(received('2026-06-05', '15:00')).toBe(at('2026-06-09', '15:00'));
    expect(received('2026-05-22', '15:00')).toBe(at('2026-05-27', '15:00'));
  });

  it('T73: a bank holiday counts only where the body is registered', () => {
    expect(received('2026-08-28', '10:00')).toBe(at('2026-09-02', '10:00'));
    expect(received('2026-08-28', '10:00', 'scotland')).toBe(at('2026-09-01', '10:00'));
  });

  it('no time runs on the day it is sent when that is no working day', () => {
    expect(received('2026-03-14', '10:00')).toBe(at('2026-03-18', '00:00'));
  });

  it('across the change to summer time the wall clock counts', () => {
    expect(received('2026-03-27', '10:00')).toBe('2026-03-31T09:00:00.000Z');
  });

  it('what is given by hand counts at once', () => {
    expect(deemedReceived(at('2026-03-14', '10:00'), hand, 'scotland')).toBe(
      at('2026-03-14', '10:00'),
    );
  });

  it('articles may count days of any kind', () => {
    const nextDay = { days: 1, workingDaysOnly: false } as const;
    expect(deemedReceived(at('2026-03-13', '18:30'), nextDay, 'scotland')).toBe(
      at('2026-03-14', '18:30'),
    );
  });
});

describe('the latest day to send', () => {
  const days = fc.nat({ max: 4_000 }).map((n) => addDays(plainDate('2024-01-01'), n));
  const divisions = fc.constantFrom('england-and-wales', 'scotland', 'northern-ireland');

  it('is in time, and the day after it is not', () => {
    fc.assert(
      fc.property(days, divisions, (by, division) => {
        const last = latestDispatchDay(by, email, division);
        const receivedOn = (day: typeof by): string =>
          dateInLondon(deemedReceived(londonTime(day, '23:59'), email, division));
        expect(receivedOn(last) <= by).toBe(true);
        expect(receivedOn(addDays(last, 1)) > by).toBe(true);
      }),
    );
  });
});
