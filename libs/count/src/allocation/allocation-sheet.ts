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
  readonly rule: 'equal-shares' | 'greedy';
  readonly action: 'fund' | 'pass-over';
  readonly project: string;
  readonly pence: string;
  /** Ballots that approve it. */
  readonly approvals: number;
  /** `null` unless its supporters pay for it from their shares. */
  readonly payment: Payment | null;
  /** What is left of the budget after the step. */
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

/**
 * The full record of an allocation: plain data, so that its canonical JSON is the same on anybody's machine.
 * Money is whole pence as text. Schema: allocation-sheet.schema.json beside this library's README.
 */
export interface AllocationSheet {
  readonly schema: 'folkmoot-allocation-sheet-1';
  readonly method: 'greedy' | 'mes-cost';
  readonly methodVersion: string;
  /** What is done with money that equal shares leave over. */
  readonly completion: 'none' | 'greedy';
  /** What the method is, for a reader. */
  readonly rule: string;
  readonly contest: { readonly id: string; readonly title: string };
  /** SHA-256 of the published ballots. */
  readonly inputSha256: string;
  readonly budgetPence: string;
  /** Ballots cast, those that approve nothing included. */
  readonly voters: number;
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
