import { type Citation, type DecisionKind, type Threshold } from '../../constitution';
import { moreThanHalf, oneIn, threeQuarters, twoThirds } from './fractions';
import { ordinary } from './kinds';

const act = (sections: string): Citation =>
  `Co-operative and Community Benefit Societies Act 2014 ${sections}`;

const confirmed = {
  threshold: moreThanHalf,
  earliestDays: 14,
  latestMonths: 1,
} as const;

const inTwoMeetings = {
  procedure: 'two-meetings',
  denominator: 'MEMBERS_VOTING',
  confirmation: confirmed,
  minimumDaysOpen: 0,
} as const;

interface SocietyTerms {
  readonly rulesNeed: Threshold;
  readonly rulesCite: Citation;
  /** Constituencies without a vote on turning into a company (R-C20). */
  readonly investors?: readonly string[];
}

/** What the members of a society decide, by its rules and by the Act. Source: R-C3 to R-C7. */
export const societyResolutions = (terms: SocietyTerms): readonly DecisionKind[] => [
  ordinary(
    'members-resolution',
    'Resolution of the members',
    ['Rules, resolutions of the members [design]'],
    {
      rule: 'R-C2',
    },
  ),
  ordinary(
    'members-amend-rules',
    'Amendment of the rules',
    [terms.rulesCite, act('s.16 [from knowledge]')],
    {
      threshold: terms.rulesNeed,
      subject: 'articles',
      rule: 'R-C3',
    },
  ),
  ordinary('members-transfer', 'Amalgamation or transfer to another society', [act('s.111')], {
    ...inTwoMeetings,
    threshold: twoThirds,
    inLaw: 'society-special',
    rule: 'R-C4',
  }),
  ordinary('members-convert', 'Conversion into a company', [act('s.113')], {
    ...inTwoMeetings,
    threshold: threeQuarters,
    turnout: oneIn(2),
    inLaw: 'society-conversion',
    subject: 'conversion',
    rule: 'R-C5',
    ...(terms.investors && { without: terms.investors }),
  }),
  ordinary('members-dissolve', 'Dissolution by instrument', [act('s.119(3)(a)')], {
    procedure: 'instrument',
    denominator: 'MEMBERS_ALL_SIGNED',
    threshold: threeQuarters,
    subject: 'dissolution',
    mayChangeVote: false,
    minimumDaysOpen: 0,
    rule: 'R-C7',
  }),
];
