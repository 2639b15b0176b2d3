import { type PlainDate } from '@folkmoot/basics';

export const meetingStates = ['to-come', 'today', 'held'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const taskStates = ['due', 'overdue', 'done'] as const;
export type TaskState = (typeof taskStates)[number];

/** Whether a meeting is still to come on a day. */
export function meetingState(heldOn: PlainDate, today: PlainDate): MeetingState {
  if (heldOn === today) return 'today';
  return heldOn > today ? 'to-come' : 'held';
}

/**
 * Where a task stands on a day. The day it is due is still in time.
 * @param doneOn  `null` until it is done
 */
export function taskState(doneOn: PlainDate | null, dueOn: PlainDate, today: PlainDate): TaskState {
  if (doneOn) return 'done';
  return today > dueOn ? 'overdue' : 'due';
}
