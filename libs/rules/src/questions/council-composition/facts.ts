import { z } from 'zod';
import { code, optional, whole } from '../../parsing/vocabulary';

/** The seats of a council, as they are or as they are planned. */
export interface CouncilCompositionFacts {
  readonly type: 'council-composition';
  /** Those that differ from the constitution. */
  readonly seats: readonly { readonly constituency: string; readonly seats: number }[];
  /** Whether the trust's hospitals have a medical or dental school of a university. */
  readonly medicalSchool?: boolean;
}

export const councilCompositionFacts: z.ZodType<CouncilCompositionFacts> = z.strictObject({
  type: z.literal('council-composition'),
  seats: z.array(z.strictObject({ constituency: code, seats: whole(0) })),
  medicalSchool: optional(z.boolean()),
});
