import { z } from 'zod';
import { text, whole } from '../../parsing/vocabulary';

/** Interests of those who decided on a bid. */
export interface FundInterestFacts {
  readonly type: 'fund-interest';
  readonly bid: string;
  /** All members may vote with an interest, which is published; a panel or council member may not. */
  readonly body: 'members' | 'council' | 'panel';
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** Of those present, the fewest who may decide. */
  readonly quorum: number;
  readonly present: number;
  readonly interests: readonly {
    readonly name: string;
    readonly interest: 'employee' | 'trustee' | 'family' | 'supplier' | 'funded-within-three-years';
    readonly declared: boolean;
    readonly left: boolean;
    readonly voted: 'for' | 'against' | 'not';
  }[];
}

export const fundInterestFacts: z.ZodType<FundInterestFacts> = z.strictObject({
  type: z.literal('fund-interest'),
  bid: text,
  body: z.enum(['members', 'council', 'panel']),
  votesFor: whole(0),
  votesAgainst: whole(0),
  quorum: whole(0),
  present: whole(0),
  interests: z.array(
    z.strictObject({
      name: text,
      interest: z.enum(['employee', 'trustee', 'family', 'supplier', 'funded-within-three-years']),
      declared: z.boolean(),
      left: z.boolean(),
      voted: z.enum(['for', 'against', 'not']),
    }),
  ),
});
