import {
  type Citation,
  type MeetingQuorum,
  type MeetingRules,
  type WrittenResolutionRules,
} from '../../constitution';
import { DEFAULT_QUORUM } from '../../statute/quorum';
import { oneIn } from './fractions';

type Quorum = Partial<MeetingQuorum> & { readonly cites: readonly Citation[] };

/** A quorum of two persons that must last, unless something else is said. Source: R-A28, R-A29, R-A31. */
export const quorumOf = (quorum: Quorum): MeetingQuorum => ({ ...DEFAULT_QUORUM, ...quorum });

/**
 * General meetings of a private company, as the Act has them and, where it leaves room, the model articles of 2008.
 * Source: R-A11, R-A15, R-A16, R-A26, R-A28 to R-A31, R-A39, R-A40, R-A48.
 */
export const companyMeetings = (
  quorum: Quorum = { cites: ['Companies Act 2006 s.318'] },
  change: Partial<MeetingRules> = {},
): MeetingRules => ({
  clearDays: 14,
  shortNoticePercent: 90,
  quorum: quorumOf(quorum),
  proxies: { allowed: true, cutOffHours: 48, cites: ['Companies Act 2006 ss.324, 327'] },
  pollDemand: {
    members: 2,
    share: oneIn(10),
    byChair: true,
    byDirectors: true,
    cites: ['Articles, polls', 'Companies Act 2006 s.321'],
  },
  castingVote: { allowed: false, cites: ['Companies Act 2006 ss.281–282'] },
  requisition: oneIn(20),
  adjournedClearDays: 7,
  attendance: 'hybrid',
  cites: ['Companies Act 2006 ss.303, 307, 360', 'Companies Act 2006 s.360A [from knowledge]'],
  ...change,
});

/**
 * General meetings of a society, which its rules settle.
 * Source: R-C1, R-C5 (proxies only where the rules allow them), R-C13.
 */
export const societyMeetings = (
  quorum: Quorum,
  change: Partial<MeetingRules> = {},
): MeetingRules => ({
  clearDays: 14,
  quorum: quorumOf(quorum),
  proxies: { allowed: false, cutOffHours: 0, cites: ['Rules, proxies [design]'] },
  pollDemand: {
    members: 5,
    share: oneIn(10),
    byChair: true,
    byDirectors: true,
    cites: ['Rules, ballots [design]'],
  },
  castingVote: { allowed: false, cites: ['Rules, equality of votes [design]'] },
  requisition: oneIn(10),
  adjournedClearDays: 7,
  attendance: 'hybrid',
  annualWithinMonths: 15,
  cites: ['Rules, general meetings [design]'],
  ...change,
});

/** Members of a private company may always resolve in writing. Source: R-A36, R-A37. */
export const inWriting: WrittenResolutionRules = {
  allowed: true,
  daysToLapse: 28,
  cites: ['Companies Act 2006 s.297(1)(b)'],
};
