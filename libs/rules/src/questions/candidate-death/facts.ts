import { z } from 'zod';
import { type CountMethod } from '../../constitution';
import { countMethod } from '../../parsing/election-shape';
import { optional, text } from '../../parsing/vocabulary';
import { type Moment, moment } from '../moment';

/** A candidate who died. */
export interface CandidateDeathFacts {
  readonly type: 'candidate-death';
  readonly candidate: string;
  readonly diedAt: Moment;
  /** When the result was declared; `null` before it is. */
  readonly declaredAt: Moment | null;
  /** How the election is counted, where not as the constitution says. */
  readonly method?: CountMethod;
}

export const candidateDeathFacts: z.ZodType<CandidateDeathFacts, unknown> = z.strictObject({
  type: z.literal('candidate-death'),
  candidate: text,
  diedAt: moment,
  declaredAt: z.union([moment, z.null()]),
  method: optional(countMethod),
});
