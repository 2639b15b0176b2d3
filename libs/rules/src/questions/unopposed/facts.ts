import { z } from 'zod';
import { contested, text, whole } from '../../parsing/vocabulary';

/** Valid nominations for the seats of a constituency, or for an office, once withdrawals have closed. */
export interface UnopposedFacts {
  readonly type: 'unopposed';
  /** Its code; `office:<code>` of an office. */
  readonly constituency: string;
  readonly seats: number;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

export const unopposedFacts: z.ZodType<UnopposedFacts> = z.strictObject({
  type: z.literal('unopposed'),
  constituency: contested,
  seats: whole(1),
  candidates: z.array(z.strictObject({ id: text, name: text })),
});
