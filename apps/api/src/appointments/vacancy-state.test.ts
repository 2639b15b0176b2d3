import { plainDate } from '@folkmoot/basics';
import { vacancyState } from './vacancy-state';

describe('R-E7: where a vacancy stands', () => {
  const nominationsCloseOn = plainDate('2026-11-22');
  const untouched = { nominationsCloseOn, hasResolution: false, verdict: null };

  it('takes nominations through the closing day', () => {
    expect(vacancyState(untouched, plainDate('2026-11-22'))).toBe('open');
    expect(vacancyState(untouched, plainDate('2026-11-23'))).toBe('nominations-closed');
  });
  it('is before the council while a resolution is undecided, and filled once it is carried', () => {
    const drafted = { ...untouched, hasResolution: true };
    const later = plainDate('2026-12-01');
    expect(vacancyState(drafted, later)).toBe('before-council');
    expect(vacancyState({ ...drafted, verdict: 'carried' }, later)).toBe('filled');
  });
  it('is as open as before when the council does not carry the resolution', () => {
    const lost = { ...untouched, hasResolution: true, verdict: 'lost' } as const;
    expect(vacancyState(lost, plainDate('2026-12-01'))).toBe('nominations-closed');
    expect(vacancyState(lost, plainDate('2026-11-22'))).toBe('open');
  });
});
