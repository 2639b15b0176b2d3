import { type PlainDate, assertNever } from '@folkmoot/basics';
import {
  type Constitution,
  type Constituency,
  type DecisionKind,
  type Electorate,
} from '../constitution';
import { byShares } from './by-shares';
import { type Person, type Spell, prevailing } from './spells';

/** One line of a roll: one natural person, voting in one constituency. */
export interface RollLine {
  readonly person: string;
  readonly constituency: string;
  /** What the ballot of this person counts for: 1, or the shares held, where members vote by them. */
  readonly votes: number;
}

/** The members of one constituency, who elect its council seats. */
export interface ConstituencyElectorate {
  readonly constituency: string;
}

/** The electorate of a kind of decision that some constituencies are not asked about. Source: R-C20. */
export interface ElectorateWithout {
  readonly electorate: Electorate;
  /** Codes of the constituencies. */
  readonly without: readonly string[];
}

/** Anybody who can be asked to vote. */
export type Voters = Electorate | ConstituencyElectorate | ElectorateWithout;

/** The electorate of a council election in one constituency. */
export const electorateOf = (constituency: string): ConstituencyElectorate => ({ constituency });

/** Who is asked to vote on a decision of some kind. Source: R-05, R-C20. */
export const votersOn = ({
  electorate,
  without = [],
}: Pick<DecisionKind, 'electorate' | 'without'>): Voters =>
  without.length === 0 ? electorate : { electorate, without };

/**
 * Who may vote, each person once, as the roll is fixed on the record date.
 * Source: R-05 (legal members), R-07 (record date), R-08 (one person, one vote), R-E14 (precedence), R-A7 (votes by
 * shares: who holds none has no vote).
 * @param people  any order; a person listed twice is one person
 * @returns lines in ascending order of person id, so that the same people always give the same roll
 */
export function electorate(
  constitution: Constitution,
  who: Voters,
  people: readonly Person[],
  on: PlainDate,
): RollLine[] {
  const lines = [...onePerId(people)].flatMap((person): RollLine[] => {
    const constituency = votesIn(constitution, who, person, on);
    const votes = votesHeld(constitution, who, person);
    return constituency && votes > 0
      ? [{ person: person.id, constituency: constituency.code, votes }]
      : [];
  });
  return lines.sort((a, b) => (a.person < b.person ? -1 : 1));
}

/** The constituency in which a person votes, or `null` when they do not vote at all. */
export function votesIn(
  constitution: Constitution,
  who: Voters,
  person: Person,
  on: PlainDate,
): Constituency | null {
  const isAsked = askedBy(who);
  const belongsTo = prevailing(constitution, person.qualifications, on).filter(isAsked);
  const sitsFor = prevailing(constitution, person.seats ?? [], on).filter(isAsked);
  if (typeof who !== 'string' && 'constituency' in who) {
    return belongsTo[0]?.code === who.constituency ? belongsTo[0] : null;
  }
  const body = bodyAsked(who);
  switch (body) {
    case 'members':
      return belongsTo[0] ?? null;
    case 'legal-members':
      return belongsTo.find(({ legalMembers }) => legalMembers) ?? null;
    case 'council':
      return sitsFor[0] ?? null;
    case 'elected-council':
      return sitsFor.find(({ filledBy }) => filledBy === 'election') ?? null;
    case 'board':
      return null; // its members are in the register of offices, not on a roll of members
    default:
      return assertNever(body);
  }
}

/** What a person's ballot would count for: 1, or the shares held, where those asked vote by them. Source: R-A7. */
export const votesHeld = (
  constitution: Constitution,
  who: Voters,
  { shares = 0 }: Person,
): number => (votesByShares(constitution, who) ? shares : 1);

/** Whether those who are asked vote by their shares. An election in a constituency is by people. Source: R-A7. */
export const votesByShares = (constitution: Constitution, who: Voters): boolean =>
  (typeof who === 'string' || 'without' in who) &&
  byShares(constitution, { electorate: bodyAsked(who) });

/** The whole body of which somebody is asked, whoever is left out. */
export const bodyAsked = (who: Electorate | ElectorateWithout): Electorate =>
  typeof who === 'string' ? who : who.electorate;

const askedBy =
  (who: Voters) =>
  ({ code }: Constituency): boolean =>
    typeof who === 'string' || !('without' in who) || !who.without.includes(code);

function onePerId(people: readonly Person[]): Iterable<Person> {
  const merged = new Map<string, Person>();
  for (const person of people) {
    const known = merged.get(person.id);
    merged.set(person.id, known ? merge(known, person) : person);
  }
  return merged.values();
}

const merge = (a: Person, b: Person): Person => ({
  id: a.id,
  qualifications: [...a.qualifications, ...b.qualifications],
  seats: [...seatsOf(a), ...seatsOf(b)],
  shares: Math.max(a.shares ?? 0, b.shares ?? 0),
});

const seatsOf = (person: Person): readonly Spell[] => person.seats ?? [];
