import { PaperSorter } from '../paper-sorter';
import { type PaperStack } from '../paper-stack';
import { type ApprovalBallot } from './allocation';

/** Approval ballots in one order whatever order they were cast or marked in, equal ones merged. */
export function approvalStack(ballots: readonly ApprovalBallot[]): PaperStack {
  const sorter = new PaperSorter();
  for (const { approvals, count } of ballots)
    sorter.add(
      [...approvals].sort((a, b) => a - b),
      approvals.length,
      count,
    );
  return sorter.sorted();
}
