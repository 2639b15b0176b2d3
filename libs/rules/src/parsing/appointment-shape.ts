import { z } from 'zod';
import { type AppointmentRules, type NomineeCheck } from '../constitution';
import { cites, code, days, optional, threshold, whole } from './vocabulary';

export const nomineeCheck: z.ZodType<NomineeCheck> = z.enum([
  'interests-declared',
  'fit-and-proper',
  'not-disqualified',
  'identity-verified',
]);

export const appointments: z.ZodType<AppointmentRules> = z.strictObject({
  chair: code,
  committee: optional(z.strictObject({ councilShare: threshold, quorum: whole(1), cites })),
  several: optional(z.strictObject({ method: z.enum(['irv', 'exhaustive']), cites })),
  checks: z.array(z.strictObject({ check: nomineeCheck, before: z.enum(['vote', 'term']) })),
  interested: z.enum(['left-out', 'shown']),
  daysToReply: days(0),
  cites,
});
