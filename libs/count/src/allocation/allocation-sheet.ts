import { type Why } from '../count-sheet';

/** What the supporters of a project pay for it. Amounts are exact fractions of a penny: `90000`, `20000/3`. */
export interface Payment {
  /** The most that any supporter pays. */
  readonly most: string;
  /** Supporters who pay the most. The others give all they have left, which is less. */
  readonly payingMost: number;
  readonly payingLess: number;
  /** Cost ÷ most: as many voters as it would take if all paid alike. The highest is funded next. */
  readonly effectiveVotes: string;
}

export interface AllocationStep {
  /** From 1. */
  readonly number: number;
  /** `limits`: the terms of the fund rule it out. */
  readonly rule: 'equal-shares' | 'greedy' | 'limits';
  readonly action: 'fund' | 'pass-over';
  /** The sub-budget that it competes for; absent when the project is in none. */
  readonly subBudget?: string;
  readonly project: string;
  readonly pence: string;
  /** Ballots that approve it. */
  readonly approvals: number;
  /** `null` unless its supporters pay for it from their shares. */
  readonly payment: Payment | null;
  /** What is left of the budget, or of the sub-budget, after the step. */
  readonly leftPence: string;
  readonly why: Why;
}

/** A tie that chance settled. */
export interface AllocationLot {
  /** The step that it decided. */
  readonly step: number;
  readonly tied: readonly string[];
  readonly chosen: string;
}

export type AllocationMethodId = 'greedy' | 'mes-cost' | 'mes-card' | 'mes-cost-add1';

/** `AllocationLimits`, with money as text. */
export interface LimitsOnSheet {
  readonly minimumApprovals: number | null;
  readonly maximumGrantPence: string | null;
  readonly subBudgets: readonly {
    readonly id: string;
    readonly name: string;
    readonly budgetPence: string;
    readonly projects: readonly string[];
    /** Voters who share it. */
    readonly voters: number;
    readonly spentPence: string;
  }[];
}

/** The endowment at which raising stopped, for one part of the fund. */
export interface RaisedShares {
  /** `null` for the projects in no sub-budget. */
  readonly subBudget: string | null;
  /** What every voter was given to begin with: an exact fraction of a penny. */
  readonly endowment: string;
  /** Ties that chance settled at other endowments on the way, different from those of the steps. */
  readonly lotsBefore: readonly { readonly tied: readonly string[]; readonly chosen: string }[];
}

/**
 * The full record of an allocation: plain data, so that its canonical JSON is the same on anybody's machine.
 * Money is whole pence as text. Schema: allocation-sheet.schema.json beside this library's README.
 */
export interface AllocationSheet {
  readonly schema: 'folkmoot-allocation-sheet-1';
  readonly method: AllocationMethodId;
  readonly methodVersion: string;
  /** What is done with money that equal shares leave over. */
  readonly completion: 'none' | 'greedy';
  /** What the method is, for a reader. */
  readonly rule: string;
  readonly contest: { readonly id: string; readonly title: string };
  /** SHA-256 of the published ballots. */
  readonly inputSha256: string;
  readonly budgetPence: string;
  /** The terms of the fund beyond its budget (R-G11); absent when there are none. */
  readonly limits?: LimitsOnSheet;
  /** How shares were raised; absent unless the method raises them. In the order of the parts of the fund. */
  readonly raised?: readonly RaisedShares[];
  /** Ballots cast, those that approve nothing included. */
  readonly voters: number;
  /** Papers that were no answer, and have no share of the fund; absent when there are none. */
  readonly rejected?: number;
  readonly projects: readonly {
    readonly id: string;
    readonly name: string;
    readonly pence: string;
    readonly approvals: number;
  }[];
  readonly steps: readonly AllocationStep[];
  readonly lots: readonly AllocationLot[];
  /** Ids in the order of funding. */
  readonly funded: readonly string[];
  readonly spentPence: string;
  readonly leftPence: string;
}
