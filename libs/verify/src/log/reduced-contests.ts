import { type PlainDate } from '@folkmoot/basics';
import { type Entry } from '@folkmoot/log';
import { day, listOf, object, type Read, text, whole } from '../shape';
import { type CalledElection, type CandidatesStatement } from './candidate-fields';
import { type VersionRef, versionRef } from './fields';
import { type Opening } from './poll-opened';
import { type At } from './poll-story';

/** Contests that go on for fewer seats before their poll, as the others are not free any more. Source: R-E1, R-E3. */
export interface ReducedContests {
  readonly contests: readonly {
    readonly contest: string;
    readonly constituency: string;
    /** For how many they were until then. */
    readonly seats: number;
    /** For how many they are since: those that are free. */
    readonly free: number;
    /** The first day of the new terms. */
    readonly from: PlainDate;
  }[];
  readonly on: PlainDate;
  readonly constitution: VersionRef;
}

export const contestsReduced: Read<ReducedContests> = object<ReducedContests>({
  contests: listOf(
    object({ contest: text, constituency: text, seats: whole, free: whole, from: day }),
  ),
  on: day,
  constitution: versionRef,
});

/** What the log knows of the election when some of it is reduced. */
interface Standing {
  /** `null` where the log does not have its call. */
  readonly called: CalledElection | null;
  /** Whether its poll had opened. */
  readonly opened: boolean;
  readonly isEnded: (contest: string) => boolean;
  /** Whether its call may stand in an earlier log, or outside of what is read. */
  readonly mayBeElsewhere: boolean;
}

/** Follows for how many seats contests go on before their poll. */
export class Reductions {
  readonly all: At<ReducedContests & { readonly election: string }>[] = [];
  /** For how many seats a contest is by now, where they became fewer. */
  private readonly seats = new Map<string, number>();

  /** @returns what is wrong with it, as `Entry 7 …` goes on */
  reduce(
    { resource, index }: Entry,
    fields: ReducedContests,
    { called, opened, isEnded, mayBeElsewhere }: Standing,
  ): readonly string[] {
    const flaws: string[] = [];
    if (opened) flaws.push('reduces contests of an election whose poll had opened');
    if (!called && !mayBeElsewhere)
      flaws.push('reduces contests of an election that was never called');
    const standing = called && this.asItStands(called);
    for (const { contest, constituency, seats, free } of fields.contests) {
      const own = standing?.contests.find((one) => one.id === contest);
      if (isEnded(contest)) flaws.push('reduces a contest that had been ended');
      if (standing && (own?.constituency !== constituency || own.seats !== seats))
        flaws.push('reduces a contest that its election is not for');
      if (own && own.inPlaceOf !== null) flaws.push('reduces a by-election, which fills one place');
      this.seats.set(contest, free);
    }
    this.all.push({ ...fields, election: resource, entry: index });
    return flaws;
  }

  /** What an election is for by now. */
  asItStands(called: CalledElection): CalledElection {
    return {
      ...called,
      contests: called.contests.map((one) => ({
        ...one,
        seats: this.seats.get(one.id) ?? one.seats,
      })),
    };
  }

  /** Whether a statement of candidates tells other seats than its election is for; as `Entry 7 …` goes on. */
  flawsOfStatement(
    { contests }: CandidatesStatement,
    called: CalledElection | undefined,
  ): readonly string[] {
    return contests.flatMap(({ contest, seats }) =>
      this.otherSeats('says that candidates stand for', contest, seats, called),
    );
  }

  /** Whether a poll fills other seats than its election is for; as `Entry 7 …` goes on. */
  flawsOfOpening(
    { contests }: Pick<Opening, 'contests'>,
    called: CalledElection | undefined,
  ): readonly string[] {
    return contests.flatMap(({ id, seats }) =>
      seats === null ? [] : this.otherSeats('puts to the vote', id, seats, called),
    );
  }

  private otherSeats(
    what: string,
    contest: string,
    seats: number,
    called: CalledElection | undefined,
  ): readonly string[] {
    const own = called && this.asItStands(called).contests.find(({ id }) => id === contest);
    return own && own.seats !== seats
      ? [`${what} ${seats} of “${own.constituency}”, and its election is for ${own.seats}`]
      : [];
  }
}
