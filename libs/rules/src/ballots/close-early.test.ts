import { whyNotEarly } from './close-early';

const opensAt = '2026-06-01T09:00:00.000Z';
const later = '2026-06-09T09:00:00.000Z';

describe('R-01: a poll is closed before its time', () => {
  it('never where the constitution says nothing of it', () => {
    expect(whyNotEarly({ minimumDaysOpen: 0 }, { opensAt, notUsed: 0, at: later })?.code).toBe(
      'closes-on-time',
    );
  });

  it('once everybody on the roll has voted, where that is the rule', () => {
    const rule = { minimumDaysOpen: 0, closesEarly: 'when-all-have-voted' } as const;
    expect(whyNotEarly(rule, { opensAt, notUsed: 1, at: later })?.code).toBe('not-all-voted');
    expect(whyNotEarly(rule, { opensAt, notUsed: 0, at: opensAt })).toBeNull();
  });

  it('for a reason of two officers, where that is the rule', () => {
    const rule = { minimumDaysOpen: 0, closesEarly: 'for-a-reason' } as const;
    expect(whyNotEarly(rule, { opensAt, notUsed: 7, at: later })).toBeNull();
  });

  it.each(['when-all-have-voted', 'for-a-reason'] as const)(
    'R-E17: not before the least days are over, %s',
    (closesEarly) => {
      const rule = { minimumDaysOpen: 7, closesEarly };
      const at = (moment: string) => whyNotEarly(rule, { opensAt, notUsed: 0, at: moment });
      expect(at('2026-06-08T08:59:59.999Z')?.code).toBe('open-too-short');
      expect(at('2026-06-08T09:00:00.000Z')).toBeNull();
    },
  );
});
