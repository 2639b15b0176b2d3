import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compare,
  countWords,
  dateInLondon,
  daysLater,
  daysBetween,
  formatMoment,
  formatPounds,
  londonTime,
  parsePlainDate,
  parsePounds,
  plainDate,
  rational,
  toDecimal,
} from './index';

describe('exact fractions', () => {
  it('keep lowest terms and compare by cross-multiplication', () => {
    expect(rational(6, -8)).toEqual({ numerator: -3n, denominator: 4n });
    expect(compare(rational(149, 199), rational(3, 4))).toBe(-1);
    expect(compare(rational(75, 100), rational(3, 4))).toBe(0);
  });
  it('are cut, not rounded, for reading', () => {
    expect(toDecimal(rational(74_960, 1_000), 1)).toBe('74.9');
    expect(toDecimal(rational(-1, 8), 2)).toBe('-0.12');
  });
});

describe('money', () => {
  it('reads what people type and writes it back', () => {
    expect(parsePounds('£412,300.00')).toBe(41_230_000n);
    expect(parsePounds('0.5')).toBe(50n);
    expect(parsePounds('12,34')).toBeNull();
    expect(parsePounds('1.234')).toBeNull();
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        (pence) => parsePounds(formatPounds(pence)) === pence,
      ),
    );
  });
});

describe('civil dates in the United Kingdom (R-06)', () => {
  it('dates a moment just after midnight in summer time by the local day (T15)', () => {
    expect(dateInLondon('2026-03-30T23:30:00Z')).toBe('2026-03-31');
    expect(londonTime(plainDate('2026-03-31'), '00:30')).toBe('2026-03-30T23:30:00.000Z');
  });
  it('refuses dates that do not exist', () => {
    expect(parsePlainDate('2026-02-29')).toBeNull();
    expect(() => plainDate('31/03/2026')).toThrow(RangeError);
  });
  it('counts days over a clock change', () => {
    expect(daysBetween(plainDate('2026-03-28'), plainDate('2026-03-31'))).toBe(3);
    expect(addDays(plainDate('2026-02-27'), 2)).toBe('2026-03-01');
    expect(addMonths(plainDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(plainDate('2026-03-01'), -6)).toBe('2025-09-01');
  });
  it('keeps the time of the clock over a clock change', () => {
    expect(daysLater('2026-03-24T09:00:00.000Z', 14)).toBe('2026-04-07T08:00:00.000Z');
    expect(daysLater('2026-10-24T08:00:00Z', 7)).toBe('2026-10-31T09:00:00.000Z');
  });
  it('says a moment as people do', () => {
    expect(formatMoment('2026-06-09T16:00:00Z')).toBe('Tuesday 9 June 2026 at 5pm (UK time)');
    expect(formatMoment('2026-12-09T09:05:00Z')).toBe(
      'Wednesday 9 December 2026 at 9.05am (UK time)',
    );
  });
});

describe('words', () => {
  it('are runs with a letter or a digit, in any script', () => {
    expect(countWords('I live in Halbury – 20 years!')).toBe(6);
    expect(countWords('- **One**\n- two\n---\n\tتین')).toBe(3);
    expect(countWords(' … ')).toBe(0);
  });
});
