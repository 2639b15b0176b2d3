import fc from 'fast-check';
import { formatFixed, parseFixed, trimDecimal } from './fixed-point';

describe('votes as text', () => {
  it('have the places of the method', () => {
    expect(formatFixed(199_997n, 5)).toBe('1.99997');
    expect(formatFixed(3n, 5)).toBe('0.00003');
    expect(formatFixed(-150n, 2)).toBe('-1.50');
    expect(formatFixed(7n, 0)).toBe('7');
  });
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(9), (v, places) => parseFixed(formatFixed(v, places)) === v),
    );
  });
  it('drop noughts for a reader, but never those of a whole number', () => {
    expect(trimDecimal('100.00000')).toBe('100');
    expect(trimDecimal('1.50000')).toBe('1.5');
    expect(trimDecimal('0.00000')).toBe('0');
    expect(trimDecimal('100')).toBe('100');
  });
});
