import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { type Fraction } from '../../constitution';
import { date, fraction, optional, pence } from '../../parsing/vocabulary';

/** Interest for a year: on a loan, where it depends on performance, or on shares. Whole pence as text. */
export type InterestFacts =
  | {
      readonly type: 'interest';
      readonly on: 'loan';
      /** When the agreement was made: its cap stays. */
      readonly agreedOn: PlainDate;
      /** Of the Bank of England on that day; wanted before 6 April 2010. */
      readonly baseRate?: Fraction;
      /** Average of the twelve months before. */
      readonly averageDebtPence: string;
      readonly interestPence: string;
    }
  | {
      readonly type: 'interest';
      readonly on: 'shares';
      readonly paidUpPence: string;
      readonly interestPence: string;
      /** Whether the board found that so much is needed to obtain and keep the capital. */
      readonly foundNecessary: boolean;
    };

export const interestFacts: z.ZodType<InterestFacts, unknown> = z.discriminatedUnion('on', [
  z.strictObject({
    type: z.literal('interest'),
    on: z.literal('loan'),
    agreedOn: date,
    baseRate: optional(fraction),
    averageDebtPence: pence,
    interestPence: pence,
  }),
  z.strictObject({
    type: z.literal('interest'),
    on: z.literal('shares'),
    paidUpPence: pence,
    interestPence: pence,
    foundNecessary: z.boolean(),
  }),
]);
