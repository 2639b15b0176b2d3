import { z } from 'zod';
import { type CountMethod } from '../../constitution';
import { countMethod } from '../../parsing/election-shape';
import { optional, text } from '../../parsing/vocabulary';
import { type Moment, moment } from '../moment';

/** Why a candidate stands no longer once nominations have closed. */
export const ceasingCauses = ['death', 'disqualification', 'withdrawal'] as const;
export type CeasingCause = (typeof ceasingCauses)[number];

/** A candidate who died, was disqualified or wants to withdraw after nominations have closed. */
export interface CandidateCeasesFacts {
  readonly type: 'candidate-ceases';
  readonly candidate: string;
  readonly cause: CeasingCause;
  readonly at: Moment;
  /** Whether the poll has opened, so that ballot papers have the name. */
  readonly pollOpened: boolean;
  /** When the result was declared; `null` before it is. */
  readonly declaredAt: Moment | null;
  /** How the election is counted, where not as the constitution says. */
  readonly method?: CountMethod;
}

export const candidateCeasesFacts: z.ZodType<CandidateCeasesFacts, unknown> = z.strictObject({
  type: z.literal('candidate-ceases'),
  candidate: text,
  cause: z.enum(ceasingCauses),
  at: moment,
  pollOpened: z.boolean(),
  declaredAt: z.union([moment, z.null()]),
  method: optional(countMethod),
});
