import { type DecisionKind } from '../constitution';

const moreThanHalf = { numerator: 1, denominator: 2, strict: true } as const;
const threeQuarters = { numerator: 3, denominator: 4, strict: false } as const;

const ofMembers = {
  electorate: 'legal-members',
  denominator: 'VOTES_CAST',
  secrecy: 'open',
  mayChangeVote: true,
  minimumDaysOpen: 7,
} as const;

const ofCouncil = {
  electorate: 'council',
  denominator: 'MEMBERS_VOTING',
  threshold: moreThanHalf,
  secrecy: 'open',
  mayChangeVote: true,
  minimumDaysOpen: 0,
} as const;

/** R-E8: three quarters of the members in office, after at least 14 days for the holder to reply. */
const removal = {
  ...ofCouncil,
  denominator: 'MEMBERS_IN_OFFICE',
  threshold: threeQuarters,
  minimumDaysOpen: 14,
  effect: 'removal',
  rule: 'R-E8',
} as const;

/** What the legal members decide, by company law. Source: R-A3, R-A4, R-A42. */
export const membersDecisions: readonly DecisionKind[] = [
  {
    ...ofMembers,
    code: 'members-ordinary-resolution',
    title: 'Ordinary resolution of the members',
    threshold: moreThanHalf,
    effect: 'none',
    rule: 'R-A3',
    cites: ['Companies Act 2006 s.282'],
  },
  {
    ...ofMembers,
    code: 'members-special-resolution',
    title: 'Special resolution of the members',
    threshold: threeQuarters,
    effect: 'filing',
    rule: 'R-A4',
    cites: ['Companies Act 2006 s.283', 'Companies Act 2006 ss.29–30'],
  },
];

/** What the council decides, by the constitution. Source: R-E2, R-E8, R-E16. */
export const councilDecisions: readonly DecisionKind[] = [
  {
    ...ofCouncil,
    code: 'council-resolution',
    title: 'Resolution of the council',
    effect: 'none',
    rule: 'R-E8',
    cites: ['Constitution, council resolutions'],
  },
  {
    ...ofCouncil,
    code: 'council-appoint-chair',
    title: 'Appointment of the chair',
    effect: 'appointment',
    rule: 'R-E8',
    cites: ['Constitution, appointment of the chair'],
  },
  {
    ...ofCouncil,
    code: 'council-appoint-ned',
    title: 'Appointment of a non-executive director',
    effect: 'appointment',
    rule: 'R-E8',
    cites: ['Constitution, appointment of non-executive directors'],
  },
  {
    ...removal,
    code: 'council-remove-chair',
    title: 'Removal of the chair',
    cites: ['Constitution, removal of the chair'],
  },
  {
    ...removal,
    code: 'council-remove-ned',
    title: 'Removal of a non-executive director',
    cites: ['Constitution, removal of non-executive directors'],
  },
  {
    ...ofCouncil,
    code: 'council-co-opt',
    title: 'Co-option to a partner seat',
    electorate: 'elected-council',
    denominator: 'MEMBERS_IN_OFFICE',
    effect: 'appointment',
    rule: 'R-E8',
    cites: ['Constitution, co-option'],
  },
  {
    ...ofCouncil,
    code: 'council-surplus-allocation',
    title: 'Allocation of the surplus',
    effect: 'allocation',
    rule: 'R-G2',
    cites: ['Constitution, use of surplus'],
  },
  {
    ...ofCouncil,
    code: 'council-fund-round',
    title: 'Round of the community fund',
    effect: 'none',
    rule: 'R-E16',
    cites: ['Constitution, community fund'],
  },
];
