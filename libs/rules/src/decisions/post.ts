import { type Constitution, type Constituency, type Office } from '../constitution';
import { cite } from '../reasoning/step';

/** An office or a co-opted council seat: something that a person can be appointed to. */
export interface Post {
  /** An office's own code, or `council:<constituency>`. */
  readonly code: string;
  readonly name: string;
  /** Whose seat it is; `null` for an office. */
  readonly constituency: string | null;
  readonly places: number;
  readonly termYears: number;
  /** `null` when the constitution sets no limit. */
  readonly maximumYears: number | null;
  /** Code of the decision kind that fills it. */
  readonly appointedBy: string;
  readonly isDirector: boolean;
  readonly citation: string;
}

/**
 * What anybody is appointed to: the offices of a constitution, but for those that are elected and whose casual vacancies
 * have rules of their own, then its co-opted seats, which are held for the term of a council member (R-E2).
 */
export const postsOf = (constitution: Constitution): readonly Post[] => {
  const elected = constitution.offices.filter(({ election }) => election?.vacancies);
  return allPosts(constitution).filter(({ code }) => !elected.some((one) => one.code === code));
};

const allPosts = (constitution: Constitution): readonly Post[] => [
  ...constitution.offices.map(officePost),
  ...constitution.constituencies.flatMap((seat) => seatPost(constitution, seat) ?? []),
];

/** The post that a proposal names, elected or not. */
export const postNamed = (constitution: Constitution, code: string): Post | null =>
  allPosts(constitution).find((post) => post.code === code) ?? null;

const officePost = (office: Office): Post => ({
  code: office.code,
  name: office.name,
  constituency: null,
  places: office.places,
  termYears: office.termYears,
  maximumYears: office.maximumYears,
  appointedBy: office.appointedBy,
  isDirector: office.isDirector ?? false,
  citation: cite(office.cites, office.name),
});

function seatPost({ councilName, elections }: Constitution, seat: Constituency): Post | null {
  if (!seat.coOptedBy) return null;
  return {
    code: `council:${seat.code}`,
    name: `${councilName} seat for ${seat.name}`,
    constituency: seat.code,
    places: seat.seats,
    termYears: elections.termYears,
    maximumYears: elections.maximumYears ?? null,
    appointedBy: seat.coOptedBy,
    isDirector: false,
    citation: cite(seat.cites, seat.name),
  };
}
