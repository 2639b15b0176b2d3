import { type Citation } from './basics';

/**
 * How the days of a time are counted from the day that begins it, which never counts: every day; those that are working
 * days where the organisation is registered; or so many whole days, with the last day after them. Source: R-06, R-A17.
 */
export const DAYS_COUNTED = ['calendar', 'working', 'clear'] as const;
export type DaysCounted = (typeof DAYS_COUNTED)[number];

/** Who may object to the result of an election once it is declared, and for how long. Source: R-D26. */
export interface ObjectionRules {
  /** Whether a candidate of the election may. */
  readonly byCandidates: boolean;
  /** Whether anybody on its roll may. */
  readonly byElectors: boolean;
  /** Days from that of the declaration. */
  readonly withinDays: number;
  readonly days: DaysCounted;
  readonly cites: readonly Citation[];
}

/** What may follow the declaration of a result. */
export interface AfterDeclarationRules {
  /** Nobody may object when left out. */
  readonly objections?: ObjectionRules;
  readonly cites: readonly Citation[];
}
