import { addDays, dateInLondon, londonTime, plainDate } from '@folkmoot/basics';
import { cicMembersCouncil, fixedDays, planElection } from '@folkmoot/rules';
import { standingOf } from './stage-state';
import { type KeptStage, type Timetable } from './timetable';

const pollingDay = plainDate('2026-09-18');
const timetable = (done: Partial<Record<string, string>> = {}): Timetable => ({
  pollingDay,
  heldBy: null,
  stages: planElection(cicMembersCouncil, pollingDay).map((stage): KeptStage => ({
    ...stage,
    doneAt: done[stage.stage] ?? null,
  })),
  overrides: [],
});
const nothing = { opened: false, closed: false, declared: false };
const states = (given: Timetable, day: string, progress = nothing, time = '12:00') => {
  const now = londonTime(plainDate(day), time);
  return Object.fromEntries(
    given.stages.map((stage) => [
      stage.stage,
      standingOf(stage, given, progress, { now, today: dateInLondon(now) }).state,
    ]),
  );
};

describe('where the stages of an election stand', () => {
  it('everything waits for the notice', () => {
    expect(states(timetable(), '2026-08-20')).toEqual({
      'notice-of-election': 'due',
      'nominations-open': 'blocked',
      'nominations-close': 'blocked',
      'statement-of-candidates': 'blocked',
      'withdrawals-close': 'blocked',
      'poll-opens': 'blocked',
      'poll-closes': 'blocked',
      declaration: 'blocked',
    });
  });
  it('the day on which it is due is still in time; the next is not', () => {
    expect(states(timetable(), '2026-08-26')['notice-of-election']).toBe('due');
    expect(states(timetable(), '2026-08-27')['notice-of-election']).toBe('overdue');
  });
  it('nominations open and close by the clock, once notice was given', () => {
    const noticed = timetable({ 'notice-of-election': '2026-08-24T10:00:00.000Z' });
    expect(states(noticed, '2026-08-26', nothing, '08:59')['nominations-open']).toBe('due');
    expect(states(noticed, '2026-08-26', nothing, '09:00')['nominations-open']).toBe('done');
    const last = states(noticed, '2026-09-10', nothing, '16:59');
    expect([last['nominations-close'], last['statement-of-candidates']]).toEqual([
      'due',
      'blocked',
    ]);
    const after = states(noticed, '2026-09-10', nothing, '17:00');
    expect([after['nominations-close'], after['statement-of-candidates']]).toEqual(['done', 'due']);
  });
  it('a poll that has not opened by its minute is overdue', () => {
    const ready = timetable({
      'notice-of-election': '2026-08-24T10:00:00.000Z',
      'statement-of-candidates': '2026-09-10T17:00:00.000Z',
    });
    expect(states(ready, '2026-09-11', nothing, '09:00')['poll-opens']).toBe('due');
    expect(states(ready, '2026-09-11', nothing, '09:01')['poll-opens']).toBe('overdue');
    expect(states(ready, '2026-09-11', { ...nothing, opened: true })['poll-closes']).toBe('due');
    expect(
      states(ready, '2026-09-19', { opened: true, closed: true, declared: false }),
    ).toMatchObject({
      'poll-closes': 'done',
      declaration: 'overdue',
    });
  });
  it('fixes the day on which a notice was given, and the days that two officers chose', () => {
    const given = timetable({ 'notice-of-election': '2026-08-24T23:30:00.000Z' });
    const fixed = fixedDays(given, '2026-08-25T12:00:00.000Z');
    expect(fixed).toEqual({ 'notice-of-election': '2026-08-25' });
    const chosen = {
      ...given,
      overrides: [
        {
          id: 'o',
          stage: 'poll-opens' as const,
          on: addDays(pollingDay, -10),
          reason: 'r',
          askedBy: 'a',
          askedAt: '',
          agreed: true,
        },
      ],
    };
    expect(fixedDays(chosen, '2026-08-25T12:00:00.000Z')['poll-opens']).toBe('2026-09-08');
  });
});
