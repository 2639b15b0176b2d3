/** A branded identifier: a member's id cannot be passed where a poll's is wanted. */
export type Id<Name extends string> = string & { readonly kind: Name };

export type MemberId = Id<'member'>;
export type AccountId = Id<'account'>;
export type PollId = Id<'poll'>;
export type ContestId = Id<'contest'>;
export type OptionId = Id<'option'>;
export type RollEntryId = Id<'roll-entry'>;
export type BallotId = Id<'ballot'>;
export type ResolutionId = Id<'resolution'>;
export type ElectionId = Id<'election'>;
export type SurplusRoundId = Id<'surplus-round'>;
export type DecisionId = Id<'decision'>;
