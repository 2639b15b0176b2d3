import { z } from 'zod';
import { contested, optional, text } from '../../parsing/vocabulary';
import { belonging, type EntitlementFacts, membership } from '../entitlement/facts';
import { type Moment, moment } from '../moment';

/** A member who would propose or second a nomination. */
export interface NominationSupportFacts {
  readonly type: 'nomination-support';
  readonly as: 'proposer' | 'seconder';
  /** Whose seat it is; `office:<code>` of an office. */
  readonly constituency: string;
  readonly on: Moment;
  readonly person: Pick<EntitlementFacts['person'], 'id' | 'memberships' | 'seats'>;
  /** Ids of who is nominated, by whom, and who has seconded it. */
  readonly nominee: string;
  readonly proposer: string;
  readonly seconders: readonly string[];
}

export const nominationSupportFacts: z.ZodType<NominationSupportFacts, unknown> = z.strictObject({
  type: z.literal('nomination-support'),
  as: z.enum(['proposer', 'seconder']),
  constituency: contested,
  on: moment,
  person: z.strictObject({
    id: text,
    memberships: z.array(membership),
    seats: optional(z.array(z.strictObject(belonging))),
  }),
  nominee: text,
  proposer: text,
  seconders: z.array(text),
});
