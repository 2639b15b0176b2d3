import { type Office } from '../constitution';
import { boardOf } from './parts/boards';
import { membersAllocate } from './parts/board-decisions';
import { elects, inOrder } from './parts/constituencies';
import { firstVersion } from './parts/document';
import { councilElections, councilRemoval, electedAgain } from './parts/elections';
import { oneIn, twoThirds } from './parts/fractions';
import { councilRemoves, councilRemovesItsOwn, ofBoard, ofCouncil, ordinary } from './parts/kinds';
import { societyMeetings } from './parts/meetings';
import { directorship } from './parts/offices';
import { societyResolutions } from './parts/society-decisions';
import { reinvested, RESERVES, SERVICES } from './parts/surplus';

const PRESIDENTS = ['Rules, president and vice-presidents [design]'];

const ofTheCouncil = (code: string, name: string, places: number): Office =>
  directorship(code, name, places, {
    isDirector: false,
    election: {
      electedBy: 'council',
      besideSeat: true,
      vacancies: electedAgain(...PRESIDENTS),
      cites: PRESIDENTS,
    },
    appointedBy: 'council-elect-president',
    removedBy: 'council-remove-president',
    cites: PRESIDENTS,
  });

/** A co-operative society of consumers, with a members' council of 100 and an elected board. Source: R-I4. */
export const consumerCoOp = firstVersion({
  id: 'consumer-co-op',
  title: 'Consumer co-operative society',
  legalForm: 'co-operative-society',
  constituencies: inOrder(
    elects('consumers', 'Consumers', 100, {
      stakeholders: 'users',
      qualification: 'A customer aged 16 or over who holds a share of £1.',
      minimumAge: 16,
      cites: [
        'Rules, membership [design]',
        'Co-operative and Community Benefit Societies Act 2014 s.30',
      ],
    }),
  ),
  councilName: "Members' Council",
  councilQuorum: { ...oneIn(3), oneFromEach: [], cites: ['Rules, council quorum [design]'] },
  offices: [
    directorship('director', 'Elected director', 9, {
      election: {
        electedBy: 'members',
        besideSeat: false,
        vacancies: electedAgain('Rules, casual vacancies on the board [design]'),
        cites: ['Rules, the board [design]'],
      },
      appointedBy: 'members-elect-director',
      removedBy: 'members-remove-director',
      cites: ['Rules, the board [design]'],
    }),
    directorship('chair', 'Chair of the board', 1, {
      isDirector: false,
      appointedBy: 'board-elect-chair',
      removedBy: 'board-remove-chair',
      cites: ['Rules, the chair [design]'],
    }),
    ofTheCouncil('president', 'President of the council', 1),
    ofTheCouncil('vice-president', 'Vice-president of the council', 2),
  ],
  decisionKinds: [
    ...societyResolutions({ rulesNeed: twoThirds, rulesCite: 'Rules, amendment [design]' }),
    ordinary('members-elect-director', 'Election of a director', ['Rules, the board [design]'], {
      effect: 'appointment',
      rule: 'R-I4',
    }),
    ordinary('members-remove-director', 'Removal of a director', ['Rules, the board [design]'], {
      effect: 'removal',
      minimumDaysOpen: 14,
      rule: 'R-I4',
    }),
    membersAllocate,
    ofBoard('board-elect-chair', 'Election of the chair of the board', ['Rules, chair [design]'], {
      effect: 'appointment',
    }),
    ofBoard('board-remove-chair', 'Removal of the chair of the board', ['Rules, chair [design]'], {
      effect: 'removal',
    }),
    ofCouncil('council-resolution', 'Resolution of the council', ['Rules, the council [design]']),
    ofCouncil(
      'council-elect-president',
      'Election of the president or a vice-president',
      PRESIDENTS,
      { effect: 'appointment' },
    ),
    councilRemovesItsOwn('council-remove-member', 'Removal of a council member', [
      'Rules, removal of a council member [design]',
    ]),
    councilRemoves(
      'council-remove-president',
      'Removal of the president or a vice-president',
      PRESIDENTS,
    ),
  ],
  elections: councilElections({
    forOneSeat: 'irv',
    vacancies: electedAgain('Rules, casual vacancies on the council [design]'),
    removal: {
      ...councilRemoval,
      decidedBy: 'council-remove-member',
      cites: ['Rules, removal of a council member [design]'],
    },
    cites: ['Rules, council elections [design]'],
  }),
  surplus: reinvested(['Rules, no dividend on capital [design]'], {
    destinations: [
      RESERVES,
      SERVICES,
      { code: 'dividend-on-purchases', name: 'Dividend on purchases', type: 'bonus' },
    ],
    decisionKind: 'members-allocate-surplus',
    assetLock: 'none',
    memberDividend: 'trade',
    shareInterest: oneIn(20),
    cites: ['Rules, application of surplus [design]'],
  }),
  meetings: societyMeetings({ atLeast: 50, cites: ['Rules, quorum [design]'] }),
  board: boardOf(['Rules, board meetings [design]']),
  voting: {
    basis: 'member',
    cites: ['Co-operative and Community Benefit Societies Act 2014 s.2(2)'],
  },
  recordDate: 'NOTICE_AND_MEETING',
});
