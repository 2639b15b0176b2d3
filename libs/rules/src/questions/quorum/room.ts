import { type Attender, type QuorumFacts } from './facts';
import { type Demands, personsCounted, type Want, wantOf } from './presence';

/** Ids of persons. */
export type Ids = ReadonlySet<string>;

const NOBODY: Ids = new Set();

/** The room in which a meeting is held: who may be in it, and whether those who are make a quorum. */
export interface Room {
  /** The end of the time to wait for a quorum, in milliseconds. */
  readonly deadline: number;
  readonly startsAt: number;
  readonly throughout: boolean;
  /** Persons without whom there is no meeting at all: one alone is none, unless one is a quorum. */
  readonly fewest: number;
  /** Business that may be done; `null` for any. */
  readonly business: readonly string[] | null;
  readonly want: (present: Ids, without?: Ids) => Want | null;
  readonly counted: (present: Ids, without?: Ids) => number;
}

export function roomFor(
  { people, startsAt, adjournedFrom }: QuorumFacts,
  demands: Demands,
  nameOf: (code: string) => string,
): Room {
  const known = new Map(people.map((person) => [person.id, person]));
  const attending = (present: Ids, without: Ids): Attender[] =>
    [...present].flatMap((id) => {
      const person = known.get(id);
      return person && person.standsFor.length > 0 && !without.has(id) ? [person] : [];
    });
  const start = Date.parse(startsAt);
  return {
    deadline: start + demands.quorum.minutesToWait * 60_000,
    startsAt: start,
    throughout: demands.quorum.mode === 'THROUGHOUT',
    fewest: Math.min(2, demands.persons),
    business: adjournedFrom?.business ?? null,
    want: (present, without = NOBODY) => wantOf(demands, attending(present, without), nameOf),
    counted: (present, without = NOBODY) => personsCounted(attending(present, without)),
  };
}
