import { boardOf } from './parts/boards';
import { confirmed, membersAllocate, namedAndConfirmed } from './parts/board-decisions';
import { companyResolutions, statutoryRights } from './parts/company-decisions';
import { elects, inOrder } from './parts/constituencies';
import { firstVersion } from './parts/document';
import { chairDecisions, chairOfDirectors } from './parts/elected-chair';
import { boardElections, countedAgainOnRequest, electedAgain, objectedTo } from './parts/elections';
import { oneIn } from './parts/fractions';
import { companyMeetings, inWriting } from './parts/meetings';
import { reinvested, RESERVES } from './parts/surplus';

/** A mutual as a company limited by guarantee: for its members, none of whom owns a part of it. Source: R-I6. */
export const mutual = firstVersion({
  id: 'mutual',
  title: 'Mutual',
  legalForm: 'company-limited-by-guarantee',
  constituencies: inOrder(
    elects('members', 'Members', 9, {
      stakeholders: 'users',
      qualification: 'A person who uses the services of the mutual.',
      cites: ['Articles, membership [design]', 'Companies Act 2006 s.112'],
    }),
  ),
  councilName: 'Board of directors',
  councilQuorum: { ...oneIn(2), oneFromEach: [], cites: ['Articles, the board [design]'] },
  offices: [
    chairOfDirectors(['Articles, the chair [design]']),
    confirmed('ned', 'Non-executive director', 3, ['Articles, non-executive directors [design]']),
  ],
  decisionKinds: [
    ...companyResolutions,
    ...statutoryRights,
    ...namedAndConfirmed,
    membersAllocate,
    ...chairDecisions(['Articles, the chair [design]']),
  ],
  elections: boardElections({
    vacancies: electedAgain('Articles, casual vacancies [design]'),
    retiring: oneIn(3),
    unopposed: 'confirmed-by-vote',
    afterCount: countedAgainOnRequest('Articles, election of directors: the count [design]'),
    afterDeclaration: objectedTo('Articles, election of directors: objections [design]'),
    cites: ['Articles, election of directors [design]'],
  }),
  surplus: reinvested(['Articles, no dividends [design]'], {
    destinations: [RESERVES, { code: 'services', name: 'Services to members', type: 'services' }],
    decisionKind: 'members-allocate-surplus',
    assetLock: 'articles',
    cites: ['Articles, use of surplus [design]'],
  }),
  meetings: companyMeetings({
    atLeast: 10,
    share: oneIn(20),
    atMost: 100,
    cites: ['Articles, quorum [design]'],
  }),
  writtenResolutions: inWriting,
  board: boardOf(['Articles, board meetings [design]'], { retiring: oneIn(3) }),
  voting: { basis: 'member', cites: ['Companies Act 2006 s.284(1), (3)'] },
});
