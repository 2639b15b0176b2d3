import {
  type AfterCountRules,
  type AfterDeclarationRules,
  type Citation,
  type CouncilRemovalRules,
  type ElectionRules,
  type StandingRules,
  type VacancyRules,
  type WayToFill,
} from '../../constitution';
import { oneIn, twoThirds } from './fractions';

type Given = Partial<ElectionRules> &
  Pick<ElectionRules, 'cites'> & {
    /** How a pack fills seats that fall free is its own: not every council may co-opt. */
    readonly vacancies: VacancyRules;
  };

const standing: StandingRules = {
  minimumAge: 16,
  directorsMayStand: false,
  signsCode: true,
  missedMeetings: 3,
  cites: ['Standing orders, eligibility [design]'],
};

/** What comes between the count and the declaration. Source: R-H8 [design]. */
const afterCount: AfterCountRules = {
  confirmedByScrutineer: true,
  cites: ['Standing orders, the count [design]'],
};

/**
 * The same, and candidates and scrutineers may ask for a recount on the day after the count, as candidates may at local
 * elections before the declaration. Source: R-H8 [design].
 */
export const countedAgainOnRequest = (...cites: readonly Citation[]): AfterCountRules => ({
  ...afterCount,
  recount: { byCandidates: true, byScrutineers: true, withinHours: 24, cites },
});

/** Candidates and members on the roll may object to a declared result within 21 days. Source: R-D26. */
export const objectedTo = (...cites: readonly Citation[]): AfterDeclarationRules => ({
  objections: { byCandidates: true, byElectors: true, withinDays: 21, days: 'calendar', cites },
  cites,
});

/** Two thirds of the others, 21 days with the reasons, a hearing; or a recall. Source: R-E18. */
export const councilRemoval: CouncilRemovalRules = {
  threshold: twoThirds,
  daysForReasons: 21,
  recallBy: oneIn(10),
  cites: ['Standing orders, removal of a council member [design]'],
};

/** A seat with less than six months to go is left vacant; others are filled by the first way that is open. Source: R-E11. */
export const filled = (
  cites: readonly Citation[],
  ...then: readonly WayToFill[]
): VacancyRules => ({
  leaveWithinMonths: 6,
  then,
  cites,
});

/** By the papers of the election, else by another: the members of a constituency alone choose who sits for it. Source: R-E11, R-D1. */
export const electedAgain = (...cites: readonly Citation[]): VacancyRules =>
  filled(cites, 'countback', 'next-highest', 'by-election');

/** The same, and where nobody is elected the council co-opts somebody until the next yearly election. Source: R-E11. */
export const electedOrCoOpted = (...cites: readonly Citation[]): VacancyRules =>
  filled(cites, 'countback', 'next-highest', 'by-election', 'co-option');

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
  terms: {
    mostTerms: 3,
    breakYears: 1,
    mayBeShorter: false,
    cites: ['Standing orders, terms of office [design]'],
  },
  standing,
  removal: councilRemoval,
  afterCount,
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
