import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { code, date, optional, text } from '../../parsing/vocabulary';

/** Who holds the places of a board or of a constituency, and since when. */
export interface RotationFacts {
  readonly type: 'rotation';
  /** `board`, or the code of the constituency whose seats fall free in turn. */
  readonly of: string;
  readonly inOffice: readonly {
    readonly id: string;
    readonly name: string;
    /** When they were last elected. */
    readonly lastElectedOn: PlainDate;
  }[];
  /** Ids in the order of a lot that was drawn: the first of those who are equal retires first. */
  readonly lot?: readonly string[];
}

export const rotationFacts: z.ZodType<RotationFacts, unknown> = z.strictObject({
  type: z.literal('rotation'),
  of: code,
  inOffice: z.array(z.strictObject({ id: text, name: text, lastElectedOn: date })),
  lot: optional(z.array(text)),
});
