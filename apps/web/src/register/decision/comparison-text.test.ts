import { type Comparison } from '@folkmoot/rules';
import { sumText } from './comparison-text';

const comparison: Comparison = {
  leftSays: '4 × votes for',
  left: '1248',
  leftSum: '4 × 312',
  operator: '>=',
  rightSays: '3 × votes cast',
  right: '1200',
  rightSum: '3 × 400',
  holds: true,
};

describe('sumText: a comparison that can be checked with a pencil', () => {
  it('writes out both sides in whole numbers', () => {
    expect(sumText(comparison)).toEqual({
      left: '4 × votes for: 4 × 312 = 1,248',
      verb: 'is at least',
      right: '3 × votes cast: 3 × 400 = 1,200',
    });
  });

  it('says when it does not hold', () => {
    expect(sumText({ ...comparison, holds: false }).verb).toBe('is not at least');
  });

  it('shows money as money, however large', () => {
    const money = {
      leftSays: 'granted',
      left: '9007199254740993',
      rightSays: 'budget',
      right: '5',
    };
    expect(sumText({ ...money, operator: '<=', unit: 'pence', holds: false })).toEqual({
      left: 'granted: £90,071,992,547,409.93',
      verb: 'is not at most',
      right: 'budget: £0.05',
    });
  });
});
