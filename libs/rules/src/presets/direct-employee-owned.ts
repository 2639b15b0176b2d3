import { boardOf } from './parts/boards';
import { membersAllocate } from './parts/board-decisions';
import { companyResolutions, statutoryRights } from './parts/company-decisions';
import { elects, inOrder } from './parts/constituencies';
import { firstVersion } from './parts/document';
import {
  appointsDirector,
  bySharesHeld,
  companyDirector,
  DIVIDEND,
  dividendsBy,
  STAFF_BONUS,
} from './parts/employee-ownership';
import { boardElections, electedAgain } from './parts/elections';
import { oneIn } from './parts/fractions';
import { special } from './parts/kinds';
import { companyMeetings, inWriting } from './parts/meetings';
import { RESERVES, SERVICES, shared } from './parts/surplus';

/** A company whose employees hold its shares themselves, with a vote for each. Source: R-I8. */
export const directEmployeeOwned = firstVersion({
  id: 'direct-employee-owned',
  title: 'Company owned directly by its employees',
  legalForm: 'company-limited-by-shares',
  constituencies: inOrder(
    elects('employees', 'Employees', 3, {
      stakeholders: 'staff',
      qualification: 'An employee who holds shares, sold back on leaving.',
      cites: ['Articles, shares of employees [design]', 'Companies Act 2006 s.112'],
    }),
  ),
  councilName: 'Staff directors',
  councilQuorum: { ...oneIn(2), oneFromEach: [], cites: ['Articles, staff directors [design]'] },
  offices: [companyDirector],
  decisionKinds: [
    ...companyResolutions,
    ...statutoryRights,
    appointsDirector(),
    special('members-reserved-matter', 'Matter reserved to the members', [
      'Articles, reserved matters [design]',
    ]),
    membersAllocate,
  ],
  elections: boardElections({
    vacancies: electedAgain('Articles, casual vacancies [design]'),
    cites: ['Articles, election of staff directors [design]'],
  }),
  surplus: shared(dividendsBy(['Articles, dividends [design]', 'Companies Act 2006 s.830']), {
    destinations: [RESERVES, SERVICES, STAFF_BONUS, DIVIDEND],
    decisionKind: 'members-allocate-surplus',
    assetLock: 'none',
    cites: ['Articles, use of surplus [design]'],
  }),
  meetings: companyMeetings(),
  writtenResolutions: inWriting,
  board: boardOf(['Articles, board meetings [design]'], { includesCouncil: true }),
  voting: bySharesHeld,
});
