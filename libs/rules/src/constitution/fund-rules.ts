import { type Citation } from './basics';

/** How a fund can be divided between bids: docs/rules/allocation.md. */
export type FundMethod = 'greedy' | 'mes-cost' | 'mes-card' | 'mes-cost-add1';

/** What is done with money that equal shares leave over. */
export type FundCompletion = 'none' | 'greedy';

/** How the community fund is granted (R-E16, R-G2). */
export interface FundRules {
  /** Code of the decision kind whose electorate chooses among the bids. */
  readonly decisionKind: string;
  /** How votes choose among the bids; equal shares by cost when left out (R-G6). */
  readonly method?: FundMethod;
  /** With equal shares; when left out, what is left over goes to what still fits, by approvals (R-G8). */
  readonly completion?: FundCompletion;
  readonly cites: readonly Citation[];
}

/** How one fund is divided, fixed when its poll opens. Amounts are whole pence as text. Source: R-G6, R-G11. */
export interface FundDivision {
  readonly method: FundMethod;
  readonly completion: FundCompletion;
  /** Bids with fewer approvals are not funded; `null` for any number. */
  readonly minimumApprovals: number | null;
  /** Bids that ask for more are not funded; `null` for any sum. */
  readonly maximumGrantPence: string | null;
  /** Parts of the fund, each for its own bids. */
  readonly subBudgets: readonly {
    readonly id: string;
    readonly name: string;
    readonly budgetPence: string;
    /** Ids of the bids that compete for it. */
    readonly projects: readonly string[];
  }[];
}

/** The method of a constitution's fund, and what it does with money left over. */
export const fundMethodOf = ({
  method = 'mes-cost',
  completion = 'greedy',
}: FundRules): Pick<FundDivision, 'method' | 'completion'> => ({
  method,
  completion: method === 'greedy' ? 'none' : completion,
});
