import { plainDate } from '@folkmoot/basics';
import { meetingState, taskState } from './meeting-states';

const today = plainDate('2026-11-22');
const yesterday = plainDate('2026-11-21');
const tomorrow = plainDate('2026-11-23');

describe('the tasks of a meeting', () => {
  it('are due through their day and overdue from the day after', () => {
    expect(taskState(null, tomorrow, today)).toBe('due');
    expect(taskState(null, today, today)).toBe('due');
    expect(taskState(null, yesterday, today)).toBe('overdue');
  });
  it('are done once done, even late', () => {
    expect(taskState(today, yesterday, today)).toBe('done');
  });
});

describe('a meeting', () => {
  it('is to come, today, then held', () => {
    expect([tomorrow, today, yesterday].map((day) => meetingState(day, today))).toEqual([
      'to-come',
      'today',
      'held',
    ]);
  });
});
