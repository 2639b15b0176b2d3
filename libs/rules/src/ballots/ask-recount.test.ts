import { type AfterCountRules } from '../constitution';
import { recountSays, recountUntil, whyNoRecount } from './ask-recount';

const rules: AfterCountRules = {
  confirmedByScrutineer: true,
  recount: { byCandidates: true, byScrutineers: false, withinHours: 24, cites: ['Rule 12'] },
  cites: ['Rule 11'],
};
const count = { announcedAt: '2026-10-24T18:00:00.000Z', agrees: false };
const ask = (by: 'candidate' | 'scrutineer', at: string) => whyNoRecount(rules, count, { by, at });

describe('R-H8: a recount on request', () => {
  it('is asked for within the hours of the constitution, hours and not what a clock shows when it is put back', () => {
    expect(recountUntil(rules, count)).toBe('2026-10-25T18:00:00.000Z');
    expect(ask('candidate', '2026-10-25T18:00:00.000Z')).toBeNull();
    expect(ask('candidate', '2026-10-25T18:00:00.001Z')).toEqual({
      code: 'too-late',
      says: 'A recount could be asked for until Sunday 25 October 2026 at 6pm (UK time): Rule 12.',
    });
  });

  it('is asked for by those whom the constitution names, and it is said by which rule', () => {
    expect(ask('scrutineer', count.announcedAt)).toEqual({
      code: 'not-who-asks',
      says: 'A scrutineer cannot ask for a recount: Rule 12.',
    });
  });

  it('is nobody’s right where the constitution says nothing of it', () => {
    const silent: AfterCountRules = { confirmedByScrutineer: true, cites: ['Rule 11'] };
    const asks = { by: 'candidate', at: count.announcedAt } as const;
    expect(whyNoRecount(silent, count, asks)?.code).toBe('no-recount');
    expect(whyNoRecount(undefined, count, asks)?.code).toBe('no-recount');
    expect(recountUntil(silent, count)).toBeNull();
    expect(recountSays(silent)).toBeNull();
  });

  it('is not asked for a second time once a recount agreed', () => {
    const again = { ...count, agrees: true };
    expect(recountUntil(rules, again)).toBeNull();
    const asks = { by: 'candidate', at: count.announcedAt } as const;
    expect(whyNoRecount(rules, again, asks)?.code).toBe('recounted-already');
  });

  it('is told in a sentence', () => {
    expect(recountSays(rules)).toMatch(
      /^For 24 hours after a count is announced a candidate may ask for a recount/,
    );
  });
});
