import { formatDate, type PlainDate } from '@folkmoot/basics';

/** Until when a result may be objected to, as its decision has it. */
export interface OpenToObjection {
  /** The last day, to its end in the United Kingdom. */
  readonly until: PlainDate;
}

/** What became of an objection to a declared result. */
export const OBJECTION_OUTCOMES = ['dismissed', 'set-aside'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** The same in a sentence. */
export const openToObjectionSays = ({ until }: OpenToObjection): string =>
  `This result may be questioned until the end of ${formatDate(until)}.`;
