import { type Vacancy } from '../api/appointments';
import { type Challenge } from '../api/challenges';
import { type Meeting } from '../api/meetings';
import { challengeTasks, meetingTasks, vacancyTasks } from './dated-tasks';

const horizon = { today: '2026-11-22', soonUntil: '2026-12-06' };

const meetingWith = (
  ...tasks: readonly (readonly [title: string, dueOn: string, state: string])[]
) =>
  ({
    id: 'm',
    title: 'General meeting',
    tasks: tasks.map(([title, dueOn, state], index) => ({ id: `${index}`, title, dueOn, state })),
  }) as unknown as Meeting;

describe('what a meeting asks of the office', () => {
  it('is one task that names what comes first and counts the rest', () => {
    const meeting = meetingWith(
      ['Send the notice', '2026-12-01', 'due'],
      ['Approve the agenda', '2026-11-20', 'overdue'],
      ['Close the list of proxies', '2026-12-06', 'due'],
      ['Sign the minutes', '2027-01-20', 'due'],
    );
    expect(meetingTasks(meeting, horizon)).toMatchObject([
      {
        title: 'Prepare: General meeting',
        hint: 'Next: Approve the agenda, due 20 November 2026. 1 overdue, 2 due soon',
        urgency: 'overdue',
      },
    ]);
  });

  it('is nothing while all is done or far off', () => {
    const meeting = meetingWith(
      ['Approve the agenda', '2026-11-20', 'done'],
      ['Sign the minutes', '2027-01-20', 'due'],
    );
    expect(meetingTasks(meeting, horizon)).toEqual([]);
  });
});

describe('a challenge', () => {
  const challenge = { id: 'c', number: 3, responder: 'Chair', state: 'open' } as Challenge;
  const urgency = (dueOn: string) =>
    challengeTasks({ ...challenge, dueOn }, horizon).map((task) => task.urgency);

  it('is still in time on the day it is due', () =>
    expect(urgency('2026-11-22')).toEqual(['soon']));
  it('is overdue the day after', () => expect(urgency('2026-11-21')).toEqual(['overdue']));
  it('is mentioned however far off', () => expect(urgency('2027-11-22')).toEqual(['later']));
  it('asks for nothing once answered', () =>
    expect(challengeTasks({ ...challenge, state: 'answered' }, horizon)).toEqual([]));
});

describe('a vacancy', () => {
  const vacancy = {
    id: 'v',
    officeName: 'Chair',
    nominations: 2,
    nominationsCloseOn: '2026-12-09',
  } as Vacancy;

  it.each([
    ['open', 'Take nominations: Chair'],
    ['nominations-closed', 'Put a nominee to the council: Chair'],
  ] as const)('that is %s asks for the next step', (state, title) =>
    expect(vacancyTasks({ ...vacancy, state })).toMatchObject([{ title }]),
  );

  it.each(['before-council', 'filled'] as const)('that is %s asks for nothing', (state) =>
    expect(vacancyTasks({ ...vacancy, state })).toEqual([]),
  );
});
