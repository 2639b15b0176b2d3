import { type Constitution } from '../constitution';
import { boardOf } from './parts/boards';
import { companyResolutions, statutoryRights } from './parts/company-decisions';
import { elects, inOrder } from './parts/constituencies';
import { firstVersion } from './parts/document';
import { chairDecisions, chairOfDirectors } from './parts/elected-chair';
import { boardElections, electedAgain } from './parts/elections';
import { oneIn } from './parts/fractions';
import { ofCouncil, special } from './parts/kinds';
import { companyMeetings, inWriting } from './parts/meetings';
import { reinvested, RESERVES, SERVICES } from './parts/surplus';
import { membersAllocate } from './parts/board-decisions';

const LED = 'Articles, led by registered social workers [design]';

/** A practice that its social workers lead, as a community interest company limited by guarantee. Source: R-I12. */
export const socialWorkPractice: Constitution = firstVersion({
  id: 'social-work-practice',
  title: 'Social work practice',
  legalForm: 'cic-limited-by-guarantee',
  cicSchedule: 1,
  constituencies: inOrder(
    elects('social-workers', 'Registered social workers', 5, {
      stakeholders: 'social-workers',
      qualification: 'An employee registered with Social Work England.',
      cites: [LED, 'Companies Act 2006 s.112'],
    }),
    elects('staff', 'Other staff', 2, {
      stakeholders: 'staff',
      qualification: 'Any other employee.',
      cites: ['Articles, membership [design]'],
    }),
    elects('users-and-carers', 'Users and carers', 2, {
      stakeholders: 'users',
      qualification: 'A person who uses the services, or who cares for one.',
      cites: ['Articles, membership [design]'],
    }),
  ),
  councilName: 'Board of directors',
  councilQuorum: { ...oneIn(3), oneFromEach: [], mostFrom: 'social-workers', cites: [LED] },
  offices: [chairOfDirectors([LED], { holderFrom: ['social-workers'] })],
  decisionKinds: [
    ...companyResolutions,
    ...statutoryRights,
    special('members-reserved-matter', 'Reserved matter, which social workers must carry', [LED], {
      eachConstituency: ['social-workers'],
      rule: 'R-I12',
    }),
    membersAllocate,
    ...chairDecisions([LED]),
    ofCouncil('directors-resolution', 'Resolution of the directors', [
      'Articles, the board [design]',
    ]),
  ],
  elections: boardElections({
    vacancies: electedAgain('Articles, casual vacancies [design]'),
    cites: ['Articles, election of directors [design]'],
  }),
  surplus: reinvested(['CIC Regulations 2005 Sch 1'], {
    destinations: [RESERVES, SERVICES],
    decisionKind: 'members-allocate-surplus',
    assetLock: 'cic',
    cites: ['Articles, use of surplus [design]'],
  }),
  meetings: companyMeetings({ share: oneIn(10), cites: ['Articles, quorum [design]'] }),
  writtenResolutions: inWriting,
  board: boardOf(['Articles, the board [design]']),
  voting: { basis: 'member', cites: ['Companies Act 2006 s.284(1), (3)'] },
});
