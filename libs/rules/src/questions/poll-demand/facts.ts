import { z } from 'zod';
import { optional, partOf, whole } from '../../parsing/vocabulary';

/** Who demands a poll. A proxy's demand counts as one by the member (R-A11). */
export interface PollDemandFacts {
  readonly type: 'poll-demand';
  /** What it is demanded on: articles may have no poll on who takes the chair or on an adjournment. */
  readonly on: 'resolution' | 'election-of-chair' | 'adjournment';
  readonly byChair: boolean;
  readonly byDirectors: boolean;
  /** Members with the right to vote who demand it, themselves or by proxy. */
  readonly members: number;
  readonly votesDemanding: number;
  readonly votes: number;
  /** Paid up on shares that carry votes, in pence, of those who demand it and of all. */
  readonly paidUp?: { readonly demanding: number; readonly all: number };
}

export const pollDemandFacts: z.ZodType<PollDemandFacts> = z
  .strictObject({
    type: z.literal('poll-demand'),
    on: z.enum(['resolution', 'election-of-chair', 'adjournment']),
    byChair: z.boolean(),
    byDirectors: z.boolean(),
    members: whole(0),
    votesDemanding: whole(0),
    votes: whole(1),
    paidUp: optional(
      z
        .strictObject({ demanding: whole(0), all: whole(1) })
        .refine(...partOf('demanding', 'all', 'all')),
    ),
  })
  .refine(...partOf('votesDemanding', 'votes', 'all votes'));
