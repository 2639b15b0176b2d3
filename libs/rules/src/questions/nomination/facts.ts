import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { served } from '../../decisions/facts-shape';
import { type Served } from '../../facts';
import { date, optional, text, whole } from '../../parsing/vocabulary';
import { type Moment, moment } from '../moment';

/** A nomination paper as it came in, and a withdrawal of it. */
export interface NominationFacts {
  readonly type: 'nomination';
  readonly receivedAt: Moment;
  readonly closesAt: Moment;
  readonly particulars: boolean;
  readonly interestsDeclared: boolean;
  readonly eligibilityDeclared: boolean;
  readonly signed: boolean;
  /** Members who agreed to second it and may, each counted once; asked only where the constitution wants any. */
  readonly seconders?: number;
  /** The term that the nominee would serve, after those served in the same post; asked where it is known. Source: R-E9. */
  readonly term?: {
    /** `council:<constituency>`. */
    readonly post: string;
    readonly from: PlainDate;
    /** The last day, where it is the rest of a term; a whole term when left out. */
    readonly to?: PlainDate;
    /** Earlier terms of the same person in the same post, any order. */
    readonly served: readonly Served[];
  };
  /** What else somebody holds against it. */
  readonly objections?: readonly string[];
  readonly withdrawal?: {
    readonly receivedAt: Moment;
    readonly closesAt: Moment;
    readonly signed: boolean;
    readonly witnessed: boolean;
  };
}

export const nominationFacts: z.ZodType<NominationFacts, unknown> = z.strictObject({
  type: z.literal('nomination'),
  receivedAt: moment,
  closesAt: moment,
  particulars: z.boolean(),
  interestsDeclared: z.boolean(),
  eligibilityDeclared: z.boolean(),
  signed: z.boolean(),
  seconders: optional(whole(0)),
  term: optional(
    z.strictObject({
      post: text,
      from: date,
      to: optional(date),
      served: z.array(served),
    }),
  ),
  objections: optional(z.array(text)),
  withdrawal: optional(
    z.strictObject({
      receivedAt: moment,
      closesAt: moment,
      signed: z.boolean(),
      witnessed: z.boolean(),
    }),
  ),
});
