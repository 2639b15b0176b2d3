import { boardOf } from './parts/boards';
import { boardAllocates } from './parts/board-decisions';
import { statutoryRights } from './parts/company-decisions';
import { inOrder, outside } from './parts/constituencies';
import { firstVersion } from './parts/document';
import {
  appointsDirector,
  bySharesHeld,
  companyDirector,
  STAFF_BONUS,
  trustee,
  trusteeDecisions,
  trusteeDirectors,
} from './parts/employee-ownership';
import { councilElections, councilRemoval, electedAgain } from './parts/elections';
import { oneIn } from './parts/fractions';
import { councilRemovesItsOwn, ofCouncil } from './parts/kinds';
import { companyMeetings, inWriting } from './parts/meetings';
import { reinvested, RESERVES, SERVICES } from './parts/surplus';
import { indicative, trusteeResolutions } from './parts/trustee-block';

/** A company held for all its employees by an employee ownership trust. Source: R-I7. */
export const eotIndirect = firstVersion({
  id: 'eot-indirect',
  title: 'Company owned by an employee ownership trust',
  legalForm: 'company-limited-by-shares',
  constituencies: inOrder(
    outside('employees', 'Employees', 6, {
      stakeholders: 'staff',
      qualification: 'Every employee who benefits from the trust.',
      cites: ['Trust deed, beneficiaries [design]'],
    }),
    trustee,
  ),
  councilName: 'Employee Council',
  councilQuorum: { ...oneIn(2), oneFromEach: [], cites: ['Trust deed, employee council [design]'] },
  offices: [...trusteeDirectors, companyDirector],
  decisionKinds: [
    ...trusteeResolutions,
    ...statutoryRights,
    appointsDirector({ asksFirst: indicative.code, minimumDaysOpen: 0 }),
    ...trusteeDecisions,
    ofCouncil('council-resolution', 'Advice of the employee council', [
      'Trust deed, employee council [design]',
    ]),
    councilRemovesItsOwn('council-remove-member', 'Removal of a council member', [
      'Trust deed, removal of a council member [design]',
    ]),
    boardAllocates,
  ],
  elections: councilElections({
    vacancies: electedAgain('Trust deed, vacancies on the employee council [design]'),
    removal: {
      ...councilRemoval,
      decidedBy: 'council-remove-member',
      cites: ['Trust deed, removal of a council member [design]'],
    },
    cites: ['Trust deed, employee council [design]'],
  }),
  surplus: reinvested(['Trust deed, no dividend beyond the trust [design]'], {
    destinations: [RESERVES, SERVICES, STAFF_BONUS],
    decisionKind: 'board-allocate-surplus',
    assetLock: 'none',
    cites: ['Articles, use of surplus [design]', 'ITEPA 2003 ss.312A–312I'],
  }),
  meetings: companyMeetings({
    atLeast: 1,
    oneFromEach: [['trustee']],
    cites: ['Companies Act 2006 s.318(1)'],
  }),
  writtenResolutions: inWriting,
  board: boardOf(['Articles, board meetings [design]']),
  voting: bySharesHeld,
});
