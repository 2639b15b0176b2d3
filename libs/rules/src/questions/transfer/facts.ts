import { z } from 'zod';
import { optional, pence, text } from '../../parsing/vocabulary';

/** What a body is, as far as an asset lock asks. */
export type BodyKind =
  | 'cic'
  | 'charity'
  | 'scottish-charity'
  | 'equivalent-abroad'
  | 'society-with-asset-lock'
  | 'registered-housing-provider'
  | 'person'
  | 'other';

/** Something that leaves the organisation. Whole pence as text. */
export interface TransferFacts {
  readonly type: 'transfer';
  readonly what: string;
  /** What it is worth on the market. */
  readonly valuePence: string;
  /** What is paid for it. */
  readonly paidPence: string;
  readonly to: {
    readonly name: string;
    readonly kind: BodyKind;
    readonly namedInArticles: boolean;
  };
  readonly regulatorConsents: boolean;
  /** How it serves the community, and whom alone it serves where that is not the community. */
  readonly benefit?: {
    readonly says: string;
    readonly only?: 'employees-of-one-employer' | 'members-of-one-body' | 'political';
  };
  /** What a society owes anyhow. */
  readonly owed?: 'creditors' | 'statutory-payment' | 'withdrawable-capital-and-interest';
}

export const transferFacts: z.ZodType<TransferFacts> = z.strictObject({
  type: z.literal('transfer'),
  what: text,
  valuePence: pence,
  paidPence: pence,
  to: z.strictObject({
    name: text,
    kind: z.enum([
      'cic',
      'charity',
      'scottish-charity',
      'equivalent-abroad',
      'society-with-asset-lock',
      'registered-housing-provider',
      'person',
      'other',
    ]),
    namedInArticles: z.boolean(),
  }),
  regulatorConsents: z.boolean(),
  benefit: optional(
    z.strictObject({
      says: text,
      only: optional(z.enum(['employees-of-one-employer', 'members-of-one-body', 'political'])),
    }),
  ),
  owed: optional(z.enum(['creditors', 'statutory-payment', 'withdrawable-capital-and-interest'])),
});
