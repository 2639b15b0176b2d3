import { z } from 'zod';
import { CONFIRMING, type CountMethod } from '../../constitution';
import { countMethod } from '../../parsing/election-shape';
import { optional, text } from '../../parsing/vocabulary';
import { type Moment, moment } from '../moment';

/** Why a candidate stands no longer once nominations have closed. Source: R-D27, R-F29, R-E10. */
export const ceasingCauses = [
  'death',
  'disqualification',
  'left-constituency',
  'withdrawal',
] as const;
export type CeasingCause = (typeof ceasingCauses)[number];

/** What happened to a candidate, as a sentence goes on after the name: `Ada Okafor died …`. */
export const ceasedBy: Readonly<Record<CeasingCause, string>> = {
  death: 'died',
  disqualification: 'was disqualified',
  'left-constituency': 'left the constituency',
  withdrawal: 'withdrew',
};

/** A candidate who died, was disqualified, left the constituency or wants to withdraw after nominations have closed. */
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
  readonly method?: CountMethod | typeof CONFIRMING;
}

export const candidateCeasesFacts: z.ZodType<CandidateCeasesFacts, unknown> = z.strictObject({
  type: z.literal('candidate-ceases'),
  candidate: text,
  cause: z.enum(ceasingCauses),
  at: moment,
  pollOpened: z.boolean(),
  declaredAt: z.union([moment, z.null()]),
  method: optional(z.union([countMethod, z.literal(CONFIRMING)])),
});
