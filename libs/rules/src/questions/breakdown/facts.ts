import { z } from 'zod';
import { text, whole } from '../../parsing/vocabulary';

/** Figures by group that somebody wants to publish. */
export interface BreakdownFacts {
  readonly type: 'breakdown';
  readonly groups: readonly {
    readonly name: string;
    /** People whose choices the figures are of. */
    readonly people: number;
  }[];
}

export const breakdownFacts: z.ZodType<BreakdownFacts> = z.strictObject({
  type: z.literal('breakdown'),
  groups: z.array(z.strictObject({ name: text, people: whole(0) })).min(1),
});
