import { type Pence } from '@folkmoot/basics';
import { type AllocationLimits, limitsFault } from './limits';

/** A bid for money from a fund. */
export interface Project {
  readonly id: string;
  readonly name: string;
  /** The whole sum asked for: a project is funded in full or not at all. */
  readonly pence: Pence;
}

/** Equal ballots, merged. A ballot may approve nothing: its voter still has a share of the budget (R-G9). */
export interface ApprovalBallot {
  /** Places in the list of projects, from 0; none twice. */
  readonly approvals: readonly number[];
  readonly count: number;
}

/** A fund, the bids for it and the ballots. Source: R-G6. */
export interface AllocationContest {
  readonly id: string;
  readonly title: string;
  readonly budgetPence: Pence;
  readonly projects: readonly Project[];
  readonly ballots: readonly ApprovalBallot[];
  /** Papers that were no answer when a secret poll was opened: told and not counted; none if left out. */
  readonly rejected?: number;
  /** None unless the terms of the fund say so before the poll opens. */
  readonly limits?: AllocationLimits;
}

export type AllocationFaultCode =
  | 'bad-budget'
  | 'bad-cost'
  | 'duplicate-project'
  | 'unknown-project'
  | 'duplicate-approval'
  | 'bad-ballot-count'
  | 'bad-limit'
  | 'incomplete-lot-order';

/** The contest cannot be counted as it stands. */
export interface AllocationFault {
  readonly code: AllocationFaultCode;
  /** What is wrong and where, for people. */
  readonly says: string;
}

const fault = (code: AllocationFaultCode, says: string): AllocationFault => ({ code, says });

/**
 * What makes an allocation impossible to count, if anything.
 * @returns `null` when it can be counted
 */
export function allocationFault(
  contest: AllocationContest,
  lotOrder: readonly string[] | null,
): AllocationFault | null {
  if (contest.budgetPence < 0n) return fault('bad-budget', 'The budget is below nought.');
  return projectFault(contest, lotOrder) ?? ballotFault(contest) ?? limitsFault(contest);
}

function projectFault(
  { projects }: AllocationContest,
  lotOrder: readonly string[] | null,
): AllocationFault | null {
  const ids = new Set<string>();
  for (const { id, name, pence } of projects) {
    if (ids.has(id)) return fault('duplicate-project', `Project ${id} is listed twice.`);
    ids.add(id);
    if (pence <= 0n) return fault('bad-cost', `${name} must cost more than nothing.`);
  }
  const drawn = new Set(lotOrder);
  const missing = lotOrder && projects.find(({ id }) => !drawn.has(id));
  if (missing)
    return fault('incomplete-lot-order', `The lot order leaves out ${missing.id}. Draw it again.`);
  return null;
}

function ballotFault({ projects, ballots }: AllocationContest): AllocationFault | null {
  let voters = 0;
  for (const [index, { approvals, count }] of ballots.entries()) {
    voters += count;
    if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(voters))
      return fault('bad-ballot-count', `Ballot ${index + 1} stands for ${count} ballots.`);
    const stranger = approvals.find((place) => projects[place] === undefined);
    if (stranger !== undefined)
      return fault('unknown-project', `Ballot ${index + 1} approves project ${stranger}.`);
    if (new Set(approvals).size < approvals.length)
      return fault('duplicate-approval', `Ballot ${index + 1} approves a project twice.`);
  }
  return null;
}
