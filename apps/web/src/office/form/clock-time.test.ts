import { parseClockTime } from './clock-time';

describe('a time of day as people write it', () => {
  it.each([
    ['5pm', '17:00'],
    ['5 PM', '17:00'],
    ['5.30pm', '17:30'],
    ['9:05am', '09:05'],
    ['12pm', '12:00'],
    ['12.01am', '00:01'],
    ['17:30', '17:30'],
    ['9.00', '09:00'],
    ['midday', '12:00'],
  ])('reads %s', (text, time) => expect(parseClockTime(text)).toBe(time));

  it.each(['', '5', '25:00', '13pm', '5.60pm', 'tea time'])('does not read “%s”', (text) =>
    expect(parseClockTime(text)).toBeNull(),
  );

  it('takes no midnight, which could be the start or the end of the day', () =>
    expect(parseClockTime('midnight')).toBeNull());
});
