import { SteppedClock } from './clock';

describe('Clock.today: R-06, the civil date in the United Kingdom', () => {
  it.each([
    ['2026-06-09T22:59:59.999Z', '2026-06-09'],
    ['2026-06-09T23:00:00.000Z', '2026-06-10'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', '2027-01-01'],
    ['2026-10-25T00:59:59.999Z', '2026-10-25'],
    ['2026-10-24T23:00:00.000Z', '2026-10-25'],
  ])('at %s is %s', (moment, date) => {
    expect(new SteppedClock(moment).today()).toBe(date);
  });

  it('follows the clock', () => {
    const clock = new SteppedClock('2026-06-09T22:59:00.000Z');
    expect(clock.today()).toBe('2026-06-09');
    clock.set('2026-06-09T23:00:00.000Z');
    expect(clock.today()).toBe('2026-06-10');
    clock.set('2026-06-01T12:00:00.000Z');
    expect(clock.today()).toBe('2026-06-01');
  });
});
