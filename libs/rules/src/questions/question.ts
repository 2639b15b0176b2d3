import { type z } from 'zod';
import { type Constitution } from '../constitution';
import { type Ruling } from '../outcome';
import { underTheLawOf } from '../reasoning/under-the-law-of';

/** One kind of thing that the rules can be asked, with the facts it wants and how it is answered. */
export interface Question {
  /** What the facts call themselves: the member `type` of their document. */
  readonly type: string;
  /** What it settles, for people: `Was notice of a meeting given in time?` */
  readonly asks: string;
  /** What its facts must look like. */
  readonly shape: z.ZodType;
  /** @returns `null` when the facts are not of this kind */
  readonly answer: (constitution: Constitution, facts: unknown) => Ruling | null;
}

/** Ties the facts of a question to what answers it, and warns where they are of a day with other law. */
export const question = <Facts extends { readonly type: string }>(
  type: Facts['type'],
  asks: string,
  shape: z.ZodType<Facts, unknown>,
  decide: (constitution: Constitution, facts: Facts) => Ruling,
): Question => ({
  type,
  asks,
  shape,
  answer: (constitution, facts) => {
    const read = shape.safeParse(facts);
    return read.success ? underTheLawOf(read.data, decide(constitution, read.data)) : null;
  },
});
