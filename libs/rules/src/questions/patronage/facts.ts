import { z } from 'zod';
import { optional, pence, text } from '../../parsing/vocabulary';

/** A sum that is shared out among members. Whole pence as text. */
export interface PatronageFacts {
  readonly type: 'patronage';
  readonly poolPence: string;
  /** How it is shared, where not as the constitution says. */
  readonly by?: 'trade' | 'equal';
  readonly members: readonly { readonly id: string; readonly tradePence: string }[];
  /** The resolution of a general meeting that decided on it; `null` when there is none. */
  readonly resolution: string | null;
}

export const patronageFacts: z.ZodType<PatronageFacts> = z.strictObject({
  type: z.literal('patronage'),
  poolPence: pence,
  by: optional(z.enum(['trade', 'equal'])),
  members: z.array(z.strictObject({ id: text, tradePence: pence })).min(1),
  resolution: z.union([text, z.null()]),
});
