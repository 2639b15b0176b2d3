import { plainDate } from '@folkmoot/basics';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { type ElectionCourse } from './course';
import { keptToTimetable } from './kept-to';
import { planElection } from './plan-election';

const pollingDay = plainDate('2026-09-18');

/** What does not hold of an election whose poll opens at a moment, on a day that two officers chose. */
function late(opensAt: string, chosen: string | null): readonly string[] {
  const stages = planElection(cicMembersCouncil, pollingDay).map(({ stage, on, at }) => ({
    stage,
    on,
    at,
    doneAt: stage === 'notice-of-election' ? '2026-08-10T10:00:00.000Z' : null,
  }));
  const overrides: ElectionCourse['overrides'] =
    chosen === null ? [] : [{ stage: 'poll-opens', on: plainDate(chosen), agreed: true }];
  const election = { pollingDay, stages, overrides };
  return keptToTimetable(cicMembersCouncil, election, { now: opensAt, opensAt }).flatMap(
    ({ holds, says }) => (holds ? [] : [says]),
  );
}

describe('R-E17: a poll opens in time', () => {
  it('by the rules, and no later', () => {
    expect(late('2026-09-11T08:00:00.000Z', null)).toEqual([]);
    expect(late('2026-09-12T08:00:00.000Z', null)).toEqual([
      expect.stringContaining('The poll opens on Saturday 12 September 2026, too late'),
    ]);
  });

  it('or by the day that two officers chose, and no later', () => {
    expect(late('2026-09-14T08:00:00.000Z', '2026-09-14')).toEqual([]);
    expect(late('2026-09-15T08:00:00.000Z', '2026-09-14')).toEqual([
      'The poll opens on Tuesday 15 September 2026, too late: two officers agreed to Monday 14 September 2026.',
    ]);
  });

  it('though two officers had chosen an earlier day than the rules give', () => {
    expect(late('2026-09-11T08:00:00.000Z', '2026-09-09')).toEqual([]);
  });
});
