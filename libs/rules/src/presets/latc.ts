import { boardOf } from './parts/boards';
import { membersAllocate } from './parts/board-decisions';
import { companyResolutions, statutoryRights } from './parts/company-decisions';
import { appoints, inOrder, outside } from './parts/constituencies';
import { firstVersion } from './parts/document';
import {
  appointsDirector,
  bySharesHeld,
  companyDirector,
  DIVIDEND,
  dividendsBy,
} from './parts/employee-ownership';
import { councilElections, councilRemoval, electedAgain } from './parts/elections';
import { oneIn } from './parts/fractions';
import { councilRemovesItsOwn, ofCouncil, special } from './parts/kinds';
import { companyMeetings, inWriting } from './parts/meetings';
import { RESERVES, SERVICES, shared } from './parts/surplus';

const AUTHORITY = 'The local authority';
const CONTROL = 'Local Government and Housing Act 1989 s.68; SI 1995/849';

/** A company that a local authority controls, with an advisory council of staff and users. Source: R-I11. */
export const latc = firstVersion({
  id: 'latc',
  title: 'Local authority trading company',
  legalForm: 'company-limited-by-shares',
  constituencies: inOrder(
    appoints('authority', 'Local authority', 0, {
      legalMembers: true,
      stakeholders: 'local-authority',
      appointedBy: AUTHORITY,
      qualification: 'The authority that holds at least 51 % of the shares, by its representative.',
      cites: [CONTROL],
    }),
    appoints('other-authorities', 'Other public bodies', 0, {
      legalMembers: true,
      stakeholders: 'partners',
      appointedBy: 'The body that holds the shares',
      qualification: 'A public body that holds other shares. No private capital.',
      cites: ['Procurement Act 2023, vertical arrangements [from knowledge]'],
    }),
    outside('staff', 'Staff', 4, {
      stakeholders: 'staff',
      qualification: 'An employee of the company.',
      cites: ['Articles, advisory council [design]'],
    }),
    outside('users', 'People who use the services', 4, {
      stakeholders: 'users',
      qualification: 'A person who uses the services, or who cares for one.',
      cites: ['Articles, advisory council [design]'],
    }),
  ),
  councilName: 'Advisory Council',
  councilQuorum: {
    ...oneIn(3),
    oneFromEach: [['staff'], ['users']],
    cites: ['Articles, advisory council [design]'],
  },
  offices: [companyDirector],
  decisionKinds: [
    ...companyResolutions,
    ...statutoryRights,
    appointsDirector({ consentOf: [AUTHORITY], rule: 'R-I11' }),
    special(
      'members-reserved-matter',
      'Matter reserved to the authority',
      ['Articles, reserved matters [design]'],
      { consentOf: [AUTHORITY], rule: 'R-I11' },
    ),
    membersAllocate,
    councilRemovesItsOwn('council-remove-member', 'Removal of a council member', [
      'Articles, removal of a council member [design]',
    ]),
    ofCouncil('council-resolution', 'Advice of the council', [
      'Articles, advisory council [design]',
    ]),
  ],
  elections: councilElections({
    vacancies: electedAgain('Articles, vacancies on the advisory council [design]'),
    removal: {
      ...councilRemoval,
      decidedBy: 'council-remove-member',
      cites: ['Articles, removal of a council member [design]'],
    },
    cites: ['Articles, advisory council [design]'],
  }),
  surplus: shared(dividendsBy(['Articles, dividends [design]', 'Companies Act 2006 s.830']), {
    destinations: [RESERVES, SERVICES, DIVIDEND],
    decisionKind: 'members-allocate-surplus',
    assetLock: 'none',
    cites: ['Articles, use of surplus [design]'],
  }),
  meetings: companyMeetings({
    oneFromEach: [['authority']],
    cites: ['Articles, quorum with the authority [design]'],
  }),
  writtenResolutions: inWriting,
  board: boardOf(['Articles, board meetings [design]']),
  voting: bySharesHeld,
});
