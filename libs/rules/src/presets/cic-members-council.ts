import { type Constitution, type Constituency, type Office } from '../constitution';
import { councilDecisions, membersDecisions } from './cic-decision-kinds';

const constituencies: readonly Constituency[] = [
  {
    code: 'staff',
    name: 'Staff',
    seats: 10,
    filledBy: 'election',
    precedence: 1,
    legalMembers: true,
    qualification: 'A permanent employee who holds one share.',
    cites: ['Constitution, staff seats', 'Companies Act 2006 s.112'],
  },
  {
    code: 'community',
    name: 'Community',
    seats: 6,
    filledBy: 'election',
    precedence: 2,
    legalMembers: false,
    qualification: 'A person aged 16 or over who lives in the area served or uses its services.',
    cites: ['Constitution, community seats'],
  },
  {
    code: 'partners',
    name: 'Partners',
    seats: 4,
    filledBy: 'co-option',
    precedence: 3,
    legalMembers: false,
    qualification: 'The named representative of a partner organisation.',
    coOptedBy: 'council-co-opt',
    cites: ['Constitution, partner seats'],
  },
];

const offices: readonly Office[] = [
  {
    code: 'chair',
    name: 'Chair',
    places: 1,
    termYears: 3,
    maximumYears: 9,
    appointedBy: 'council-appoint-chair',
    removedBy: 'council-remove-chair',
    isDirector: true,
    cites: ['Constitution, the chair'],
  },
  {
    code: 'ned',
    name: 'Non-executive director',
    places: 5,
    termYears: 3,
    maximumYears: 9,
    appointedBy: 'council-appoint-ned',
    removedBy: 'council-remove-ned',
    isDirector: true,
    cites: ['Constitution, non-executive directors'],
  },
];

/**
 * A community interest company limited by shares, governed with a members' council.
 * Source: R-I1. One member, one vote: every legal member holds one share and no more.
 */
export const cicMembersCouncil: Constitution = {
  schema: 'folkmoot-constitution-1',
  id: 'cic-members-council',
  version: 1,
  title: "Community interest company with a members' council",
  legalForm: 'cic-limited-by-shares',
  cicSchedule: 2,
  jurisdiction: 'england-and-wales',
  constituencies,
  councilName: "Members' Council",
  councilQuorum: {
    numerator: 1,
    denominator: 3,
    oneFromEach: [['staff'], ['community', 'partners']],
    notOnly: 'staff',
    cites: ['Constitution, council quorum'],
  },
  offices,
  decisionKinds: [...membersDecisions, ...councilDecisions],
  elections: {
    method: 'scottish-stv',
    secrecy: 'open',
    mayChangeVote: false,
    minimumDaysOpen: 7,
    termYears: 3,
    maximumYears: 9,
    ties: 'lot',
    cites: ['Constitution, council elections', 'SSI 2011/399 sch. 1 rr.46–53'],
  },
  surplus: {
    dividends: { allowed: false, cites: ['Constitution, no dividends'] },
    destinations: [
      { code: 'reserves', name: 'Reserves', type: 'reserves' },
      { code: 'services', name: 'Services', type: 'services' },
      { code: 'community-fund', name: 'Community fund', type: 'community-fund' },
    ],
    reserveFloorPence: '0',
    decisionKind: 'council-surplus-allocation',
    cites: ['Constitution, use of surplus'],
  },
  fund: { decisionKind: 'council-fund-round', cites: ['Constitution, community fund'] },
  recordDate: 'AT_OPENING',
};
