import { z } from 'zod';
import { optional, text, whole } from '../../parsing/vocabulary';
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
