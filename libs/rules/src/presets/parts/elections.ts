import {
  type Citation,
  type CouncilRemovalRules,
  type ElectionRules,
  type StandingRules,
} from '../../constitution';
import { oneIn, twoThirds } from './fractions';

type Given = Partial<ElectionRules> & { readonly cites: readonly Citation[] };

const standing: StandingRules = {
  minimumAge: 16,
  directorsMayStand: false,
  signsCode: true,
  missedMeetings: 3,
  cites: ['Standing orders, eligibility [design]'],
};

/** Two thirds of the others, 21 days with the reasons, a hearing; or a recall. Source: R-E18. */
export const councilRemoval: CouncilRemovalRules = {
  threshold: twoThirds,
  daysForReasons: 21,
  recallBy: oneIn(10),
  cites: ['Standing orders, removal of a council member [design]'],
};

/** Elections to a council, by the single transferable vote. Source: R-E3, R-E9 to R-E11, R-E17, R-E18. */
export const councilElections = (given: Given): ElectionRules => ({
  method: 'scottish-stv',
  secrecy: 'open',
  mayChangeVote: false,
  minimumDaysOpen: 7,
  termYears: 3,
  maximumYears: 9,
  ties: 'lot',
  timetable: { nominationWorkingDays: 10, cites: ['Standing orders, elections [design]'] },
  vacancies: {
    leaveWithinMonths: 6,
    then: ['countback', 'next-highest', 'by-election', 'co-option'],
    cites: ['Standing orders, vacancies [design]'],
  },
  terms: {
    mostTerms: 3,
    breakYears: 1,
    mayBeShorter: false,
    cites: ['Standing orders, terms of office [design]'],
  },
  standing,
  removal: councilRemoval,
  ...given,
});

/** Elections to a board: those who stand become directors, so they are 18 and may sit on it. Source: R-C17, R-E10. */
export const boardElections = (given: Given): ElectionRules =>
  councilElections({
    forOneSeat: 'irv',
    standing: {
      ...standing,
      minimumAge: 18,
      directorsMayStand: true,
      cites: ['Companies Act 2006 s.157 [from knowledge]', 'Rules, eligibility [design]'],
    },
    ...given,
  });
