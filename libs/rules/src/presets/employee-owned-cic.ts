import { boardOf } from './parts/boards';
import { confirmed, membersAllocate, namedAndConfirmed } from './parts/board-decisions';
import { companyResolutions, statutoryRights } from './parts/company-decisions';
import { elects, inOrder } from './parts/constituencies';
import { firstVersion } from './parts/document';
import { boardElections, electedAgain } from './parts/elections';
import { oneIn } from './parts/fractions';
import { special } from './parts/kinds';
import { companyMeetings, inWriting } from './parts/meetings';
import { reinvested } from './parts/surplus';

/**
 * A community interest company that its employees own whole, a share each, with elected staff directors on the board.
 * Source: R-I2.
 */
export const employeeOwnedCic = firstVersion({
  id: 'employee-owned-cic',
  title: 'Community interest company owned by its employees',
  legalForm: 'cic-limited-by-shares',
  cicSchedule: 2,
  constituencies: inOrder(
    elects('staff', 'Staff', 4, {
      stakeholders: 'staff',
      qualification:
        'An employee who holds one share, given back on leaving. A share that the secretary holds meanwhile has no vote.',
      cites: ['Articles, membership and shares [design]', 'Companies Act 2006 s.112'],
    }),
  ),
  councilName: 'Staff directors',
  councilQuorum: {
    ...oneIn(2),
    oneFromEach: [],
    cites: ['Articles, staff directors [design]'],
  },
  offices: [
    confirmed('chair', 'Chair', 1, ['Articles, the chair [design]']),
    confirmed('ned', 'Non-executive director', 4, ['Articles, non-executive directors [design]']),
  ],
  decisionKinds: [
    ...companyResolutions,
    ...statutoryRights,
    special('members-reserved-matter', 'Matter reserved to the members', [
      'Articles, reserved matters [design]',
    ]),
    ...namedAndConfirmed,
    membersAllocate,
  ],
  elections: boardElections({
    vacancies: electedAgain('Articles, casual vacancies [design]'),
    cites: ['Articles, election of staff directors [design]'],
  }),
  surplus: reinvested(['Articles, no dividends', 'CIC Regulations 2005 Sch 2'], {
    decisionKind: 'members-allocate-surplus',
    assetLock: 'cic',
    cites: ['Articles, use of surplus [design]'],
  }),
  meetings: companyMeetings({ share: oneIn(10), cites: ['Articles, quorum [design]'] }),
  writtenResolutions: inWriting,
  board: boardOf(['Articles, board meetings [design]'], { includesCouncil: true }),
  voting: { basis: 'member', cites: ['Articles, one member, one vote [design]'] },
});
