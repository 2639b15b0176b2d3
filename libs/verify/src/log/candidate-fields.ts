import { type CeasingCause, ceasingCauses } from '@folkmoot/rules';
import { listOf, object, oneOf, optional, orNull, type Read, text, whole } from '../shape';
import { type RevealedLots, revealedLots } from './fields';

/* What the log says of who stands in an election. */

/** Who stands in each contest of an election. */
export interface CandidatesStatement {
  /** `surname`, or `lot`. */
  readonly order: string | null;
  readonly lots: RevealedLots | null;
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
  contests: listOf(
    object({
      contest: text,
      constituency: text,
      seats: whole,
      candidates: listOf(object({ id: text, name: text })),
    }),
  ),
});

export const candidateStood: Read<{ readonly contest: string; readonly candidate: string }> =
  object({ contest: text, candidate: text });

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
  /** The candidate who ceased to stand. */
  readonly candidate: string;
  readonly heldAgainIn: string;
  /** The last day for the new poll to close. */
  readonly heldBy: string | null;
}

export const contestAbandoned: Read<AbandonedContest> = object<AbandonedContest>({
  contest: text,
  candidate: text,
  heldAgainIn: text,
  heldBy: orNull(text),
});

/** The seats of an election that is held in place of another. */
export const electionCalled: Read<{
  readonly follows: string | null;
  readonly heldBy: string | null;
  readonly contests: readonly {
    readonly id: string;
    readonly constituency: string;
    readonly seats: number;
  }[];
}> = object({
  follows: optional(text),
  heldBy: optional(text),
  contests: listOf(object({ id: text, constituency: text, seats: whole })),
});
