import { z } from 'zod';
import { pence, text } from '../../parsing/vocabulary';

/** A bid to the community fund. Whole pence as text. */
export interface FundBidFacts {
  readonly type: 'fund-bid';
  readonly name: string;
  readonly costPence: string;
  /** What the board set for the round. */
  readonly budgetPence: string;
  readonly budgetSetBy: 'board' | 'council' | null;
  /** Whether a reasonable person might consider it for the benefit of the community. */
  readonly benefitsCommunity: boolean;
  readonly applicant: {
    readonly name: string;
    readonly isForProfit: boolean;
    /** How the asset lock lets it leave, where it is for profit. */
    readonly route:
      'asset-locked-specified' | 'asset-locked-with-consent' | 'community-benefit' | null;
  };
}

export const fundBidFacts: z.ZodType<FundBidFacts> = z.strictObject({
  type: z.literal('fund-bid'),
  name: text,
  costPence: pence,
  budgetPence: pence,
  budgetSetBy: z.union([z.enum(['board', 'council']), z.null()]),
  benefitsCommunity: z.boolean(),
  applicant: z.strictObject({
    name: text,
    isForProfit: z.boolean(),
    route: z.union([
      z.enum(['asset-locked-specified', 'asset-locked-with-consent', 'community-benefit']),
      z.null(),
    ]),
  }),
});
