import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional, partOf, whole } from '../../parsing/vocabulary';

/** Members who want a meeting called, or a written resolution sent round. */
export interface RequisitionFacts {
  readonly type: 'requisition';
  readonly wants: 'meeting' | 'written-resolution';
  /** Votes of all members, or paid-up capital that carries votes where there are shares. */
  readonly votes: number;
  /** Those of the members who ask. */
  readonly asking: number;
  readonly receivedOn: PlainDate;
  /** What is said against what they want put to the vote, where it is true. */
  readonly objections: readonly ('ineffective' | 'defamatory' | 'frivolous')[];
  /** Words of a statement to go with a written resolution. */
  readonly words?: number;
  /** What has been done about it. */
  readonly called?: {
    readonly by: 'directors' | 'requisitionists';
    readonly on: PlainDate;
    readonly for: PlainDate;
    /** Votes of those requisitionists who call it themselves. */
    readonly votes?: number;
  };
  /** When a written resolution was sent round. */
  readonly circulatedOn?: PlainDate;
}

export const requisitionFacts: z.ZodType<RequisitionFacts, unknown> = z
  .strictObject({
    type: z.literal('requisition'),
    wants: z.enum(['meeting', 'written-resolution']),
    votes: whole(1),
    asking: whole(0),
    receivedOn: date,
    objections: z.array(z.enum(['ineffective', 'defamatory', 'frivolous'])),
    words: optional(whole(0)),
    called: optional(
      z.strictObject({
        by: z.enum(['directors', 'requisitionists']),
        on: date,
        for: date,
        votes: optional(whole(0)),
      }),
    ),
    circulatedOn: optional(date),
  })
  .refine(...partOf('asking', 'votes', 'all votes'));
