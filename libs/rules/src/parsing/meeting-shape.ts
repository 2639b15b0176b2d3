import { z } from 'zod';
import {
  type BoardRules,
  type MeetingQuorum,
  type MeetingRules,
  type WrittenResolutionRules,
} from '../constitution';
import { type ServiceRule } from '../service/deemed-service';
import {
  cites,
  code,
  date,
  days,
  hours,
  minutes,
  months,
  optional,
  share,
  text,
  whole,
} from './vocabulary';

export const meetingQuorum: z.ZodType<MeetingQuorum> = z.strictObject({
  atLeast: whole(1),
  share: optional(share),
  atMost: optional(whole(1)),
  mode: z.enum(['AT_START', 'THROUGHOUT']),
  countsEachRepresentative: optional(z.boolean()),
  oneFromEach: z.array(z.array(code).min(1)),
  notOnly: optional(code),
  mostFrom: optional(code),
  minutesToWait: minutes(0),
  cites,
});

const serviceRule: z.ZodType<ServiceRule> = z.strictObject({
  days: z.union([0, 1, 2, 3, 4, 5].map((days) => z.literal(days as ServiceRule['days']))),
  workingDaysOnly: z.boolean(),
});

export const meetings: z.ZodType<MeetingRules, unknown> = z.strictObject({
  clearDays: days(0),
  service: optional(
    z.strictObject({
      hand: optional(serviceRule),
      post: optional(serviceRule),
      email: optional(serviceRule),
      website: optional(serviceRule),
    }),
  ),
  shortNoticePercent: optional(whole(1).max(100)),
  quorum: meetingQuorum,
  proxies: z.strictObject({
    allowed: z.boolean(),
    cutOffHours: hours(0),
    mostPerPerson: optional(whole(1)),
    cites,
  }),
  advanceVotes: optional(z.strictObject({ cutOffHours: hours(0), cites })),
  pollDemand: z.strictObject({
    members: whole(1),
    share,
    byChair: z.boolean(),
    byDirectors: z.boolean(),
    exceptOnProcedure: optional(z.boolean()),
    cites,
  }),
  castingVote: z.strictObject({
    allowed: z.boolean(),
    inArticlesSince: optional(date),
    cites,
  }),
  requisition: share,
  adjournedClearDays: days(0),
  attendance: z.enum(['in-person', 'hybrid', 'online']),
  annualWithinMonths: optional(months(1)),
  cites,
});

export const writtenResolutions: z.ZodType<WrittenResolutionRules> = z.strictObject({
  allowed: z.boolean(),
  daysToLapse: days(1),
  cites,
});

export const board: z.ZodType<BoardRules> = z.strictObject({
  name: text,
  quorum: meetingQuorum,
  castingVote: z.boolean(),
  retiring: optional(share),
  mostCoOpted: optional(whole(0)),
  includesCouncil: optional(z.boolean()),
  cites,
});
