import { type PlainDate } from '@folkmoot/basics';
import { type CeasingCause, ceasingCauses } from '@folkmoot/rules';
import {
  day,
  listOf,
  moment,
  object,
  oneOf,
  optional,
  orNull,
  type Read,
  text,
  whole,
  yesNo,
} from '../shape';
import { type RevealedLots, revealedLots } from './fields';
import { type Contest, contestCalled } from './poll-opened';

/* What the log says of who stands in an election. */

/** Who stands in each contest of an election. */
export interface CandidatesStatement {
  /** `surname`, or `lot`. */
  readonly order: string | null;
  readonly lots: RevealedLots | null;
  /** When the statement of its timetable was published; `null` where it corrects one, and in the first form of this entry. */
  readonly doneAt: string | null;
  readonly contests: readonly {
    readonly contest: string;
    readonly constituency: string;
    readonly seats: number;
    readonly candidates: readonly { readonly id: string; readonly name: string }[];
  }[];
}

export const candidatesPublished: Read<CandidatesStatement> = object<CandidatesStatement>({
  order: optional(text),
  lots: optional(revealedLots),
  doneAt: optional(moment),
  contests: listOf(
    object({
      contest: text,
      constituency: text,
      seats: whole,
      candidates: listOf(object({ id: text, name: text })),
    }),
  ),
});

/** What the returning officer finds of a nomination. */
export interface DecidedCandidacy {
  readonly election: string;
  readonly accepted: boolean;
  readonly candidate: string | null;
}

export const candidacyDecided: Read<DecidedCandidacy> = object<DecidedCandidacy>({
  election: text,
  accepted: yesNo,
  candidate: optional(text),
});

export interface StoodCandidate {
  readonly contest: string;
  readonly candidate: string;
  readonly name: string;
  /** The nomination; `null` in logs that did not tell it, when an officer could enter a candidate. */
  readonly candidacy: string | null;
  /** The candidate of an abandoned poll who stands again without another nomination. */
  readonly stoodAs: string | null;
  /** Codes of the guaranteed groups to which they stated to belong. Source: R-F36. */
  readonly groups?: readonly string[] | null;
}

export const candidateStood: Read<StoodCandidate> = object<StoodCandidate>({
  contest: text,
  candidate: text,
  name: text,
  candidacy: optional(text),
  stoodAs: optional(text),
  groups: optional(listOf(text)),
});

export const candidateWithdrew: Read<{ readonly candidate: string }> = object({ candidate: text });

/** A candidate who stands no longer once nominations have closed. Source: R-F29. */
export interface CeasedCandidate {
  readonly contest: string;
  readonly candidate: string;
  readonly cause: CeasingCause;
  readonly on: string;
}

export const candidateCeased: Read<CeasedCandidate> = object<CeasedCandidate>({
  contest: text,
  candidate: text,
  cause: oneOf(...ceasingCauses),
  on: text,
});

/** The poll for the seats of one constituency that is given up. Source: R-D27. */
export interface AbandonedContest {
  readonly contest: string;
  /** `null` before a poll has opened for it. */
  readonly poll: string | null;
  /** The candidate who ceased to stand. */
  readonly candidate: string;
  readonly heldAgainIn: string;
  /** The last day for the new poll to close. */
  readonly heldBy: string | null;
}

export const contestAbandoned: Read<AbandonedContest> = object<AbandonedContest>({
  contest: text,
  poll: orNull(text),
  candidate: text,
  heldAgainIn: text,
  heldBy: orNull(text),
});

/** Which seats an election is called to fill, and whether in place of another election. Source: R-E1, R-E3, R-E11. */
export interface CalledElection {
  readonly follows: string | null;
  readonly heldBy: string | null;
  readonly contests: readonly CalledContest[];
}

export interface CalledContest {
  readonly id: string;
  readonly constituency: string;
  readonly seats: number;
  /** The first day of the new terms; `null` where they begin with the declaration. */
  readonly termFrom: PlainDate | null;
  /** At a by-election the term whose rest is filled. */
  readonly inPlaceOf: string | null;
}

/** The contest of an election that a contest of one of its polls is about; that of a further ballot has an id of its own. */
export const contestOf = (
  called: CalledElection | undefined,
  contest: Pick<Contest, 'id' | 'confirms'>,
): CalledContest | undefined =>
  called?.contests.find(({ id }) => id === contestCalled(contest)) ??
  (called?.contests.length === 1 ? called.contests[0] : undefined);

export const electionCalled: Read<CalledElection> = object<CalledElection>({
  follows: optional(text),
  heldBy: optional(text),
  contests: listOf(
    object<CalledContest>({
      id: text,
      constituency: text,
      seats: whole,
      termFrom: optional(day),
      inPlaceOf: optional(text),
    }),
  ),
});
