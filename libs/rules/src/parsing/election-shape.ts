import { z } from 'zod';
import {
  type AfterCountRules,
  type AfterDeclarationRules,
  CANDIDATE_ORDERS,
  DAYS_COUNTED,
  EARLY_CLOSES,
  type ElectionRules,
  type GuaranteeRules,
  type IdentityDeclarationRules,
  type NominationRules,
  type ObjectionRules,
  type PublicValueRules,
  type RecountRules,
  type ReturningOfficerRules,
  type StandingRules,
  type TermLimits,
  type VacancyRules,
} from '../constitution';
import {
  cites,
  code,
  days,
  months,
  optional,
  share,
  text,
  threshold,
  whole,
  years,
} from './vocabulary';

export const terms: z.ZodType<TermLimits> = z.strictObject({
  mostTerms: optional(whole(1)),
  breakYears: optional(years(1)),
  mayBeShorter: z.boolean(),
  reviewAfterYears: optional(years(1)),
  cites,
});

const standing: z.ZodType<StandingRules> = z.strictObject({
  minimumAge: years(0),
  directorsMayStand: z.boolean(),
  signsCode: z.boolean(),
  missedMeetings: optional(whole(1)),
  cites,
});

const nominations: z.ZodType<NominationRules> = z.strictObject({
  seconders: whole(0).max(100),
  statementWords: whole(1).max(2_000),
  order: optional(z.enum(CANDIDATE_ORDERS)),
  withdrawUntil: optional(z.enum(['poll-opens', 'declaration'])),
  cites,
});

const recount: z.ZodType<RecountRules> = z.strictObject({
  byCandidates: z.boolean(),
  byScrutineers: z.boolean(),
  withinHours: whole(1).max(168),
  cites,
});

const afterCount: z.ZodType<AfterCountRules> = z.strictObject({
  confirmedByScrutineer: z.boolean(),
  recount: optional(recount),
  cites,
});

const publicValue: z.ZodType<PublicValueRules> = z.strictObject({
  source: text,
  numbers: whole(1).max(20),
  cites,
});

const objections: z.ZodType<ObjectionRules> = z.strictObject({
  byCandidates: z.boolean(),
  byElectors: z.boolean(),
  withinDays: days(1).max(90),
  days: z.enum(DAYS_COUNTED),
  cites,
});

const afterDeclaration: z.ZodType<AfterDeclarationRules> = z.strictObject({
  objections: optional(objections),
  cites,
});

const returningOfficer: z.ZodType<ReturningOfficerRules> = z.strictObject({
  statesIndependence: z.boolean(),
  cites,
});

const declarationOfIdentity: z.ZodType<IdentityDeclarationRules> = z.strictObject({
  constituencies: z.array(code).min(1),
  cites,
});

const guarantees: z.ZodType<GuaranteeRules> = z.strictObject({
  places: z
    .array(z.strictObject({ code, name: text, constituency: code, atLeast: whole(1) }))
    .min(1),
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

export const wayToFill = z.enum([
  'countback',
  'recount',
  'next-highest',
  'by-election',
  'co-option',
]);

export const vacancies: z.ZodType<VacancyRules> = z.strictObject({
  leaveWithinMonths: months(0),
  then: z.array(wayToFill),
  cites,
});

export const elections: z.ZodType<ElectionRules> = z.strictObject({
  method: countMethod,
  forOneSeat: optional(countMethod),
  secrecy: z.enum(['open', 'secret']),
  mayChangeVote: z.boolean(),
  minimumDaysOpen: days(0),
  closesEarly: optional(z.enum(EARLY_CLOSES)),
  termYears: years(1),
  maximumYears: optional(years(1)),
  ties: z.literal('lot'),
  publicValue: optional(publicValue),
  timetable: optional(
    z.union([
      z.literal('model-election-rules'),
      z.strictObject({ nominationWorkingDays: days(10), cites }),
    ]),
  ),
  retiring: optional(share),
  vacancies: optional(vacancies),
  removal: optional(
    z.strictObject({
      threshold,
      decidedBy: optional(code),
      daysForReasons: days(0),
      recallBy: optional(share),
      recalledBy: optional(code),
      cites,
    }),
  ),
  terms: optional(terms),
  standing: optional(standing),
  nominations: optional(nominations),
  reopenNominations: optional(z.strictObject({ cites })),
  unopposed: optional(z.enum(['elected', 'confirmed-by-vote'])),
  returningOfficer: optional(returningOfficer),
  declarationOfIdentity: optional(declarationOfIdentity),
  guarantees: optional(guarantees),
  afterCount: optional(afterCount),
  afterDeclaration: optional(afterDeclaration),
  cites,
});
