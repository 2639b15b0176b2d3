import { writeBlt } from '../ballot-file/write-blt';
import { type AllocationContest } from './allocation';
import { approvalStack } from './approval-stack';

/**
 * The counted ballots of an allocation as one exact text in the BLT form: projects stand in the place of candidates,
 * each ballot is one rank (`5 1=4=7 0`), equal ballots are merged and stand in ascending order.
 * The same ballots give the same bytes in whatever order they were cast, so its SHA-256 names the input of a count.
 * Costs and budget are not in it: they stand on the allocation sheet.
 */
export function approvalsText({ title, projects, ballots }: AllocationContest): string {
  const stack = approvalStack(ballots);
  return writeBlt({
    title,
    seats: 1,
    candidates: projects.map(({ name }) => ({ name, party: null })),
    withdrawn: [],
    papers: Array.from({ length: stack.size }, (_, ballot) => {
      const approvals = stack.sequence(ballot);
      return {
        preferences: approvals.length === 0 ? [] : [approvals],
        count: stack.counts[ballot]!,
      };
    }),
    tieOrder: null,
    notes: [],
  });
}
