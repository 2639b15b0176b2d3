import { type Instant } from '@folkmoot/basics';
import { z } from 'zod';
import { instant, optional, partOf, whole } from '../../parsing/vocabulary';
import { type Channel } from '../../service/deemed-service';

/** How notice of a general meeting was given. */
export interface NoticeFacts {
  readonly type: 'notice';
  readonly meeting: {
    readonly startsAt: Instant;
    readonly isAnnual: boolean;
    /** Whether it was adjourned from an earlier one, and for how many days (R-A31). */
    readonly adjournedFor?: number;
  };
  /** Members and directors who are entitled to notice. */
  readonly entitled: number;
  readonly dispatches: readonly {
    readonly channel: Channel;
    readonly sentAt: Instant;
    readonly members: number;
  }[];
  /** Who agreed to shorter notice, where it was short (R-A16). */
  readonly shorter?: {
    readonly members: number;
    readonly agreed: number;
    readonly votes: number;
    readonly votesAgreed: number;
  };
}

export const noticeFacts: z.ZodType<NoticeFacts> = z.strictObject({
  type: z.literal('notice'),
  meeting: z.strictObject({
    startsAt: instant,
    isAnnual: z.boolean(),
    adjournedFor: optional(whole(0)),
  }),
  entitled: whole(1),
  dispatches: z
    .array(
      z.strictObject({
        channel: z.enum(['hand', 'post', 'email', 'website']),
        sentAt: instant,
        members: whole(1),
      }),
    )
    .min(1),
  shorter: optional(
    z
      .strictObject({
        members: whole(1),
        agreed: whole(0),
        votes: whole(1),
        votesAgreed: whole(0),
      })
      .refine(...partOf('agreed', 'members', 'all members'))
      .refine(...partOf('votesAgreed', 'votes', 'all votes')),
  ),
});
