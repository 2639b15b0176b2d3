import { ok, type Result } from '@folkmoot/basics';
import { type AnotherBallotNeeded } from '../elections/counts/count-contest';
import { type Tx } from '../platform/database';
import { keepCountSheet } from '../polls/keep-count-sheet';
import {
  type ContestBallots,
  countedBallots,
  participationOf,
  turnout,
} from '../polls/poll-ballots';
import { type PollPaper } from '../polls/poll-book';
import { tallySheet } from '../polls/tally-sheet';
import { countSelection } from './count-selection';
import { type CountedVote, type Votes, type VoteToCount } from './counted-vote';
import { type ResolutionRow } from './resolution.row';

/** Counts the closed poll of a resolution and publishes the count: for and against, or among several nominees. */
export async function countVote(
  tx: Tx,
  poll: PollPaper,
  { proposal }: Pick<ResolutionRow, 'proposal'>,
  count: VoteToCount,
): Promise<Result<CountedVote, AnotherBallotNeeded>> {
  const electors = await turnout(tx, poll.id);
  const participation = participationOf(electors);
  if (proposal.type === 'selection') return countSelection(tx, poll, participation, count);
  const counted = await countedBallots(tx, poll);
  if (counted.length === 0) throw new Error('A resolution’s poll has no contest.');
  const sheets = [];
  for (const ballots of counted)
    sheets.push(
      await keepCountSheet(tx, poll, ballots, {
        sheet: tallySheet(ballots, electors),
        at: count.at,
      }),
    );
  return ok({ facts: { ...votesOf(counted), participation }, evidence: { sheets } });
}

/** The votes of all together, and of each constituency where they are counted apart. */
function votesOf(counted: readonly ContestBallots[]): Votes {
  const lines = counted.map(({ contest: { constituency }, papers }) => {
    const of = (place: number) =>
      papers
        .filter(({ preferences }) => preferences[0] === place)
        .reduce((sum, { count }) => sum + count, 0);
    return { constituency, votesFor: of(0), votesAgainst: of(1), abstained: of(2) };
  });
  const all = (of: 'votesFor' | 'votesAgainst' | 'abstained') =>
    lines.reduce((sum, line) => sum + line[of], 0);
  const apart = lines.flatMap(({ constituency, votesFor, votesAgainst }) =>
    constituency === null ? [] : [{ constituency, votesFor, votesAgainst }],
  );
  return {
    votesFor: all('votesFor'),
    votesAgainst: all('votesAgainst'),
    abstained: all('abstained'),
    ...(apart.length > 0 && { byConstituency: apart }),
  };
}
