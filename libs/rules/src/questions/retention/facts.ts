import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional } from '../../parsing/vocabulary';

/** Kinds of record that are kept for a time. */
export type RecordKind =
  | 'minutes-and-resolutions'
  | 'board-minutes'
  | 'register-entry'
  | 'notice-and-proof-of-sending'
  | 'proxy-appointment'
  | 'ballots'
  | 'count-sheet'
  | 'nomination'
  | 'yearly-report'
  | 'conflict-declaration'
  | 'challenge'
  | 'access-log';

/** Until when is a record kept? */
export interface RetentionFacts {
  readonly type: 'retention';
  readonly record: RecordKind;
  /** The day from which time runs: of the meeting or resolution, of leaving, of the declaration, of the last entry. */
  readonly from: PlainDate;
  /** The last day of the term, for ballots and nominations. */
  readonly termEnds?: PlainDate;
  /** The day on which somebody would destroy it. */
  readonly destroyOn?: PlainDate;
}

export const retentionFacts: z.ZodType<RetentionFacts, unknown> = z.strictObject({
  type: z.literal('retention'),
  record: z.enum([
    'minutes-and-resolutions',
    'board-minutes',
    'register-entry',
    'notice-and-proof-of-sending',
    'proxy-appointment',
    'ballots',
    'count-sheet',
    'nomination',
    'yearly-report',
    'conflict-declaration',
    'challenge',
    'access-log',
  ]),
  from: date,
  termEnds: optional(date),
  destroyOn: optional(date),
});
