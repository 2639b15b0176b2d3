import { type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { electionTasks } from './agm-election';
import { followUpTasks } from './agm-follow-up';
import { noticeTasks } from './agm-notice';
import { type MeetingTask } from './meeting-task';

/**
 * What a secretary does for an annual general meeting, in order of due date. A task that no rule
 * asks for says “Good practice” in its reason. Working days are those where the body is registered.
 */
export const agmTasks = (constitution: Constitution, heldOn: PlainDate): MeetingTask[] =>
  [
    ...electionTasks(constitution, heldOn),
    ...noticeTasks(constitution, heldOn),
    ...followUpTasks(heldOn),
  ].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
