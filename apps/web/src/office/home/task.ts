import { type Duty } from '../duties';

/** How soon something must be done. */
export type Urgency = 'overdue' | 'now' | 'soon' | 'later';

/** Something that somebody in the office has to do. */
export interface OfficeTask {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Where it is done. */
  readonly href: string;
  readonly urgency: Urgency;
  /** The last day for it, `YYYY-MM-DD`, where there is one. */
  readonly dueOn?: string;
  /** Whose it is: theirs who have one of these duties. */
  readonly duties: readonly Duty[];
}

const order: readonly Urgency[] = ['overdue', 'now', 'soon', 'later'];

/** The most pressing first; among equals the earliest day. */
export const byUrgency = (a: OfficeTask, b: OfficeTask): number =>
  order.indexOf(a.urgency) - order.indexOf(b.urgency) ||
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

/** How soon something due on a day must be done; `null` when it is too far off to mention. */
export function urgencyOf(dueOn: string, today: string, soonUntil: string): Urgency | null {
  if (dueOn < today) return 'overdue';
  return dueOn <= soonUntil ? 'soon' : null;
}
