import { type Instant } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import { type Constitution, type ResolutionFacts } from '@folkmoot/rules';
import { type PollBook } from '../polls/poll-book';

export interface VoteToCount {
  /** The constitution under which its first poll opened. */
  readonly pack: Constitution;
  readonly pollBook: PollBook;
  readonly at: Instant;
}

export type Votes = Pick<
  ResolutionFacts,
  'votesFor' | 'votesAgainst' | 'abstained' | 'byConstituency'
>;

/** What a count says to the rules, and what the evidence says of it. */
export interface CountedVote {
  readonly facts: Votes & Pick<ResolutionFacts, 'participation' | 'selection'>;
  readonly evidence: Readonly<Record<string, Json>>;
}
