import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { type ClassVotes } from '../../facts';
import { code, date, optional, text, whole } from '../../parsing/vocabulary';

/** A resolution that one meeting carries and another confirms. */
export interface TwoMeetingsFacts {
  readonly type: 'two-meetings';
  readonly kind: string;
  readonly title: string;
  readonly first: {
    readonly heldOn: PlainDate;
    /** Members who are eligible to vote, whether they came or not. */
    readonly eligible: number;
    readonly votesFor: number;
    readonly votesAgainst: number;
    /** Votes among these that proxies cast. */
    readonly byProxy?: number;
    /** Whether the notice said that it would be proposed as such a resolution. */
    readonly proposedInNotice: boolean;
    /** What the chair declared, which is conclusive. */
    readonly declared?: 'carried' | 'lost';
    readonly byConstituency?: readonly ClassVotes[];
  };
  readonly second?: {
    readonly heldOn: PlainDate;
    readonly votesFor: number;
    readonly votesAgainst: number;
    readonly noticeGiven: boolean;
    readonly declared?: 'carried' | 'lost';
  };
  /** Codes of other decisions carried, and those who consented in writing, where the kind needs them (R-D7, R-I11). */
  readonly alsoCarried?: readonly string[];
  readonly consents?: readonly string[];
  /** When the signed copy went to the Financial Conduct Authority. */
  readonly copySentOn?: PlainDate;
  /** The day for which the answer is wanted. */
  readonly asOf: PlainDate;
}

const declared = optional(z.enum(['carried', 'lost']));
const votes = { votesFor: whole(0), votesAgainst: whole(0) };

export const twoMeetingsFacts: z.ZodType<TwoMeetingsFacts, unknown> = z.strictObject({
  type: z.literal('two-meetings'),
  kind: code,
  title: text,
  first: z.strictObject({
    heldOn: date,
    eligible: whole(1),
    ...votes,
    byProxy: optional(whole(0)),
    proposedInNotice: z.boolean(),
    declared,
    byConstituency: optional(z.array(z.strictObject({ constituency: code, ...votes }))),
  }),
  second: optional(z.strictObject({ heldOn: date, ...votes, noticeGiven: z.boolean(), declared })),
  alsoCarried: optional(z.array(code)),
  consents: optional(z.array(text)),
  copySentOn: optional(date),
  asOf: date,
});
