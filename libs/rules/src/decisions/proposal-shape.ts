import { z } from 'zod';
import { type Proposal, removalGrounds } from '../facts';
import { date, optional, pence, text, whole } from '../parsing/vocabulary';
import { fallenSeat } from '../questions/vacancy/facts';

export const person = z.strictObject({ id: text, name: text });

export const proposal: z.ZodType<Proposal, unknown> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({
    type: z.literal('appointment'),
    office: text,
    nominee: person,
    from: date,
    to: date,
    inPlaceOf: optional(
      z.strictObject({
        term: text,
        name: text,
        seat: fallenSeat,
        untilElection: optional(z.nullable(date)),
      }),
    ),
  }),
  z.strictObject({
    type: z.literal('selection'),
    office: text,
    nominees: z.array(person),
    from: date,
    to: date,
  }),
  z.strictObject({
    type: z.literal('removal'),
    office: text,
    term: text,
    holder: person,
    on: date,
    reasons: z.string(),
    ground: optional(z.enum(removalGrounds)),
    requisition: optional(
      z.strictObject({
        signed: whole(0),
        entitled: whole(0),
        receivedOn: date,
        id: optional(text),
      }),
    ),
  }),
  z.strictObject({
    type: z.literal('allocation'),
    year: text,
    surplusPence: pence,
    accumulatedProfitsPence: pence,
    accumulatedLossesPence: pence,
    reservesPence: pence,
    lines: z.array(
      z.strictObject({
        destination: text,
        pence,
        recipient: optional(text),
        route: optional(
          z.enum(['asset-locked-specified', 'asset-locked-with-consent', 'community-benefit']),
        ),
      }),
    ),
    membersResolution: z.nullable(text),
  }),
  z.strictObject({
    type: z.literal('constitution'),
    constitution: z.record(z.string(), z.unknown()),
    effectiveOn: date,
  }),
]);
