import { z } from 'zod';
import { code, text, whole } from '../../parsing/vocabulary';

/** Valid nominations for the seats of a constituency, once withdrawals have closed. */
export interface UnopposedFacts {
  readonly type: 'unopposed';
  readonly constituency: string;
  readonly seats: number;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

export const unopposedFacts: z.ZodType<UnopposedFacts> = z.strictObject({
  type: z.literal('unopposed'),
  constituency: code,
  seats: whole(1),
  candidates: z.array(z.strictObject({ id: text, name: text })),
});
