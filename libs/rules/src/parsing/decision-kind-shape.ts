import { z } from 'zod';
import { type DecisionKind, EARLY_CLOSES } from '../constitution';
import { cites, code, optional, text, threshold, days, months, share } from './vocabulary';

/** A place of a constitution, as a JSON pointer with items of a list by their code. */
const place = text.regex(/^(\/[A-Za-z0-9-]+)+$/);

export const decisionKind: z.ZodType<DecisionKind> = z.strictObject({
  code,
  title: text,
  electorate: z.enum(['legal-members', 'members', 'council', 'elected-council', 'board']),
  denominator: z.enum([
    'VOTES_CAST',
    'ELIGIBLE_TOTAL',
    'MEMBERS_VOTING',
    'MEMBERS_IN_OFFICE',
    'OTHERS_IN_OFFICE',
    'MEMBERS_ALL_SIGNED',
    'CLASS_WEIGHTED',
  ]),
  threshold,
  secrecy: z.enum(['open', 'secret']),
  mayChangeVote: z.boolean(),
  minimumDaysOpen: days(0),
  closesEarly: optional(z.enum(EARLY_CLOSES)),
  effect: z.enum(['none', 'appointment', 'removal', 'allocation', 'filing']),
  rule: text,
  cites,
  procedure: optional(z.enum(['poll', 'written-resolution', 'two-meetings', 'instrument'])),
  inLaw: optional(z.enum(['ordinary', 'special', 'society-special', 'society-conversion'])),
  turnout: optional(share),
  confirmation: optional(
    z.strictObject({ threshold, earliestDays: days(0), latestMonths: months(1) }),
  ),
  eachConstituency: optional(z.array(code)),
  without: optional(z.array(code)),
  alsoNeeds: optional(z.array(code)),
  asksFirst: optional(code),
  consentOf: optional(z.array(text)),
  entrenched: optional(z.enum(['on-formation', 'by-all-members'])),
  protects: optional(z.array(place).min(1)),
  subject: optional(
    z.enum(['director-removal', 'auditor-removal', 'articles', 'dissolution', 'conversion']),
  ),
});
