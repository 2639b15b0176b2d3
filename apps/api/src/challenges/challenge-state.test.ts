import { plainDate } from '@folkmoot/basics';
import { challengeState } from './challenge-state';

describe('R-E15: where a challenge stands', () => {
  const dueOn = plainDate('2026-11-22');

  it('is open through the day it is due and overdue from the day after', () => {
    expect(challengeState(null, dueOn, plainDate('2026-11-22'))).toBe('open');
    expect(challengeState(null, dueOn, plainDate('2026-11-23'))).toBe('overdue');
  });
  it('is answered once it has an answer, however late that came', () => {
    const late = plainDate('2026-12-24');
    expect(challengeState(late, dueOn, late)).toBe('answered');
  });
});
