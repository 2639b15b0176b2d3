import { type Constitution } from '../constitution';
import { councilDecisions } from './cic-decision-kinds';
import { councilAppoints } from './parts/appointments';
import { boardOf } from './parts/boards';
import { companyResolutions, removalByMembers } from './parts/company-decisions';
import { elects, inOrder, outside } from './parts/constituencies';
import { councilElections, councilRemoval, electedOrCoOpted } from './parts/elections';
import { recallByConstituency } from './parts/kinds';
import { companyMeetings, inWriting } from './parts/meetings';
import { directorship } from './parts/offices';
import { COMMUNITY_FUND, reinvested, RESERVES, SERVICES } from './parts/surplus';

/** The members of a constituency can recall whoever sits for it. Source: R-E18. */
const recallOfMember = recallByConstituency('constituency-recall', 'Recall of a council member', [
  'Constitution, recall of a council member',
  'Standing orders, removal of a council member [design]',
]);

/**
 * A community interest company limited by shares, governed with a members' council.
 * Source: R-I1. One member, one vote: every legal member holds one share and no more.
 */
export const cicMembersCouncil: Constitution = {
  schema: 'folkmoot-constitution-1',
  id: 'cic-members-council',
  version: 1,
  title: "Community interest company with a members' council",
  legalForm: 'cic-limited-by-shares',
  cicSchedule: 2,
  jurisdiction: 'england-and-wales',
  constituencies: inOrder(
    elects('staff', 'Staff', 10, {
      stakeholders: 'staff',
      qualification: 'A permanent employee who holds one share.',
      cites: ['Constitution, staff seats', 'Companies Act 2006 s.112'],
    }),
    outside('community', 'Community', 6, {
      stakeholders: 'public',
      qualification: 'A person aged 16 or over who lives in the area served or uses its services.',
      cites: ['Constitution, community seats'],
    }),
    outside('partners', 'Partners', 4, {
      filledBy: 'co-option',
      stakeholders: 'partners',
      qualification: 'The named representative of a partner organisation.',
      coOptedBy: 'council-co-opt',
      cites: ['Constitution, partner seats'],
    }),
  ),
  councilName: "Members' Council",
  councilQuorum: {
    numerator: 1,
    denominator: 3,
    oneFromEach: [['staff'], ['community', 'partners']],
    notOnly: 'staff',
    cites: ['Constitution, council quorum', 'A third with a mix of seats [design]'],
  },
  offices: [
    directorship('chair', 'Chair', 1, {
      appointedBy: 'council-appoint-chair',
      removedBy: 'council-remove-chair',
      cites: ['Constitution, the chair', 'Nine years in all [design]'],
    }),
    directorship('ned', 'Non-executive director', 5, {
      appointedBy: 'council-appoint-ned',
      removedBy: 'council-remove-ned',
      cites: ['Constitution, non-executive directors', 'Nine years in all [design]'],
    }),
  ],
  appointments: councilAppoints([
    'Constitution, appointments by the council',
    'Pattern of foundation trusts [design]',
  ]),
  decisionKinds: [...companyResolutions, ...councilDecisions, removalByMembers, recallOfMember],
  elections: councilElections({
    vacancies: electedOrCoOpted('Standing orders, vacancies [design]'),
    removal: {
      ...councilRemoval,
      decidedBy: 'council-remove-member',
      recalledBy: recallOfMember.code,
    },
    cites: ['Constitution, council elections', 'SSI 2011/399 sch. 1 rr.46–53'],
  }),
  surplus: reinvested(['Constitution, no dividends'], {
    destinations: [RESERVES, SERVICES, COMMUNITY_FUND],
    decisionKind: 'council-surplus-allocation',
    assetLock: 'cic',
    cites: ['Constitution, use of surplus'],
  }),
  meetings: companyMeetings(),
  writtenResolutions: inWriting,
  board: boardOf(['Articles, board meetings [design]']),
  voting: { basis: 'member', cites: ['Articles, one member, one vote [design]'] },
  fund: { decisionKind: 'council-fund-round', cites: ['Constitution, community fund'] },
  recordDate: 'AT_OPENING',
};
