import { type Citation, type Threshold } from './basics';

/** What somebody must have been found to be before they hold an office. Source: R-E7, R-E10, R-A46. */
export type NomineeCheck =
  'interests-declared' | 'fit-and-proper' | 'not-disqualified' | 'identity-verified';

/** A check, and what cannot happen before it is made: the opening of the vote, or the term. */
export interface CheckRule {
  readonly check: NomineeCheck;
  readonly before: 'vote' | 'term';
}

/** Who recommends somebody for an office. Source: R-E7, R-D9. */
export interface CommitteeRules {
  /** How much of the committee council members must be. */
  readonly councilShare: Threshold;
  /** How many must sit when it recommends, those with an interest left out. */
  readonly quorum: number;
  readonly cites: readonly Citation[];
}

/** How one of several nominees is chosen for an office at one vote. Source: R-E7, R-F33. */
export interface SelectionRules {
  /** Ranked once, or in ballots that one nominee after the other leaves. */
  readonly method: 'irv' | 'exhaustive';
  readonly cites: readonly Citation[];
}

/** How a council fills the offices that are its to fill, and ends them. Source: R-E6 to R-E8. */
export interface AppointmentRules {
  /** Code of the office whose holder leaves the chair for these items. */
  readonly chair: string;
  /** No committee is asked for when left out. */
  readonly committee?: CommitteeRules;
  /** One nominee is voted on at a time when left out. */
  readonly several?: SelectionRules;
  readonly checks: readonly CheckRule[];
  /** Whether council members who declare an interest in the item may vote on it. */
  readonly interested: 'left-out' | 'shown';
  /** Clear days that the holder has to reply, after the reasons are sent and before the vote. */
  readonly daysToReply: number;
  readonly cites: readonly Citation[];
}
