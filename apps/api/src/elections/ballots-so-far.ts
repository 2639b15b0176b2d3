import { nextRound, type NextRound, type Stage } from '@folkmoot/count';
import { type PollLots } from '../polls/poll-lots';
import { type HeldContest } from './held-ballots';

/** What came of one ballot. */
export interface BallotOutcome {
  readonly votes: readonly { readonly name: string; readonly votes: number }[];
  /** `Nobody has more than half of the 11 votes. Cam has the fewest votes and is excluded.` */
  readonly reason: string;
  /** The same after the figures, a line each: `Ballot 1:`, `Ann: 5 votes`, … */
  readonly says: string;
}

/** Ballots that have not decided yet. */
export interface BallotsSoFar {
  readonly ballots: readonly BallotOutcome[];
  /** `null` when they decide: the votes are to be counted. */
  readonly next: NextRound | null;
}

/**
 * What came of closed ballots that follow each other, and who goes into the next. Of ballots that decide nothing is told:
 * the count publishes them.
 */
export function ballotsSoFar({ contest, inputSha256 }: HeldContest, lots: PollLots): BallotsSoFar {
  const ids = contest.candidates.map(({ id }) => id);
  const terms = { lotOrder: lots.order(contest.id, ids), inputSha256 };
  const next = nextRound(contest, terms);
  if (!next.ok) throw new Error(`Closed ballots cannot be counted: ${JSON.stringify(next.error)}`);
  const names = contest.candidates.map(({ name }) => name);
  const ballots = (next.value?.stages ?? []).map((stage) => outcomeOf(stage, names));
  return { ballots, next: next.value };
}

function outcomeOf(
  { number, votes, why: { reason } }: Stage,
  names: readonly string[],
): BallotOutcome {
  const each = votes.flatMap((own, place) =>
    own === null ? [] : [{ name: names[place] ?? '', votes: Number(own) }],
  );
  const figures = each.map(
    (one) => `${one.name}: ${one.votes === 1 ? '1 vote' : `${one.votes} votes`}`,
  );
  return { votes: each, reason, says: [`Ballot ${number}:`, ...figures, reason].join('\n') };
}
