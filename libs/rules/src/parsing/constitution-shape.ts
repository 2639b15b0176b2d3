import { z } from 'zod';
import {
  type Constituency,
  type Constitution,
  type Office,
  type OfficeElectorate,
  type RecordDatePolicy,
  type SurplusRules,
  type VotingPower,
} from '../constitution';
import { appointments } from './appointment-shape';
import { decisionKind } from './decision-kind-shape';
import { elections, terms, vacancies } from './election-shape';
import { board, meetings, writtenResolutions } from './meeting-shape';
import {
  cites,
  code,
  date,
  fraction,
  optional,
  pence,
  text,
  whole,
  minutes,
  years,
} from './vocabulary';

const constituency: z.ZodType<Constituency> = z.strictObject({
  code,
  name: text,
  seats: whole(0),
  filledBy: z.enum(['election', 'co-option', 'appointment']),
  stakeholders: optional(
    z.enum([
      'staff',
      'social-workers',
      'users',
      'patients',
      'public',
      'partners',
      'supporters',
      'investors',
      'trustee',
      'local-authority',
      'university',
    ]),
  ),
  precedence: whole(1),
  legalMembers: z.boolean(),
  qualification: text,
  minimumAge: optional(years(0)),
  tradeAtLeastPence: optional(pence),
  appointedBy: optional(text),
  coOptedBy: optional(code),
  cites,
});

const officeElectorate: z.ZodType<OfficeElectorate> = z.union([
  z.enum(['legal-members', 'members', 'council', 'elected-council']),
  z.strictObject({ constituency: code }),
]);

const office: z.ZodType<Office> = z.strictObject({
  code,
  name: text,
  places: whole(1),
  termYears: years(1),
  maximumYears: years(1),
  terms: optional(terms),
  holderFrom: optional(z.array(code).min(1)),
  election: optional(
    z.strictObject({
      electedBy: officeElectorate,
      from: optional(officeElectorate),
      besideSeat: z.boolean(),
      vacancies: optional(vacancies),
      cites,
    }),
  ),
  appointedBy: code,
  removedBy: code,
  isDirector: optional(z.boolean()),
  cites,
});

const surplus: z.ZodType<SurplusRules> = z.strictObject({
  dividends: z.discriminatedUnion('allowed', [
    z.strictObject({ allowed: z.literal(false), cites }),
    z.strictObject({
      allowed: z.literal(true),
      capNumerator: whole(0),
      capDenominator: whole(1),
      cites,
    }),
  ]),
  destinations: z
    .array(
      z.strictObject({
        code,
        name: text,
        type: z.enum(['reserves', 'services', 'community-fund', 'dividend', 'bonus']),
      }),
    )
    .min(1),
  reserveFloorPence: pence,
  decisionKind: code,
  assetLock: optional(z.enum(['cic', 'society', 'articles', 'none'])),
  shareInterest: optional(fraction),
  memberDividend: optional(z.enum(['trade', 'equal'])),
  memberFirst: optional(z.strictObject({ togetherAtMost: fraction, cites })),
  cites,
});

const weight = z.strictObject({ constituency: code, numerator: whole(0), denominator: whole(1) });

const voting: z.ZodType<VotingPower> = z.strictObject({
  basis: z.enum(['member', 'share']),
  classes: optional(
    z.strictObject({
      method: z.enum(['PROPORTIONAL', 'BLOC']),
      weights: z.array(weight).min(1),
      empty: z.enum(['redistribute', 'zero']),
    }),
  ),
  caps: optional(z.array(weight)),
  cites,
});

export const recordDatePolicy: z.ZodType<RecordDatePolicy> = z.enum([
  'AT_OPENING',
  'AT_VOTE',
  'CIRCULATION_MOMENT',
  'FIXED_DATE',
  'NOMINATION_CLOSE',
  'NOTICE_AND_MEETING',
]);

/** The shape of a constitution document. Whether its parts fit, and are lawful, is asked afterwards. */
export const constitutionShape: z.ZodType<Constitution, unknown> = z.strictObject({
  schema: z.literal('folkmoot-constitution-1'),
  id: code,
  version: whole(1),
  title: text,
  legalForm: z.enum([
    'cic-limited-by-shares',
    'cic-limited-by-guarantee',
    'company-limited-by-shares',
    'company-limited-by-guarantee',
    'public-limited-company',
    'co-operative-society',
    'community-benefit-society',
    'nhs-foundation-trust',
  ]),
  cicSchedule: optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  jurisdiction: z.enum(['england-and-wales', 'scotland', 'northern-ireland']),
  registeredOn: optional(date),
  constituencies: z.array(constituency).min(1),
  councilName: text,
  councilQuorum: z.strictObject({
    numerator: whole(1),
    denominator: whole(1),
    oneFromEach: z.array(z.array(code).min(1)),
    notOnly: optional(code),
    mostFrom: optional(code),
    mode: optional(z.enum(['AT_START', 'THROUGHOUT'])),
    minutesToWait: optional(minutes(0)),
    cites,
  }),
  offices: z.array(office),
  appointments: optional(appointments),
  decisionKinds: z.array(decisionKind).min(1),
  elections,
  surplus,
  meetings: optional(meetings),
  writtenResolutions: optional(writtenResolutions),
  board: optional(board),
  voting: optional(voting),
  fund: optional(
    z.strictObject({
      decisionKind: code,
      method: optional(z.enum(['greedy', 'mes-cost', 'mes-card', 'mes-cost-add1'])),
      completion: optional(z.enum(['none', 'greedy'])),
      cites,
    }),
  ),
  recordDate: recordDatePolicy,
});
