import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional, text } from '../../parsing/vocabulary';

/** Time served in the post, first and last day both served. */
export interface Served {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A term that somebody would serve in a post. */
export interface TermFacts {
  readonly type: 'term';
  /** Code of an office, or `council:<constituency>`. */
  readonly post: string;
  readonly from: PlainDate;
  /** The last day in the post. */
  readonly to: PlainDate;
  /** Earlier terms of the same person in the same post, any order. */
  readonly served: readonly Served[];
  /** Whether a rigorous review was made of a stay beyond the usual (R-D9). */
  readonly reviewed?: boolean;
}

export const termFacts: z.ZodType<TermFacts, unknown> = z.strictObject({
  type: z.literal('term'),
  post: text,
  from: date,
  to: date,
  served: z.array(z.strictObject({ from: date, to: date })),
  reviewed: optional(z.boolean()),
});
