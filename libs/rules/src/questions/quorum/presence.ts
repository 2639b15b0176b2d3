import { type MeetingQuorum } from '../../constitution';
import { type Attender, type Standing } from './facts';

/**
 * How many of these people count: as many as can each stand for a member of their own. So one person with ten proxies
 * is one; two representatives of one body, two proxies of one member, or a member and that member's proxy are one.
 * Source: R-A28; Companies Act 2006 s.318(2), (3). Worked out as a largest matching of people and members.
 */
export function personsCounted(people: readonly Attender[]): number {
  const personOf = new Map<string, Attender>();
  const place = (person: Attender, tried: Set<string>): boolean =>
    person.standsFor.some(({ member }) => {
      if (tried.has(member)) return false;
      tried.add(member);
      const holder = personOf.get(member);
      if (holder && !place(holder, tried)) return false;
      personOf.set(member, person);
      return true;
    });
  return people.filter((person) => place(person, new Set())).length;
}

/** A person counts for one constituency: their own, or else that of the member they are named for first. */
export const constituencyOf = ({ standsFor }: Attender): string | undefined =>
  (standsFor.find(({ as }) => as === 'member') ?? standsFor[0])?.constituency;

const countedFrom = (people: readonly Attender[], codes: readonly string[]): number =>
  personsCounted(people.filter((person) => codes.includes(constituencyOf(person) ?? '')));

/** Votes of the members for whom somebody is there, each member's once. */
export function votesPresent(people: readonly Attender[]): number {
  const standings = people.flatMap(({ standsFor }) => standsFor);
  const byMember = new Map<string, Standing>(standings.map((one) => [one.member, one]));
  return [...byMember.values()].reduce((sum, { votes = 1 }) => sum + votes, 0);
}

/** What is asked of those present, once the numbers are known. */
export interface Demands {
  readonly quorum: MeetingQuorum;
  /** Persons needed. */
  readonly persons: number;
  /** Votes of a class that must be present. */
  readonly votes?: number;
}

/** What is wanting for a quorum, in words; nothing when it is there. */
export type Want = string;

/** What those present lack for a quorum; `null` when there is one. */
export function wantOf(
  { quorum, persons, votes }: Demands,
  people: readonly Attender[],
  nameOf: (code: string) => string,
): Want | null {
  const count = personsCounted(people);
  if (count < persons) return `${count} of the ${persons} persons needed`;
  if (votes !== undefined && votesPresent(people) < votes)
    return `${votesPresent(people)} of the ${votes} votes needed`;
  const absent = quorum.oneFromEach.find((codes) => countedFrom(people, codes) === 0);
  if (absent) return `nobody for ${absent.map(nameOf).join(' or ')}`;
  const { notOnly, mostFrom } = quorum;
  if (notOnly !== undefined && people.every((person) => constituencyOf(person) === notOnly))
    return `nobody but members for ${nameOf(notOnly)}`;
  if (mostFrom !== undefined && 2 * countedFrom(people, [mostFrom]) <= count)
    return `no majority for ${nameOf(mostFrom)}`;
  return null;
}
