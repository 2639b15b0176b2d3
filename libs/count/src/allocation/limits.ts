import { formatPounds, type Pence } from '@folkmoot/basics';
import { counted } from '../words';
import { type AllocationContest, type AllocationFault } from './allocation';
import { type Bid } from './bids';
import { type StepWriter } from './step-writer';

/** A part of the fund for a part of the bids: a constituency, a place, a theme. Source: R-G11. */
export interface SubBudget {
  readonly id: string;
  readonly name: string;
  readonly budgetPence: Pence;
  /** Ids of the projects that compete for it; a project is in one sub-budget at most. */
  readonly projects: readonly string[];
  /** How many voters share it, when only some may vote on its projects; `null` when all share it. */
  readonly voters: number | null;
}

/** What the terms of a fund may ask for beyond a budget. Source: R-G11. */
export interface AllocationLimits {
  /** Projects with fewer approvals are not funded. */
  readonly minimumApprovals: number | null;
  /** Projects that ask for more are not funded: nothing is funded in part. */
  readonly maximumGrantPence: Pence | null;
  /** Each is divided by itself, and what it leaves over stays in it. Other projects compete for the rest of the fund. */
  readonly subBudgets: readonly SubBudget[];
}

export const NO_LIMITS: AllocationLimits = {
  minimumApprovals: null,
  maximumGrantPence: null,
  subBudgets: [],
};

/** A share of the fund with the bids that compete for it. */
export interface Part {
  /** `null` for the projects in no sub-budget. */
  readonly subBudget: SubBudget | null;
  readonly budgetPence: Pence;
  readonly voters: number;
  readonly bids: readonly Bid[];
}

/** The fund cut into its sub-budgets, in their order, and the rest last. */
export function partsOf(
  { budgetPence, limits = NO_LIMITS }: AllocationContest,
  bids: readonly Bid[],
  voters: number,
): Part[] {
  const parts = limits.subBudgets.map((subBudget) => ({
    subBudget,
    budgetPence: subBudget.budgetPence,
    voters: subBudget.voters ?? voters,
    bids: bids.filter(({ id }) => subBudget.projects.includes(id)),
  }));
  const placed = new Set(parts.flatMap((part) => part.bids));
  const rest = {
    subBudget: null,
    budgetPence: parts.reduce((sum, part) => sum - part.budgetPence, budgetPence),
    voters,
    bids: bids.filter((bid) => !placed.has(bid)),
  };
  return [...parts, rest];
}

const CITATION = 'Terms of the fund';

/**
 * Passes over the bids that the terms rule out.
 * @returns the bids that may be funded
 */
export function withinLimits(
  bids: readonly Bid[],
  { minimumApprovals, maximumGrantPence }: AllocationLimits,
  writer: StepWriter,
): Bid[] {
  return bids.filter((bid) => {
    const reason =
      bid.approvals < (minimumApprovals ?? 0)
        ? `${counted(bid.approvals, 'approval')}: at least ${minimumApprovals} are wanted.`
        : maximumGrantPence !== null && bid.pence > maximumGrantPence
          ? `It costs ${formatPounds(bid.pence)}: no grant is above ${formatPounds(maximumGrantPence)}.`
          : null;
    if (reason === null) return true;
    writer.passOver(bid, { rule: 'limits', why: { citation: CITATION, reason } });
    return false;
  });
}

const fault = (says: string): AllocationFault => ({ code: 'bad-limit', says });

/** What is wrong with the limits of a fund, if anything. */
export function limitsFault({
  budgetPence,
  projects,
  ballots,
  limits = NO_LIMITS,
}: AllocationContest): AllocationFault | null {
  const { minimumApprovals, maximumGrantPence, subBudgets } = limits;
  if (minimumApprovals !== null && !isCount(minimumApprovals))
    return fault(`${minimumApprovals} approvals cannot be the fewest wanted.`);
  if (maximumGrantPence !== null && maximumGrantPence <= 0n)
    return fault('The highest grant must be more than nothing.');
  const placed = new Map<string, string>();
  for (const { name, projects: own, budgetPence: pence, voters } of subBudgets) {
    if (pence < 0n) return fault(`The budget of ${name} is below nought.`);
    for (const id of own) {
      if (!projects.some((project) => project.id === id))
        return fault(`${name} names the project ${id}, which is not listed.`);
      const other = placed.get(id);
      if (other !== undefined) return fault(`The project ${id} is in ${other} and in ${name}.`);
      placed.set(id, name);
    }
    if (voters === null) continue;
    const places = new Set(own.map((id) => projects.findIndex((project) => project.id === id)));
    const voting = ballots.filter(({ approvals }) => approvals.some((place) => places.has(place)));
    const least = voting.reduce((sum, { count }) => sum + count, 0);
    if (!isCount(voters) || voters < least)
      return fault(`${name} is shared by ${voters} voters, but ${least} approve its projects.`);
  }
  const shared = subBudgets.reduce((sum, { budgetPence: pence }) => sum + pence, 0n);
  if (shared > budgetPence) return fault('The sub-budgets are more than the fund.');
  return null;
}

const isCount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;
