import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional, pence, text } from '../../parsing/vocabulary';

/** Dividends that are declared for a financial year. Amounts are whole pence as text. */
export interface DividendFacts {
  readonly type: 'dividend';
  readonly yearBegins: PlainDate;
  readonly declaredOn: PlainDate;
  /** Accumulated and realised, not used before. */
  readonly profitsPence: string;
  /** Accumulated and realised, not written off before. */
  readonly lossesPence: string;
  readonly dividends: readonly {
    readonly shareholder: string;
    readonly pence: string;
    /** An asset-locked body that the articles name, or one to which the Regulator consents. */
    readonly assetLocked?: 'named-in-articles' | 'with-consent';
    /** Whether the directors know that it holds the shares for somebody else. */
    readonly heldForOthers?: boolean;
  }[];
  /** Dividends under the cap that were declared for the same year before. */
  readonly declaredBeforePence?: string;
  /** What earlier years left of their cap. */
  readonly unusedPence?: string;
  readonly approvedBy: 'members' | 'council' | 'board' | null;
}

export const dividendFacts: z.ZodType<DividendFacts, unknown> = z.strictObject({
  type: z.literal('dividend'),
  yearBegins: date,
  declaredOn: date,
  profitsPence: pence,
  lossesPence: pence,
  dividends: z
    .array(
      z.strictObject({
        shareholder: text,
        pence,
        assetLocked: optional(z.enum(['named-in-articles', 'with-consent'])),
        heldForOthers: optional(z.boolean()),
      }),
    )
    .min(1),
  declaredBeforePence: optional(pence),
  unusedPence: optional(pence),
  approvedBy: z.union([z.enum(['members', 'council', 'board']), z.null()]),
});
