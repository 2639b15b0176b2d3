import { boardOf } from './parts/boards';
import { membersAllocate } from './parts/board-decisions';
import { elects, inOrder } from './parts/constituencies';
import { firstVersion } from './parts/document';
import { chairDecisions, chairOfDirectors } from './parts/elected-chair';
import {
  boardElections,
  councilRemoval,
  countedAgainOnRequest,
  electedAgain,
  objectedTo,
} from './parts/elections';
import { oneIn, twoThirds } from './parts/fractions';
import { councilRemovesItsOwn, ofCouncil } from './parts/kinds';
import { societyMeetings } from './parts/meetings';
import { societyResolutions } from './parts/society-decisions';
import { COMMUNITY_FUND, reinvested, RESERVES, SERVICES } from './parts/surplus';

/** A society for the benefit of the community, open to anybody who supports it. Source: R-I9, R-C14. */
export const communityBenefitSociety = firstVersion({
  id: 'community-benefit-society',
  title: 'Community benefit society',
  legalForm: 'community-benefit-society',
  constituencies: inOrder(
    elects('members', 'Members', 9, {
      stakeholders: 'supporters',
      qualification: 'Anybody who supports the purpose and holds a share.',
      cites: [
        'Rules, membership [design]',
        'Co-operative and Community Benefit Societies Act 2014 s.30',
      ],
    }),
  ),
  councilName: 'Board',
  councilQuorum: { ...oneIn(2), oneFromEach: [], cites: ['Rules, the board [design]'] },
  offices: [chairOfDirectors(['Rules, the chair [design]'])],
  decisionKinds: [
    ...societyResolutions({ rulesNeed: twoThirds, rulesCite: 'Rules, amendment [design]' }),
    membersAllocate,
    ...chairDecisions(['Rules, the chair [design]']),
    councilRemovesItsOwn('board-remove-member', 'Removal of a member of the board', [
      'Rules, removal of a member of the board [design]',
    ]),
    ofCouncil('board-fund-round', 'Round of the community fund', ['Rules, grants [design]'], {
      rule: 'R-G2',
    }),
  ],
  elections: boardElections({
    vacancies: electedAgain('Rules, casual vacancies [design]'),
    removal: {
      ...councilRemoval,
      decidedBy: 'board-remove-member',
      cites: ['Rules, removal of a member of the board [design]'],
    },
    retiring: oneIn(3),
    afterCount: countedAgainOnRequest('Rules, elections: the count [design]'),
    afterDeclaration: objectedTo('Rules, elections: objections [design]'),
    publicValue: {
      source:
        'the six main numbers, without the bonus ball, of the first Lotto draw of the National Lottery after the poll closes, or of the next one where that is not held',
      numbers: 6,
      cites: ['Rules, elections: lots [design]'],
    },
    cites: ['Rules, elections [design]'],
  }),
  surplus: reinvested(['Co-operative and Community Benefit Societies Act 2014 s.2(2)'], {
    destinations: [RESERVES, SERVICES, COMMUNITY_FUND],
    decisionKind: 'members-allocate-surplus',
    assetLock: 'society',
    shareInterest: oneIn(20),
    cites: ['Rules, application of surplus [design]', 'SI 2006/264 Sch 1'],
  }),
  meetings: societyMeetings({
    atLeast: 3,
    share: oneIn(10),
    atMost: 30,
    cites: ['Rules, quorum [design]'],
  }),
  board: boardOf(['Rules, board meetings [design]'], { name: 'Board', retiring: oneIn(3) }),
  voting: {
    basis: 'member',
    cites: ['Co-operative and Community Benefit Societies Act 2014 s.2(2); FCA RFCCBS 4'],
  },
  fund: { decisionKind: 'board-fund-round', cites: ['Rules, grants [design]'] },
});
