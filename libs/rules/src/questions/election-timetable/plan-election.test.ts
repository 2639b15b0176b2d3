import { addDays, plainDate } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../../constitution';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import {
  earliestPollingDay,
  electionStages,
  firstOutOfOrder,
  type FixedDays,
  isInTime,
  planElection,
} from './plan-election';

const trust: Constitution = {
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, timetable: 'model-election-rules' },
};
const plan = (closesOn: string, constitution = cicMembersCouncil, fixed: FixedDays = {}) =>
  planElection(constitution, plainDate(closesOn), fixed);
const days = (planned: ReturnType<typeof plan>) =>
  Object.fromEntries(planned.map(({ stage, on }) => [stage, on]));

describe('R-D11, R-E17: every stage of an election, from its polling day', () => {
  it('T23: by the Model Election Rules, for a poll that closes on 18 September 2026', () => {
    expect(days(plan('2026-09-18', trust))).toEqual({
      'notice-of-election': '2026-07-23',
      'nominations-open': '2026-07-23',
      'nominations-close': '2026-08-10',
      'statement-of-candidates': '2026-08-11',
      'withdrawals-close': '2026-08-13',
      'notice-of-poll': '2026-08-27',
      'poll-opens': '2026-08-27',
      'poll-closes': '2026-09-18',
      declaration: '2026-09-18',
    });
  });
  it('by a shorter timetable', () => {
    expect(days(plan('2026-09-18'))).toEqual({
      'notice-of-election': '2026-08-26',
      'nominations-open': '2026-08-26',
      'nominations-close': '2026-09-10',
      'statement-of-candidates': '2026-09-11',
      'withdrawals-close': '2026-09-10',
      'poll-opens': '2026-09-11',
      'poll-closes': '2026-09-18',
      declaration: '2026-09-18',
    });
  });
  it('in hours of the United Kingdom, though the clocks change between', () => {
    const at = Object.fromEntries(plan('2026-03-31').map((one) => [one.stage, one.at]));
    expect(at['poll-opens']).toBe('2026-03-24T09:00:00.000Z');
    expect(at['poll-closes']).toBe('2026-03-31T16:00:00.000Z');
  });
  it('with the rule, and the sum', () => {
    const [notice] = plan('2026-09-18', trust);
    expect(notice).toMatchObject({
      rule: 'R-D11',
      citation: expect.stringContaining('rr.2, 3') as string,
    });
    expect(notice?.reckoned).toBe(
      'At least 40 working days before the poll closes; the poll closes on Friday 18 September 2026.',
    );
  });
  it('counts what is left from the days that are fixed', () => {
    const fixed = { 'poll-opens': plainDate('2026-09-01') };
    const planned = plan('2026-09-18', cicMembersCouncil, fixed);
    expect(days(planned)).toMatchObject({
      'nominations-close': '2026-08-31',
      'statement-of-candidates': '2026-09-01',
      'poll-opens': '2026-09-01',
    });
    expect(planned.find(({ stage }) => stage === 'poll-opens')?.reckoned).toContain(
      'Fixed on this day. By the rules: Friday 11 September 2026.',
    );
  });
  it('tells which stage would come after one that must follow it', () => {
    const late = plan('2026-09-18', cicMembersCouncil, {
      'nominations-close': plainDate('2026-09-14'),
    });
    expect(firstOutOfOrder(late)?.stage).toBe('nominations-close');
    const opensLate = plan('2026-09-18', trust, { 'poll-opens': plainDate('2026-09-20') });
    expect(firstOutOfOrder(opensLate)?.stage).toBe('poll-opens');
  });
  it('is in order of time, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_500 }), fc.boolean(), (offset, byModelRules) => {
        const day = addDays(plainDate('2024-01-01'), offset);
        const planned = planElection(byModelRules ? trust : cicMembersCouncil, day);
        const stages = electionStages.filter((stage) => byModelRules || stage !== 'notice-of-poll');
        expect(planned.map(({ stage }) => stage)).toEqual(stages);
        expect(firstOutOfOrder(planned)).toBeNull();
        const order = [
          'notice-of-election',
          'nominations-open',
          'nominations-close',
          'poll-opens',
          'poll-closes',
        ];
        const on = order.map((stage) => planned.find((one) => one.stage === stage)?.on ?? '');
        expect(on).toEqual(on.toSorted());
      }),
    );
  });
});

describe('the earliest polling day', () => {
  it('leaves time for everything that is not done', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (offset) => {
        const today = addDays(plainDate('2026-01-01'), offset);
        const day = earliestPollingDay(cicMembersCouncil, today);
        if (day === null) throw new Error('There is such a day.');
        expect(planElection(cicMembersCouncil, day)[0]?.on).toBeDefined();
        expect(planElection(cicMembersCouncil, day).every(({ on }) => on >= today)).toBe(true);
        const before = planElection(cicMembersCouncil, addDays(day, -1));
        expect(before.some(({ on }) => on < today)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
  it('is the first of all days that are late enough, whatever was fixed', () => {
    const fixedDays = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom<keyof FixedDays>('notice-of-election', 'nominations-close', 'poll-opens'),
        fc.integer({ min: -20, max: 60 }),
      ),
      { selector: ([stage]) => stage },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(cicMembersCouncil, trust),
        fc.integer({ min: 0, max: 800 }),
        fixedDays,
        (constitution, offset, chosen) => {
          const today = addDays(plainDate('2026-01-01'), offset);
          const fixed: FixedDays = Object.fromEntries(
            chosen.map(([stage, after]) => [stage, addDays(today, after)]),
          );
          const first = Array.from({ length: 120 }, (_, after) => addDays(today, after)).find(
            (day) =>
              planElection(constitution, day, fixed).every((one) => isInTime(one, today, fixed)),
          );
          expect(earliestPollingDay(constitution, today, fixed)).toBe(first ?? null);
        },
      ),
      { numRuns: 30 },
    );
  });
  it('is nearer once the first stages are done', () => {
    const today = plainDate('2026-09-01');
    const done = {
      'notice-of-election': plainDate('2026-08-10'),
      'nominations-open': plainDate('2026-08-10'),
      'nominations-close': plainDate('2026-08-28'),
    };
    expect(earliestPollingDay(cicMembersCouncil, today, done)).toBe('2026-09-08');
  });
});
