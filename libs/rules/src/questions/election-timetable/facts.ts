import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional } from '../../parsing/vocabulary';

/** The stages of an election before its poll closes, in order of time. */
export const STAGES = [
  'notice-of-election',
  'nominations-open',
  'nominations-close',
  'statement-of-candidates',
  'withdrawals-close',
  'notice-of-poll',
  'poll-opens',
] as const;
export type Stage = (typeof STAGES)[number];

/** By when must each stage of an election be over, for a poll that closes on a day? */
export interface ElectionTimetableFacts {
  readonly type: 'election-timetable';
  /** The last day of the poll. */
  readonly closesOn: PlainDate;
  /** The days on which stages were done, or are planned. */
  readonly done?: Partial<Readonly<Record<Stage, PlainDate>>>;
  /** What the notice of election tells; left out before there is one. */
  readonly noticeTells?: {
    readonly method: boolean;
    readonly seats: boolean;
    readonly rollDate: boolean;
    readonly tieRule: boolean;
  };
}

export const electionTimetableFacts: z.ZodType<ElectionTimetableFacts, unknown> = z.strictObject({
  type: z.literal('election-timetable'),
  closesOn: date,
  done: optional(
    z.strictObject({
      'notice-of-election': optional(date),
      'nominations-open': optional(date),
      'nominations-close': optional(date),
      'statement-of-candidates': optional(date),
      'withdrawals-close': optional(date),
      'notice-of-poll': optional(date),
      'poll-opens': optional(date),
    }),
  ),
  noticeTells: optional(
    z.strictObject({
      method: z.boolean(),
      seats: z.boolean(),
      rollDate: z.boolean(),
      tieRule: z.boolean(),
    }),
  ),
});
