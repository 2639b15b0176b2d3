import { type PlainDate } from '@folkmoot/basics';

/** Something to be done for a meeting, by a day worked out from the day of the meeting. */
export interface MeetingTask {
  readonly code: string;
  readonly title: string;
  readonly dueOn: PlainDate;
  /** Why it is due then, citing the rule: fit to show the secretary. */
  readonly reason: string;
}
