import { type AllocationLimits } from './limits';

/** Limits of a fund as plain data, with money as text. */
export interface LimitsAsText {
  readonly minimumApprovals: number | null;
  /** Whole pence. */
  readonly maximumGrantPence: string | null;
  readonly subBudgets: readonly {
    readonly id: string;
    readonly name: string;
    /** Whole pence. */
    readonly budgetPence: string;
    /** Ids of the projects that compete for it. */
    readonly projects: readonly string[];
  }[];
}

/**
 * The limits of a fund in which everybody may vote on every project (R-G11).
 * @returns `undefined` when nothing is limited
 * @throws SyntaxError when money is not written as a whole number
 */
export function limitsFromText({
  minimumApprovals,
  maximumGrantPence,
  subBudgets,
}: LimitsAsText): AllocationLimits | undefined {
  if (minimumApprovals === null && maximumGrantPence === null && subBudgets.length === 0)
    return undefined;
  return {
    minimumApprovals,
    maximumGrantPence: maximumGrantPence === null ? null : BigInt(maximumGrantPence),
    subBudgets: subBudgets.map(({ id, name, budgetPence, projects }) => ({
      id,
      name,
      budgetPence: BigInt(budgetPence),
      projects,
      voters: null,
    })),
  };
}
