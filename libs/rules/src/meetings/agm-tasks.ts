import { type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { electionTasks } from './agm-election';
import { followUpTasks } from './agm-follow-up';
import { noticeTasks } from './agm-notice';
import { type MeetingTask } from './meeting-task';

/**
 * What a secretary does for an annual general meeting at which council members are elected, in order of due date. A
 * task that no rule asks for says “Good practice” in its reason. Working days are those where the body is registered.
 */
export const agmTasks = (constitution: Constitution, heldOn: PlainDate): MeetingTask[] =>
  inOrder([...electionTasks(constitution, heldOn), ...meetingTasks(constitution, heldOn)]);

/** The same without the election, which may have a timetable of its own. */
export const meetingTasks = (constitution: Constitution, heldOn: PlainDate): MeetingTask[] =>
  inOrder([...noticeTasks(constitution, heldOn), ...followUpTasks(constitution, heldOn)]);

const inOrder = (tasks: readonly MeetingTask[]): MeetingTask[] =>
  [...tasks].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
