import { ok, type Result } from '@folkmoot/basics';
import { type CountSheet, lastStage } from '@folkmoot/count';
import { type Participation, type SelectionCount } from '@folkmoot/rules';
import {
  type AnotherBallotNeeded,
  countContest,
  keepHeldSheet,
} from '../elections/counts/count-contest';
import { heldContests, pollsOf, takesSeveralBallots } from '../elections/held-ballots';
import { type Tx } from '../platform/database';
import { type PollPaper } from '../polls/poll-book';
import { drawLots } from '../polls/poll-lots';
import { type CountedVote, type VoteToCount } from './counted-vote';

/**
 * Counts a vote among several nominees by the method of the constitution, draws its lots, and publishes both. Votes for
 * are those of the last stage for whoever is chosen, and votes against those for all others. Source: R-E7, R-F33, R-10.
 * @param poll  the last, where the method takes several ballots
 */
export async function countSelection(
  tx: Tx,
  poll: PollPaper,
  participation: readonly Participation[],
  { pack, pollBook, at }: VoteToCount,
): Promise<Result<CountedVote, AnotherBallotNeeded>> {
  const method = pack.appointments?.several?.method;
  const polls = await pollsOf(tx, pollBook, poll.subject);
  const [held] = await heldContests(tx, polls);
  if (!held || !method) throw new Error('Nominees were voted on without a contest or a method.');
  const lots = await drawLots(tx, polls[0]?.id ?? poll.id);
  const counted = countContest(method, held, lots);
  if (!counted.ok) return counted;
  const sheet = counted.value;
  const evidence = await keepHeldSheet(tx, held, { sheet, at });
  const votes = lastStage(sheet);
  const tookPart = participation.reduce((sum, line) => sum + line.tookPart, 0);
  return ok({
    facts: {
      votesFor: votes.elected,
      votesAgainst: votes.others,
      abstained: tookPart - votes.elected - votes.others,
      participation,
      selection: selectionOf(sheet, evidence.sha256),
    },
    evidence: { sheets: [evidence], lots: lots.revealed },
  });
}

const selectionOf = (sheet: CountSheet, countSheetSha256: string): SelectionCount => ({
  candidates: sheet.candidates.map(({ id, name }) => ({ id, name })),
  method: sheet.method,
  methodVersion: sheet.methodVersion,
  ...(takesSeveralBallots(sheet.method) && { ballots: sheet.stages.length }),
  valid: sheet.valid,
  rejected: sheet.rejected.reduce((sum, { papers }) => sum + papers, 0),
  elected: sheet.elected[0] ?? null,
  countSheetSha256,
  lots: sheet.lots.map(({ stage, tied, chosen }) => ({ stage, between: tied, chosen })),
});
