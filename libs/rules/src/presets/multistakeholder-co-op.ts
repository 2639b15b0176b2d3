import { boardOf } from './parts/boards';
import { elects, inOrder } from './parts/constituencies';
import { firstVersion } from './parts/document';
import { chairDecisions, chairOfDirectors } from './parts/elected-chair';
import { boardElections, councilRemoval, electedAgain } from './parts/elections';
import { oneIn, threeQuarters } from './parts/fractions';
import { councilRemovesItsOwn, ofCouncil, ordinary } from './parts/kinds';
import { societyMeetings } from './parts/meetings';
import { societyResolutions } from './parts/society-decisions';
import { reinvested, RESERVES, SERVICES } from './parts/surplus';

const CLASSES = 'Rules, classes of members and their weights [design]';

/** A co-operative society of users, workers, supporters and investors, who weigh 40, 40, 10 and 10. Source: R-I5, R-C24. */
export const multistakeholderCoOp = firstVersion({
  id: 'multistakeholder-co-op',
  title: 'Multi-stakeholder co-operative society',
  legalForm: 'co-operative-society',
  constituencies: inOrder(
    elects('workers', 'Workers', 4, {
      stakeholders: 'staff',
      qualification: 'An employee past probation.',
      cites: [CLASSES],
    }),
    elects('users', 'Users', 4, {
      stakeholders: 'users',
      qualification: 'A person who uses the services.',
      cites: [CLASSES],
    }),
    elects('supporters', 'Supporters', 1, {
      stakeholders: 'supporters',
      qualification: 'A person or body who supports the purpose.',
      cites: [CLASSES],
    }),
    elects('investors', 'Investors', 1, {
      stakeholders: 'investors',
      qualification: 'A member who holds shares and neither uses nor works.',
      cites: [CLASSES, 'Community Shares Handbook 2.4'],
    }),
  ),
  councilName: 'Board of directors',
  councilQuorum: {
    ...oneIn(2),
    oneFromEach: [['users'], ['workers']],
    cites: ['Rules, the board [design]'],
  },
  offices: [chairOfDirectors(['Rules, the chair [design]'])],
  decisionKinds: [
    ...societyResolutions({
      rulesNeed: threeQuarters,
      rulesCite: 'Rules, amendment [design]',
      investors: ['investors'],
    }),
    ordinary('members-ordinary-resolution', 'Ordinary resolution, by weight', [CLASSES], {
      denominator: 'CLASS_WEIGHTED',
      rule: 'R-C24',
    }),
    ordinary('members-extraordinary-resolution', 'Extraordinary resolution, by weight', [CLASSES], {
      denominator: 'CLASS_WEIGHTED',
      threshold: threeQuarters,
      rule: 'R-C21',
    }),
    ordinary(
      'members-reserved-matter',
      'Reserved matter, which users and workers must each carry',
      ['Rules, reserved matters [design]'],
      {
        denominator: 'CLASS_WEIGHTED',
        eachConstituency: ['users', 'workers'],
        rule: 'R-I5',
      },
    ),
    councilRemovesItsOwn('board-remove-member', 'Removal of a director', [
      'Rules, removal of a director [design]',
    ]),
    ...chairDecisions(['Rules, the chair [design]']),
    ofCouncil(
      'board-allocate-surplus',
      'Allocation of the surplus by the board',
      ['Rules, application of surplus [design]'],
      { effect: 'allocation', rule: 'R-G2' },
    ),
  ],
  elections: boardElections({
    vacancies: electedAgain('Rules, casual vacancies by class [design]'),
    removal: {
      ...councilRemoval,
      decidedBy: 'board-remove-member',
      cites: ['Rules, removal of a director [design]'],
    },
    cites: ['Rules, elections by class [design]'],
  }),
  surplus: reinvested(['Rules, no dividend on capital [design]'], {
    destinations: [
      RESERVES,
      SERVICES,
      { code: 'member-dividend', name: 'Dividend on trade with members', type: 'bonus' },
    ],
    decisionKind: 'board-allocate-surplus',
    assetLock: 'none',
    memberDividend: 'trade',
    shareInterest: oneIn(20),
    cites: ['Rules, application of surplus [design]', 'FCA RFCCBS 4'],
  }),
  meetings: societyMeetings({
    atLeast: 3,
    share: oneIn(10),
    oneFromEach: [['users']],
    cites: ['Rules, quorum [design]'],
  }),
  board: boardOf(['Rules, board meetings [design]']),
  voting: {
    basis: 'member',
    classes: {
      method: 'PROPORTIONAL',
      weights: [
        { constituency: 'users', numerator: 40, denominator: 100 },
        { constituency: 'workers', numerator: 40, denominator: 100 },
        { constituency: 'supporters', ...oneIn(10) },
        { constituency: 'investors', ...oneIn(10) },
      ],
      empty: 'redistribute',
    },
    cites: [CLASSES],
  },
});
