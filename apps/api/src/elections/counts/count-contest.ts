import { err, type Result } from '@folkmoot/basics';
import { countingMethod, type CountMethod, type CountSheet } from '@folkmoot/count';
import { type Tx } from '../../platform/database';
import { type CountToKeep, keepCountSheet, type SheetEvidence } from '../../polls/keep-count-sheet';
import { type PollLots } from '../../polls/poll-lots';
import { type HeldContest } from '../held-ballots';

/** The ballots held decide nothing yet. */
export interface AnotherBallotNeeded {
  readonly code: 'another-ballot-needed';
  readonly says: string;
}

/**
 * Publishes a sheet with the ballots of each poll that it counts.
 * @returns what the evidence says of it, with the ballots of the last
 */
export async function keepHeldSheet(
  tx: Tx,
  { ballots }: HeldContest,
  count: CountToKeep,
): Promise<SheetEvidence & Record<string, string>> {
  const kept = [];
  for (const { poll, papers } of ballots) kept.push(await keepCountSheet(tx, poll, papers, count));
  return kept.at(-1)!;
}

/** The count of a contest by the method that was in force when its first poll opened. */
export function countContest(
  method: CountMethod,
  { contest, inputSha256 }: Pick<HeldContest, 'contest' | 'inputSha256'>,
  lots: PollLots,
): Result<CountSheet, AnotherBallotNeeded> {
  const ids = contest.candidates.map(({ id }) => id);
  const lotOrder = lots.order(contest.id, ids);
  const terms = { lotOrder, lotSeed: lots.revealed.seed, inputSha256 };
  const sheet = countingMethod(method).count(contest, terms);
  if (sheet.ok) return sheet;
  const { error } = sheet;
  if (error.code === 'another-ballot-needed') return err({ code: error.code, says: error.says });
  throw new Error(`A closed contest cannot be counted: ${JSON.stringify(error)}`);
}
