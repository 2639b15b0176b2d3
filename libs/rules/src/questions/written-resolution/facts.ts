import { type Instant } from '@folkmoot/basics';
import { z } from 'zod';
import { code, instant, isEachOnce, optional, text, whole } from '../../parsing/vocabulary';

/** Somebody who is or was a member around the time of circulation. */
export interface CirculatedMember {
  readonly id: string;
  /** Where constituencies weigh differently or must each agree. */
  readonly constituency?: string;
  /** Votes, where they go by shares; 1 when left out. */
  readonly votes?: number;
  readonly entitledFrom: Instant;
  /** The first moment out of membership; left out while it lasts. */
  readonly entitledUntil?: Instant;
  /** When a copy was sent to this member. */
  readonly sentAt?: Instant;
}

export interface Agreement {
  readonly member: string;
  readonly receivedAt: Instant;
  /** Whether it is authenticated as the law asks (R-A35). */
  readonly authenticated: boolean;
}

/** A resolution sent round for agreement in writing. */
export interface WrittenResolutionFacts {
  readonly type: 'written-resolution';
  readonly kind: string;
  readonly title: string;
  readonly proposedAs: 'ordinary' | 'special';
  /** When the first copy was sent: that day is the circulation date, and that moment fixes who is eligible. */
  readonly circulatedAt: Instant;
  readonly members: readonly CirculatedMember[];
  readonly agreements: readonly Agreement[];
  /** Codes of other decisions carried, and those who consented in writing, where the kind needs them (R-D7, R-I11). */
  readonly alsoCarried?: readonly string[];
  readonly consents?: readonly string[];
  /** The moment for which the answer is wanted. */
  readonly asOf: Instant;
}

export const writtenResolutionFacts: z.ZodType<WrittenResolutionFacts> = z.strictObject({
  type: z.literal('written-resolution'),
  kind: code,
  title: text,
  proposedAs: z.enum(['ordinary', 'special']),
  circulatedAt: instant,
  members: z
    .array(
      z.strictObject({
        id: text,
        constituency: optional(code),
        votes: optional(whole(0)),
        entitledFrom: instant,
        entitledUntil: optional(instant),
        sentAt: optional(instant),
      }),
    )
    .refine((all) => isEachOnce(all, ({ id }) => id), 'List each member once.'),
  agreements: z.array(
    z.strictObject({ member: text, receivedAt: instant, authenticated: z.boolean() }),
  ),
  alsoCarried: optional(z.array(code)),
  consents: optional(z.array(text)),
  asOf: instant,
});
