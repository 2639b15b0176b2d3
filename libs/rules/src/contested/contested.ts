import {
  type Constituency,
  type Constitution,
  type ElectionRules,
  type Office,
  type OfficeElectorate,
  type VacancyRules,
} from '../constitution';
import { type PlainDate } from '@folkmoot/basics';
import { type Voters, votesIn } from '../electorate/electorate';
import { type Person } from '../electorate/spells';
import { vacancyRulesOf } from '../questions/vacancy/rules';
import { cite } from '../reasoning/step';

/** What a contest of an election fills: the council seats of a constituency, or an office. Source: R-E1, R-I4. */
export interface Contested {
  /** As a contest names it: the code of a constituency, or `office:<code>`. */
  readonly code: string;
  /** As the register of terms names it: `council:<constituency>`, or the code of the office. */
  readonly post: string;
  readonly name: string;
  readonly places: number;
  readonly filledBy: Constituency['filledBy'];
  /** `null` of council seats. */
  readonly office: Office | null;
  /** Who votes. */
  readonly voters: Voters;
  /** Of whom whoever stands must be one. */
  readonly nominees: Voters;
  /** Of which constituencies whoever stands must be a member; any when `null`. Source: R-D6. */
  readonly holderFrom: readonly string[] | null;
  /** Whose members alone answer it on a paper; everybody on the roll where `null`. */
  readonly askedOf: string | null;
  /** The rules of elections, with the terms and the eligibility of what is filled. */
  readonly elections: ElectionRules;
  /** How a place that falls free before its time is filled; `null` where it is appointed to as any office is. Source: R-E11. */
  readonly vacancies: VacancyRules | null;
  readonly citation: string;
}

const OFFICE = 'office:';
const SEAT = 'council:';

/** How a contest names an office. @param office  its code */
export const contestForOffice = (office: string): string => `${OFFICE}${office}`;

/** Whether a contest is for an office, by what it names. */
export const isForOffice = (code: string): boolean => code.startsWith(OFFICE);

/** What a contest names; `null` where the constitution has no such constituency, and no such office that is elected. */
export function contestedBy(constitution: Constitution, code: string): Contested | null {
  if (isForOffice(code)) {
    const office = constitution.offices.find((one) => contestForOffice(one.code) === code);
    return office?.election ? officeContested(constitution, office, office.election) : null;
  }
  const constituency = constitution.constituencies.find((one) => one.code === code);
  return constituency ? seatsContested(constitution, constituency) : null;
}

/** Everything that elections fill: the seats of constituencies that elect theirs, then the offices that are elected. */
export const contestedIn = (constitution: Constitution): readonly Contested[] => [
  ...constitution.constituencies
    .filter(({ filledBy }) => filledBy === 'election')
    .map((constituency) => seatsContested(constitution, constituency)),
  ...constitution.offices.flatMap((office) =>
    office.election ? officeContested(constitution, office, office.election) : [],
  ),
];

/** What people call what a contest fills; its code where the constitution does not know it. */
export const contestedName = (constitution: Constitution, code: string): string =>
  contestedBy(constitution, code)?.name ?? code;

/** The register's name of what a contest fills. */
export const postContested = (code: string): string =>
  isForOffice(code) ? code.slice(OFFICE.length) : `${SEAT}${code}`;

/** How a contest names what the register of terms names; the other way round of `postContested`. */
export const contestForPost = (post: string): string =>
  post.startsWith(SEAT) ? post.slice(SEAT.length) : contestForOffice(post);

/**
 * Whether what is left of a term that was broken off is kept for whoever fills it by the rules on casual vacancies, so that
 * no election for whole terms takes the place. Source: R-E1, R-E11.
 * @param post  as the register of terms names it
 */
export const keepsRestOf = (constitution: Constitution, post: string): boolean =>
  post.startsWith(SEAT) || contestedBy(constitution, contestForPost(post))?.vacancies != null;

/** Years of a whole term of what a contest fills. Source: R-E3, R-E9. */
export const termYearsOf = (constitution: Constitution, code: string): number =>
  (contestedBy(constitution, code) ?? constitution).elections.termYears;

/** Who is on the roll of a poll for some contests, each electorate once. Source. */
export const votersInContests = (
  constitution: Constitution,
  codes: readonly string[],
): readonly Voters[] =>
  codes.map((code) => contestedBy(constitution, code)?.voters ?? { constituency: code });

/** Whether somebody votes in a contest on a day, by the register. Source: R-05, R-D1. */
export const votesInContest = (
  constitution: Constitution,
  code: string,
  person: Person,
  on: PlainDate,
): boolean =>
  votesIn(
    constitution,
    contestedBy(constitution, code)?.voters ?? { constituency: code },
    person,
    on,
  ) !== null;

/** Whether somebody is of those who may stand in a contest on a day, by the register. Source: R-D1, R-D6, R-E10. */
export function mayStandInContest(
  constitution: Constitution,
  code: string,
  person: Person,
  on: PlainDate,
): boolean {
  const contested = contestedBy(constitution, code);
  const own = contested && votesIn(constitution, contested.nominees, person, on);
  if (!own) return false;
  return contested.holderFrom === null || contested.holderFrom.includes(own.code);
}

const seatsContested = (
  constitution: Constitution,
  { code, name, seats, filledBy, cites }: Constituency,
): Contested => ({
  code,
  post: postContested(code),
  name,
  places: seats,
  filledBy,
  office: null,
  voters: { constituency: code },
  nominees: { constituency: code },
  holderFrom: null,
  askedOf: code,
  elections: constitution.elections,
  vacancies: vacancyRulesOf(constitution),
  citation: cite(cites, 'council seats'),
});

function officeContested(
  { elections }: Constitution,
  office: Office,
  { electedBy, from = electedBy, vacancies, cites }: NonNullable<Office['election']>,
): Contested {
  const { termYears, maximumYears, terms } = office;
  const { terms: _terms, standing: _standing, ...shared } = elections;
  return {
    code: contestForOffice(office.code),
    post: office.code,
    name: office.name,
    places: office.places,
    filledBy: 'election',
    office,
    voters: votersOf(electedBy),
    nominees: votersOf(from),
    holderFrom: office.holderFrom ?? null,
    askedOf: null,
    elections: {
      ...shared,
      termYears,
      maximumYears,
      ...(terms && { terms }),
      ...standingFor(office, elections, cites),
      cites,
    },
    vacancies: vacancies ?? null,
    citation: cite(cites, office.name),
  };
}

const votersOf = (who: OfficeElectorate): Voters => who;

/** Nobody under 16 is a director of a company, and rules ask for 18. Source: R-E10; Companies Act 2006 s.157. */
const DIRECTOR_AGE = 18;

/** Who may hold an office: a director is 18, and another office of a director bars nobody from one. Source: R-E10. */
function standingFor(
  { isDirector = false }: Office,
  { standing }: ElectionRules,
  cites: readonly string[],
): Pick<ElectionRules, 'standing'> {
  if (!standing && !isDirector) return {};
  const minimumAge = Math.max(standing?.minimumAge ?? 0, isDirector ? DIRECTOR_AGE : 0);
  return {
    standing: {
      minimumAge,
      directorsMayStand: isDirector || (standing?.directorsMayStand ?? true),
      signsCode: standing?.signsCode ?? false,
      cites,
    },
  };
}
