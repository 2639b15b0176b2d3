import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional, pence, text, whole } from '../../parsing/vocabulary';

/** A bonus to the employees of a company that an employee-ownership trust controls. */
export interface BonusFacts {
  readonly type: 'bonus';
  readonly paidOn: PlainDate;
  /** What the amounts may follow, if not all are equal. */
  readonly terms: 'equal' | 'pay' | 'length-of-service' | 'hours';
  readonly employees: readonly {
    readonly id: string;
    readonly pence: string;
    /** Pay in pence, days of service or hours worked, as the terms say; not read where all are equal. */
    readonly measure?: string;
    /** What was paid free of tax in the same tax year before. */
    readonly earlierPence?: string;
    /** Months of service, where somebody is left out for having too few. */
    readonly leftOut?: { readonly months: number } | { readonly gaveCause: true };
  }[];
}

export const bonusFacts: z.ZodType<BonusFacts, unknown> = z.strictObject({
  type: z.literal('bonus'),
  paidOn: date,
  terms: z.enum(['equal', 'pay', 'length-of-service', 'hours']),
  employees: z
    .array(
      z.strictObject({
        id: text,
        pence,
        measure: optional(pence),
        earlierPence: optional(pence),
        leftOut: optional(
          z.union([
            z.strictObject({ months: whole(0) }),
            z.strictObject({ gaveCause: z.literal(true) }),
          ]),
        ),
      }),
    )
    .min(1),
});
