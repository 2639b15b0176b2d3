import { type Constitution } from '../constitution';
import {
  type BallotRefusal,
  type ContestTerms,
  type PollTerms,
  type RollEntry,
} from './poll-terms';

/** What is asked of a poll: an election of seats, or anything else. */
export interface DeclaringPoll {
  readonly kind: string;
  readonly contests: readonly Pick<ContestTerms, 'constituency'>[];
}

/**
 * The constituencies whose voters declare their identity with the vote in a poll: those that the constitution names, in
 * an election of their seats, and in no other poll.
 * Source: R-D16 (Model Election Rules 2014 rr.21, 37 [from knowledge]).
 * @returns codes, in the order of the constitution
 */
export const declaringIn = (
  { elections }: Pick<Constitution, 'elections'>,
  { kind, contests }: DeclaringPoll,
): readonly string[] =>
  kind === 'election'
    ? (elections.declarationOfIdentity?.constituencies ?? []).filter((code) =>
        contests.some(({ constituency }) => constituency === code),
      )
    : [];

/** Whether an elector's vote counts only with their declaration of identity. Source: R-D16. */
export const declaresIdentity = (
  { declaring = [] }: Pick<PollTerms, 'declaring'>,
  { constituency }: Pick<RollEntry, 'constituency'>,
): boolean => declaring.includes(constituency);

export const notDeclared: BallotRefusal = {
  code: 'identity-not-declared',
  says: 'Your vote has to come with your declaration of identity: that the vote was sent to you, that you vote no other way, and that you belong to your constituency. Nothing was cast. Make the declaration and cast your vote again.',
};
