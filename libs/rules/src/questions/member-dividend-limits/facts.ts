import { z } from 'zod';
import { pence } from '../../parsing/vocabulary';

/** What a co-operative would pay on capital and to those who work in it or trade with it. Whole pence as text. */
export interface MemberDividendLimitsFacts {
  readonly type: 'member-dividend-limits';
  readonly distributablePence: string;
  /** On shares. */
  readonly equityDividendPence: string;
  readonly memberDividendPence: string;
  /** Bonuses to employees who are not members. */
  readonly employeeDividendPence: string;
}

export const memberDividendLimitsFacts: z.ZodType<MemberDividendLimitsFacts> = z.strictObject({
  type: z.literal('member-dividend-limits'),
  distributablePence: pence,
  equityDividendPence: pence,
  memberDividendPence: pence,
  employeeDividendPence: pence,
});
