import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { served } from '../../decisions/facts-shape';
import { type Served } from '../../facts';
import { date, optional, text } from '../../parsing/vocabulary';

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
  served: z.array(served),
  reviewed: optional(z.boolean()),
});
