import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, pence, text } from '../../parsing/vocabulary';

/** Something that happened, of which only the day matters. */
type Plain<Kind extends string> = Kind extends string
  ? { readonly type: Kind; readonly on: PlainDate }
  : never;

/** What happened to a grant, in order. */
export type GrantEvent =
  | Plain<'applied' | 'found-eligible' | 'shortlisted' | 'voted' | 'accepted' | 'clawed-back'>
  | { readonly type: 'offered'; readonly on: PlainDate; readonly assetLockClause: boolean }
  | { readonly type: 'paid'; readonly on: PlainDate; readonly pence: string }
  | { readonly type: 'monitored'; readonly on: PlainDate; readonly spentPence: string }
  | { readonly type: 'closed'; readonly on: PlainDate; readonly returnedPence: string };

/** A grant from the community fund, from the bid to its close. Whole pence as text. */
export interface GrantFacts {
  readonly type: 'grant';
  readonly name: string;
  readonly grantPence: string;
  readonly events: readonly GrantEvent[];
  /** The day on which this is asked. */
  readonly on: PlainDate;
}

const event: z.ZodType<GrantEvent, unknown> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['applied', 'found-eligible', 'shortlisted', 'voted', 'accepted', 'clawed-back']),
    on: date,
  }),
  z.strictObject({ type: z.literal('offered'), on: date, assetLockClause: z.boolean() }),
  z.strictObject({ type: z.literal('paid'), on: date, pence }),
  z.strictObject({ type: z.literal('monitored'), on: date, spentPence: pence }),
  z.strictObject({ type: z.literal('closed'), on: date, returnedPence: pence }),
]);

export const grantFacts: z.ZodType<GrantFacts, unknown> = z.strictObject({
  type: z.literal('grant'),
  name: text,
  grantPence: pence,
  events: z.array(event).min(1),
  on: date,
});
