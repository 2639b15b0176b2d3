import { z } from 'zod';
import {
  type CasualVacancyFacts,
  type ClassVotes,
  type ContestFacts,
  type ElectionFacts,
  type FundRoundFacts,
  type OfficeItem,
  type Participation,
  type ResolutionFacts,
  type SelectionCount,
  type Served,
  type Service,
  type SpecialNotice,
} from '../facts';
import { nomineeCheck } from '../parsing/appointment-shape';
import { date, optional, partOf, pence, text, whole } from '../parsing/vocabulary';
import { type Hearing, representations } from '../statute/right-to-be-heard';
import { fallenSeat } from '../questions/vacancy/facts';
import { person, proposal } from './proposal-shape';

const participation: z.ZodType<Participation, unknown> = z.strictObject({
  constituency: text,
  entitled: whole(0),
  tookPart: whole(0),
  people: optional(z.strictObject({ entitled: whole(0), tookPart: whole(0) })),
});

const classVotes: z.ZodType<ClassVotes> = z.strictObject({
  constituency: text,
  votesFor: whole(0),
  votesAgainst: whole(0),
});

export const served: z.ZodType<Served, unknown> = z.strictObject({ from: date, to: date });

const service: z.ZodType<Service, unknown> = z.strictObject({
  served: z.array(served),
  placesTaken: whole(0),
  filledSince: optional(z.boolean()),
});

const specialNotice: z.ZodType<SpecialNotice, unknown> = z.strictObject({
  receivedOn: date,
  copySentOn: date,
  meetingOn: date,
  calledOn: optional(date),
  toldOn: date,
});

const hearing: z.ZodType<Hearing> = z.strictObject({
  representations: z.enum(representations),
  heard: z.boolean(),
});

const item: z.ZodType<OfficeItem, unknown> = z.strictObject({
  presidedBy: optional(person),
  chair: optional(person),
  atGeneralMeeting: z.boolean(),
  leftOut: whole(0),
  committee: optional(
    z
      .strictObject({ members: whole(1), councilMembers: whole(0), sat: whole(0) })
      .refine(...partOf('councilMembers', 'members', 'those on it'))
      .refine(...partOf('sat', 'members', 'those on it')),
  ),
  nominee: optional(
    z.strictObject({
      memberOf: z.array(text),
      checks: z.array(z.strictObject({ check: nomineeCheck, inOrder: z.boolean(), on: date })),
    }),
  ),
  notice: optional(
    z.strictObject({
      givenOn: date,
      voteFrom: date,
      reply: z.nullable(z.string()),
      hearingOn: optional(date),
    }),
  ),
});

const lots: z.ZodType<ContestFacts['lots'], unknown> = z.array(
  z.strictObject({ stage: whole(0), between: z.array(text), chosen: text }),
);

const selection: z.ZodType<SelectionCount, unknown> = z.strictObject({
  candidates: z.array(person),
  method: text,
  methodVersion: z.string(),
  ballots: optional(whole(1)),
  valid: whole(0),
  rejected: whole(0),
  elected: z.nullable(text),
  countSheetSha256: z.string(),
  lots,
});

export const resolutionFacts: z.ZodType<ResolutionFacts, unknown> = z.strictObject({
  type: z.literal('resolution'),
  kind: text,
  title: text,
  votesFor: whole(0),
  votesAgainst: whole(0),
  abstained: whole(0),
  participation: z.array(participation),
  byConstituency: optional(z.array(classVotes)),
  decidedOn: date,
  proposal,
  consents: optional(z.array(text)),
  alsoCarried: optional(z.array(text)),
  indicative: optional(z.strictObject({ votesFor: whole(0), votesAgainst: whole(0) })),
  service: optional(service),
  selection: optional(selection),
  heldUntil: optional(date),
  specialNotice: optional(specialNotice),
  hearing: optional(hearing),
  item: optional(item),
});

const contest: z.ZodType<ContestFacts, unknown> = z.strictObject({
  constituency: text,
  title: text,
  seats: whole(0),
  candidates: z.array(person),
  entitled: whole(0),
  valid: whole(0),
  rejected: whole(0),
  ballots: optional(whole(1)),
  method: text,
  methodVersion: z.string(),
  quota: z.nullable(z.string()),
  elected: z.array(text),
  confirmation: optional(
    z.strictObject({ nominee: text, votesFor: whole(0), votesAgainst: whole(0) }),
  ),
  reopenNominations: optional(text),
  countSheetSha256: z.string(),
  lots,
  termFrom: date,
  placesTaken: whole(0),
  seatsInName: z.array(
    z.strictObject({ elected: text, constituency: text, until: date, namesake: z.boolean() }),
  ),
  termsInName: optional(
    z.array(z.strictObject({ elected: text, from: date, to: date, namesake: z.boolean() })),
  ),
  inPlaceOf: optional(z.strictObject({ term: text, name: text, termEnds: date })),
});

export const electionFacts: z.ZodType<ElectionFacts, unknown> = z.strictObject({
  type: z.literal('election'),
  title: text,
  contests: z.array(contest),
  decidedOn: date,
});

export const fundRoundFacts: z.ZodType<FundRoundFacts, unknown> = z.strictObject({
  type: z.literal('fund-round'),
  title: text,
  budgetPence: pence,
  method: text,
  methodVersion: z.string(),
  voters: whole(0),
  bids: z.array(z.strictObject({ id: text, name: text, pence, approvals: whole(0) })),
  funded: z.array(text),
  countSheetSha256: z.string(),
  participation: z.array(participation),
  decidedOn: date,
});

export const casualVacancyFacts: z.ZodType<CasualVacancyFacts, unknown> = z.strictObject({
  type: z.literal('casual-vacancy'),
  title: text,
  seat: fallenSeat,
  term: text,
  vacates: person,
  way: z.enum(['countback', 'recount', 'next-highest']),
  consenting: z.array(person),
  elected: z.array(text),
  vacancySheetSha256: z.string(),
  served: z.array(served),
  termFrom: date,
  decidedOn: date,
});
