import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { type CountMethod, type WayToFill } from '../../constitution';
import { countMethod, wayToFill } from '../../parsing/election-shape';
import { contested, date, optional, text, whole } from '../../parsing/vocabulary';

/** Why a seat fell free. */
export type Cause =
  | 'resigned'
  | 'died'
  | 'left-constituency'
  | 'left-appointing-office'
  | 'appointer-gave-notice'
  | 'disqualified'
  | 'missed-meetings'
  | 'removed'
  | 'co-option-ended';

/** A council seat, or a place in an office that is elected, that falls free before its time. */
export interface FallenSeat {
  /** Code of the constituency; `office:<code>` of a place in an office that is elected. */
  readonly constituency: string;
  readonly cause: Cause;
  /** The first day on which the seat is empty. */
  readonly on: PlainDate;
  /** The last day of the term it was held for. */
  readonly termEnds: PlainDate;
  /** Ways that were taken already without anybody elected. */
  readonly tried?: readonly WayToFill[];
  /** The election that filled the seat; left out when no election did. */
  readonly election?: {
    readonly heldOn: PlainDate;
    readonly method: CountMethod;
    readonly ballotsRetained: boolean;
    /** Whether the member was elected at that count, not later in somebody’s place; so when left out. */
    readonly electedThen?: boolean;
    /** Candidates who were not elected and would serve now. */
    readonly willing: readonly string[];
    readonly validPapers: number;
    /** Of those willing the one with most votes, where the method counts votes for one. */
    readonly next?: { readonly name: string; readonly votes: number };
  };
}

export interface VacancyFacts extends FallenSeat {
  readonly type: 'vacancy';
}

const fallenSeatShape = z.strictObject({
  constituency: contested,
  cause: z.enum([
    'resigned',
    'died',
    'left-constituency',
    'left-appointing-office',
    'appointer-gave-notice',
    'disqualified',
    'missed-meetings',
    'removed',
    'co-option-ended',
  ]),
  on: date,
  termEnds: date,
  tried: optional(z.array(wayToFill)),
  election: optional(
    z.strictObject({
      heldOn: date,
      method: countMethod,
      ballotsRetained: z.boolean(),
      electedThen: optional(z.boolean()),
      willing: z.array(text),
      validPapers: whole(0),
      next: optional(z.strictObject({ name: text, votes: whole(0) })),
    }),
  ),
});

export const fallenSeat: z.ZodType<FallenSeat, unknown> = fallenSeatShape;

export const vacancyFacts: z.ZodType<VacancyFacts, unknown> = fallenSeatShape.extend({
  type: z.literal('vacancy'),
});
