import { type PlainDate } from '@folkmoot/basics';
import { type Entry } from '@folkmoot/log';
import { day, listOf, object, type Read, text, whole } from '../shape';
import { type CalledElection } from './candidate-fields';
import { type VersionRef, versionRef } from './fields';
import { type At } from './poll-story';

/** Contests that an officer ended before their poll, as nothing was left to fill. Source: R-E1, R-E11. */
export interface EndedContests {
  readonly contests: readonly {
    readonly contest: string;
    readonly constituency: string;
    readonly seats: number;
  }[];
  readonly on: PlainDate;
  readonly constitution: VersionRef;
}

export const contestsEnded: Read<EndedContests> = object<EndedContests>({
  contests: listOf(object({ contest: text, constituency: text, seats: whole })),
  on: day,
  constitution: versionRef,
});

/** What the log knows of the election when some of it is ended. */
interface Standing {
  /** `null` where the log does not have its call. */
  readonly called: CalledElection | null;
  /** Whether its poll had opened. */
  readonly opened: boolean;
  /** Whether its call may stand in an earlier log, or outside of what is read. */
  readonly mayBeElsewhere: boolean;
}

/** Follows which contests were ended before their poll. */
export class EndedElections {
  readonly endings: At<EndedContests & { readonly election: string }>[] = [];
  /** Index of the entry that ended it, by contest. */
  private readonly ended = new Map<string, number>();

  /** @returns what is wrong with it, as `Entry 7 …` goes on */
  end({ resource, index }: Entry, fields: EndedContests, standing: Standing): readonly string[] {
    const { called, opened, mayBeElsewhere } = standing;
    const flaws: string[] = [];
    if (opened) flaws.push('ends contests of an election whose poll had opened');
    if (!called && !mayBeElsewhere)
      flaws.push('ends contests of an election that was never called');
    for (const { contest, constituency, seats } of fields.contests) {
      if (this.ended.has(contest)) flaws.push('ends a contest a second time');
      else this.ended.set(contest, index);
      const isCalled = called?.contests.some(
        (one) => one.id === contest && one.constituency === constituency && one.seats === seats,
      );
      if (called && !isCalled) flaws.push('ends a contest that its election was not called for');
    }
    this.endings.push({ ...fields, election: resource, entry: index });
    return flaws;
  }

  /** Whether a contest had been ended before an entry. */
  isEndedBefore(contest: string, entry: number): boolean {
    return (this.ended.get(contest) ?? Infinity) < entry;
  }
}
