import { z } from 'zod';
import { type ElectionRules, type StandingRules, type TermLimits } from '../constitution';
import { cites, fraction, optional, threshold, whole } from './vocabulary';

export const terms: z.ZodType<TermLimits> = z.strictObject({
  mostTerms: optional(whole(1)),
  breakYears: optional(whole(1)),
  mayBeShorter: z.boolean(),
  reviewAfterYears: optional(whole(1)),
  cites,
});

const standing: z.ZodType<StandingRules> = z.strictObject({
  minimumAge: whole(0),
  directorsMayStand: z.boolean(),
  signsCode: z.boolean(),
  missedMeetings: optional(whole(1)),
  cites,
});

export const countMethod = z.enum([
  'fptp',
  'block-vote',
  'approval',
  'irv',
  'scottish-stv',
  'ers97',
  'meek',
  'mer-stv',
  'schulze',
  'exhaustive',
]);

export const elections: z.ZodType<ElectionRules> = z.strictObject({
  method: countMethod,
  forOneSeat: optional(countMethod),
  secrecy: z.enum(['open', 'secret']),
  mayChangeVote: z.boolean(),
  minimumDaysOpen: whole(0),
  termYears: whole(1),
  maximumYears: optional(whole(1)),
  ties: z.literal('lot'),
  timetable: optional(
    z.union([
      z.literal('model-election-rules'),
      z.strictObject({ nominationWorkingDays: whole(10), cites }),
    ]),
  ),
  retiring: optional(fraction),
  vacancies: optional(
    z.strictObject({
      leaveWithinMonths: whole(0),
      then: z.array(z.enum(['countback', 'next-highest', 'by-election', 'co-option'])),
      cites,
    }),
  ),
  removal: optional(
    z.strictObject({
      threshold,
      daysForReasons: whole(0),
      recallBy: optional(fraction),
      cites,
    }),
  ),
  terms: optional(terms),
  standing: optional(standing),
  unopposed: optional(z.enum(['elected', 'confirmed-by-vote'])),
  cites,
});
