import { type MeetingRules } from '../constitution';

/** Rules of general meetings as in the model articles of 2008, with a change. */
export const meetingRules = (change: Partial<MeetingRules> = {}): MeetingRules => ({
  clearDays: 14,
  quorum: {
    atLeast: 2,
    mode: 'THROUGHOUT',
    oneFromEach: [],
    minutesToWait: 30,
    cites: ['Articles, quorum'],
  },
  proxies: { allowed: true, cutOffHours: 48, cites: ['Articles, proxies'] },
  pollDemand: {
    members: 2,
    share: { numerator: 1, denominator: 10 },
    byChair: true,
    byDirectors: true,
    cites: ['Articles, polls'],
  },
  castingVote: { allowed: false, cites: ['Articles, casting vote'] },
  requisition: { numerator: 1, denominator: 20 },
  adjournedClearDays: 7,
  attendance: 'hybrid',
  cites: ['Articles, general meetings'],
  ...change,
});
