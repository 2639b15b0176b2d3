import { formatDate, formatMoment as exact, type PlainDate } from '@folkmoot/basics';
import fc from 'fast-check';
import { formatDay, formatMoment } from './dates';

const instants = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('formatMoment', () => {
  it('shows the clock of the United Kingdom, in summer and in winter', () => {
    expect(formatMoment('2026-06-09T16:00:00.000Z')).toBe('Tuesday 9 June 2026 at 5pm (UK time)');
    expect(formatMoment('2026-12-09T12:00:00.000Z')).toBe(
      'Wednesday 9 December 2026 at midday (UK time)',
    );
  });

  it('says the same as basics does, at every moment', () => {
    fc.assert(fc.property(instants, (instant) => formatMoment(instant) === exact(instant)));
  });
});

describe('formatDay', () => {
  it('says the same as basics does, without the weekday', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const date = instant.slice(0, 10);
        return formatDate(date as PlainDate).endsWith(` ${formatDay(date)}`);
      }),
    );
  });
});
