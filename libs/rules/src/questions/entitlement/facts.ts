import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { type Electorate, type RecordDatePolicy } from '../../constitution';
import { recordDatePolicy } from '../../parsing/constitution-shape';
import { code, date, optional, pence, text, whole } from '../../parsing/vocabulary';
import { type Bar } from '../../statute/disqualification';
import { type Moment, moment } from '../moment';

/** Time in a constituency or on its seat: from `from` up to, not including, `to`. */
export interface Belonging {
  readonly constituency: string;
  readonly from: Moment;
  readonly to: Moment | null;
}

/** What a person qualifies for. */
export interface Membership extends Belonging {
  /** A change of constituency that nobody has confirmed yet (R-E14). */
  readonly awaitsConfirmation?: boolean;
  /** Shares that a nominee holds for somebody who left, until they are passed on (R-I2). */
  readonly sharesHeldByNominee?: boolean;
  /** A partner organisation that is the member, and the id of the person it named to vote (R-E13). */
  readonly organisation?: { readonly name: string; readonly namedVoter: string };
}

/** May this person vote, stand, or keep a seat? */
export interface EntitlementFacts {
  readonly type: 'entitlement';
  readonly to: 'vote' | 'stand' | 'keep-seat';
  readonly electorate: Electorate | { readonly constituency: string };
  /** Code of the elected office that is stood for; the council seat of the constituency when left out. */
  readonly office?: string;
  /** How the roll is fixed, where not as the constitution says. */
  readonly policy?: RecordDatePolicy;
  /** Those of the moments that fix the roll. */
  readonly moments: {
    readonly opening?: Moment;
    readonly vote?: Moment;
    readonly circulation?: Moment;
    readonly fixed?: Moment;
    readonly nominationsClose?: Moment;
    readonly notice?: Moment;
    readonly meeting?: Moment;
  };
  readonly person: {
    readonly id: string;
    readonly bornOn?: PlainDate;
    readonly memberships: readonly Membership[];
    readonly seats?: readonly Belonging[];
    readonly isDirector?: boolean;
    /** Trade with the organisation in its last year, in pence. */
    readonly tradePence?: string;
    readonly signedCode?: boolean;
    /** Meetings missed in a row without a reason. */
    readonly missedMeetings?: number;
    readonly bars?: readonly Bar[];
  };
}

/** Time in a constituency or on its seat, in a document of facts. */
export const belonging = { constituency: code, from: moment, to: z.union([moment, z.null()]) };

/** What a person qualifies for, in a document of facts. */
export const membership = z.strictObject({
  ...belonging,
  awaitsConfirmation: optional(z.boolean()),
  sharesHeldByNominee: optional(z.boolean()),
  organisation: optional(z.strictObject({ name: text, namedVoter: text })),
});

const bar: z.ZodType<Bar, unknown> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bankrupt'), discharged: z.boolean() }),
  z.strictObject({ type: z.literal('composition-with-creditors'), discharged: z.boolean() }),
  z.strictObject({
    type: z.literal('sentence'),
    on: date,
    months: whole(0),
    fineInstead: z.boolean(),
  }),
  z.strictObject({ type: z.literal('disqualified-director'), until: date }),
  z.strictObject({ type: z.literal('removed-trustee') }),
]);

export const entitlementFacts: z.ZodType<EntitlementFacts, unknown> = z.strictObject({
  type: z.literal('entitlement'),
  to: z.enum(['vote', 'stand', 'keep-seat']),
  electorate: z.union([
    z.enum(['legal-members', 'members', 'council', 'elected-council', 'board']),
    z.strictObject({ constituency: code }),
  ]),
  office: optional(code),
  policy: optional(recordDatePolicy),
  moments: z.strictObject({
    opening: optional(moment),
    vote: optional(moment),
    circulation: optional(moment),
    fixed: optional(moment),
    nominationsClose: optional(moment),
    notice: optional(moment),
    meeting: optional(moment),
  }),
  person: z.strictObject({
    id: text,
    bornOn: optional(date),
    memberships: z.array(membership),
    seats: optional(z.array(z.strictObject(belonging))),
    isDirector: optional(z.boolean()),
    tradePence: optional(pence),
    signedCode: optional(z.boolean()),
    missedMeetings: optional(whole(0)),
    bars: optional(z.array(bar)),
  }),
});
