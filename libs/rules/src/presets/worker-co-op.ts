import { boardOf } from './parts/boards';
import { membersAllocate } from './parts/board-decisions';
import { companyResolutions, statutoryRights } from './parts/company-decisions';
import { elects, inOrder, outside } from './parts/constituencies';
import { firstVersion } from './parts/document';
import { boardElections, electedOrCoOpted } from './parts/elections';
import { everybody, oneIn } from './parts/fractions';
import { ofCouncil, ordinary, special } from './parts/kinds';
import { companyMeetings, inWriting } from './parts/meetings';
import { RESERVES, SERVICES, shared } from './parts/surplus';

const MODEL = 'Co-operatives UK model articles, worker co-operative limited by shares';

/** A workers' co-operative as a company limited by shares: a share and a vote each, for good. Source: R-I3, R-C16 to R-C19. */
export const workerCoOp = firstVersion({
  id: 'worker-co-op',
  title: 'Worker co-operative',
  legalForm: 'company-limited-by-shares',
  constituencies: inOrder(
    elects('workers', 'Workers', 9, {
      stakeholders: 'staff',
      qualification: 'An employee past probation who holds one share of £1.',
      cites: [MODEL, 'Companies Act 2006 s.112'],
    }),
    outside('independents', 'Independent directors', 2, {
      filledBy: 'co-option',
      stakeholders: 'partners',
      qualification: 'Somebody who is not a worker, for what they know.',
      coOptedBy: 'directors-co-opt',
      cites: [MODEL],
    }),
  ),
  councilName: 'Board of directors',
  councilQuorum: { ...oneIn(2), oneFromEach: [['workers']], cites: [MODEL] },
  offices: [],
  decisionKinds: [
    ...companyResolutions,
    ...statutoryRights,
    ordinary('members-alter-entrenched', 'Alteration of an entrenched article', [MODEL], {
      procedure: 'written-resolution',
      denominator: 'ELIGIBLE_TOTAL',
      threshold: everybody,
      subject: 'articles',
      entrenched: 'on-formation',
      protects: ['/voting'],
      effect: 'filing',
      mayChangeVote: false,
      minimumDaysOpen: 0,
      rule: 'R-A41',
    }),
    special('members-expel', 'Expulsion of a member', [MODEL], {
      minimumDaysOpen: 21,
      rule: 'R-C18',
    }),
    special('members-dispose', 'Disposal of a third of the assets or more', [MODEL], {
      rule: 'R-C18',
    }),
    membersAllocate,
    ofCouncil('directors-resolution', 'Resolution of the directors', [MODEL], { rule: 'R-C17' }),
    ofCouncil('directors-co-opt', 'Co-option of an independent director', [MODEL], {
      electorate: 'elected-council',
      effect: 'appointment',
      rule: 'R-C17',
    }),
  ],
  elections: boardElections({
    vacancies: electedOrCoOpted(
      'Co-operatives UK model articles, casual vacancies [from knowledge]',
    ),
    retiring: oneIn(3),
    cites: [MODEL, 'Count by the single transferable vote [design]'],
  }),
  surplus: shared(
    { allowed: true, capNumerator: 1, capDenominator: 2, cites: [MODEL] },
    {
      destinations: [
        RESERVES,
        SERVICES,
        { code: 'community', name: 'Social and community purposes', type: 'community-fund' },
        { code: 'member-dividend', name: 'Dividend to members for their work', type: 'bonus' },
        { code: 'equity-dividend', name: 'Dividend on equity', type: 'dividend' },
      ],
      decisionKind: 'members-allocate-surplus',
      assetLock: 'articles',
      memberDividend: 'equal',
      memberFirst: { togetherAtMost: oneIn(2), cites: [MODEL] },
      cites: [MODEL],
    },
  ),
  meetings: companyMeetings(
    { share: oneIn(2), cites: [MODEL] },
    {
      proxies: { allowed: true, cutOffHours: 48, mostPerPerson: 5, cites: [MODEL] },
      annualWithinMonths: 15,
    },
  ),
  writtenResolutions: inWriting,
  board: boardOf([MODEL], { retiring: oneIn(3), mostCoOpted: 2 }),
  voting: { basis: 'member', cites: [MODEL] },
});
