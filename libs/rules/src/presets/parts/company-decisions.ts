import { type DecisionKind } from '../../constitution';
import { ordinary, special } from './kinds';

/** What the legal members of a company decide by the Act. Source: R-A3, R-A4, R-A42. */
export const companyResolutions: readonly DecisionKind[] = [
  ordinary('members-ordinary-resolution', 'Ordinary resolution of the members', [
    'Companies Act 2006 s.282',
  ]),
  special(
    'members-special-resolution',
    'Special resolution of the members',
    ['Companies Act 2006 s.283', 'Companies Act 2006 ss.29–30'],
    { effect: 'filing' },
  ),
];

/** No article takes it away, whoever else removes directors. Source: R-A25. */
export const removalByMembers: DecisionKind = ordinary(
  'members-remove-director',
  'Removal of a director by the members',
  ['Companies Act 2006 s.168', 'Companies Act 2006 ss.169, 312'],
  {
    effect: 'removal',
    inLaw: 'ordinary',
    subject: 'director-removal',
    minimumDaysOpen: 14,
    rule: 'R-A25',
  },
);

/** What the Act lets the members of any company do besides. Source: R-A25, R-A41, R-E5, R-A33. */
export const statutoryRights: readonly DecisionKind[] = [
  special(
    'members-alter-articles',
    'Alteration of the articles',
    ['Companies Act 2006 s.21', 'Companies Act 2006 ss.26, 29–30'],
    { effect: 'filing', inLaw: 'special', subject: 'articles' },
  ),
  removalByMembers,
  ordinary(
    'members-written-resolution',
    'Written resolution of the members',
    ['Companies Act 2006 s.282(2)', 'Companies Act 2006 ss.288–297'],
    {
      procedure: 'written-resolution',
      denominator: 'ELIGIBLE_TOTAL',
      mayChangeVote: false,
      minimumDaysOpen: 0,
    },
  ),
];
