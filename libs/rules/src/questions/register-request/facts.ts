import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional } from '../../parsing/vocabulary';

/** Somebody asks to see the register of members, or for a copy of it. */
export interface RegisterRequestFacts {
  readonly type: 'register-request';
  readonly receivedOn: PlainDate;
  readonly byMember: boolean;
  /** Somebody with an interest in the funds, where it is a society. */
  readonly hasInterest?: boolean;
  /** What the request gives, as the Act asks. */
  readonly gives: {
    readonly nameAndAddress: boolean;
    readonly purpose: boolean;
    /** Whether the information will be passed on. */
    readonly whetherPassedOn: boolean;
    /** To whom and why, where it will. */
    readonly toWhomAndWhy: boolean;
  };
  readonly willBePassedOn: boolean;
  readonly feePaid: boolean;
  /** What the company did; `null` while nothing was done. */
  readonly answer: {
    readonly type: 'complied' | 'applied-to-court' | 'refused';
    readonly on: PlainDate;
  } | null;
  /** The day on which this is asked. */
  readonly on: PlainDate;
}

export const registerRequestFacts: z.ZodType<RegisterRequestFacts, unknown> = z.strictObject({
  type: z.literal('register-request'),
  receivedOn: date,
  byMember: z.boolean(),
  hasInterest: optional(z.boolean()),
  gives: z.strictObject({
    nameAndAddress: z.boolean(),
    purpose: z.boolean(),
    whetherPassedOn: z.boolean(),
    toWhomAndWhy: z.boolean(),
  }),
  willBePassedOn: z.boolean(),
  feePaid: z.boolean(),
  answer: z.union([
    z.strictObject({ type: z.enum(['complied', 'applied-to-court', 'refused']), on: date }),
    z.null(),
  ]),
  on: date,
});
