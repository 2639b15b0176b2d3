import { rational } from '@folkmoot/basics';
import { type DecisionKind } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { fractionSays, grouped, percent, thresholdInPercent, thresholdSays } from './words';

const kind = (code: string, change: Partial<DecisionKind> = {}): DecisionKind => {
  const found = cicMembersCouncil.decisionKinds.find((known) => known.code === code);
  if (!found) throw new Error(`No kind ${code}`);
  return { ...found, ...change };
};
const share = (numerator: number, denominator: number, strict = false) =>
  kind('members-special-resolution', { threshold: { numerator, denominator, strict } });

describe('what a decision needs, in words', () => {
  it.each([
    ['members-ordinary-resolution', 'more than half of the votes cast'],
    ['members-special-resolution', 'at least three quarters of the votes cast'],
    ['council-appoint-ned', 'more than half of the members voting'],
    ['council-remove-chair', 'at least three quarters of the members in office'],
    ['council-co-opt', 'more than half of the elected members in office'],
  ])('%s: %s', (code, says) => {
    expect(thresholdSays(kind(code))).toBe(says);
  });
  it('a written resolution is measured against all who are entitled', () => {
    expect(
      thresholdSays(kind('members-special-resolution', { denominator: 'ELIGIBLE_TOTAL' })),
    ).toBe('at least three quarters of the votes of all who are entitled');
  });
  it('an entrenched rule needs everybody (T13)', () => {
    expect(thresholdSays(share(1, 1))).toBe('all of the votes cast');
  });
  it('a fraction without a name is written', () => {
    expect(fractionSays({ numerator: 6, denominator: 10 })).toBe('60 %');
    expect(fractionSays({ numerator: 6, denominator: 14 })).toBe('3/7');
  });
});

describe('numbers for reading', () => {
  it('a threshold is a percentage only where that is exact', () => {
    expect(thresholdInPercent(share(3, 4))).toBe('at least 75 %');
    expect(thresholdInPercent(share(2, 3))).toBe('at least 2/3');
    expect(thresholdInPercent(share(1, 2, true))).toBe('more than 50 %');
  });
  it('a share is cut, so that what failed never looks as if it passed', () => {
    expect(percent(rational(74_999, 100_000))).toBe('74.9 %');
    expect(percent(rational(0, 3))).toBe('0.0 %');
  });
  it('thousands are marked', () => {
    expect([grouped(999), grouped('1248'), grouped(10n ** 9n)]).toEqual([
      '999',
      '1,248',
      '1,000,000,000',
    ]);
  });
});
