import { err, ok, type Result } from '@folkmoot/basics';
import { assertSha256, type CountTerms, type LotNeeded } from '../contest';
import { type AllocationContest, allocationFault, type AllocationFault } from './allocation';
import { type AllocationSheet } from './allocation-sheet';
import { type Bids, bidsOf } from './bids';
import { EqualShares, passOverRest } from './equal-shares';
import { fundGreedily } from './greedy';
import { Purses } from './purses';
import { StepWriter } from './step-writer';

export type AllocationRefusal = AllocationFault | LotNeeded;

/** How a fund is divided. */
export type AllocationMethod =
  | { readonly method: 'greedy' }
  | {
      readonly method: 'mes-cost';
      /** `greedy` spends what is left over on what still fits, by approvals (the U completion of R-G8). */
      readonly completion: 'none' | 'greedy';
    };

const VERSION = '1';

const RULES = {
  greedy:
    'Projects by approvals, then lower cost, then lot; each is funded in full if it still fits',
  'mes-cost':
    'Method of Equal Shares for approval ballots with cost utilities, in exact fractions; every voter has an equal share of the budget',
} as const;

/**
 * Divides a fund between projects by approval ballots: `greedy` (R-G7) or `mes-cost` (R-G8), version 1.
 * @returns the allocation sheet; or why it cannot be worked out, `lot-needed` when a tie wants a lot order
 */
export function allocate(
  contest: AllocationContest,
  choice: AllocationMethod,
  terms: CountTerms,
): Result<AllocationSheet, AllocationRefusal> {
  assertSha256(terms.inputSha256);
  const fault = allocationFault(contest, terms.lotOrder);
  if (fault) return err(fault);
  const bids = bidsOf(contest);
  const writer = new StepWriter(contest.budgetPence, terms.lotOrder);
  const lotNeeded =
    choice.method === 'greedy'
      ? fundGreedily(bids.all, writer)
      : fundByEqualShares(contest, bids, choice.completion, writer);
  return lotNeeded ? err(lotNeeded) : ok(sheetOf(contest, choice, terms, bids, writer));
}

function fundByEqualShares(
  { budgetPence }: AllocationContest,
  { all, votersByBallot, voters }: Bids,
  completion: 'none' | 'greedy',
  writer: StepWriter,
): LotNeeded | null {
  const purses = new Purses(budgetPence, votersByBallot, voters);
  const lotNeeded = new EqualShares(all, purses, writer).run();
  if (lotNeeded) return lotNeeded;
  const rest = all.filter((bid) => !writer.funded.includes(bid));
  if (completion === 'greedy') return fundGreedily(rest, writer);
  passOverRest(rest, purses, writer);
  return null;
}

function sheetOf(
  contest: AllocationContest,
  choice: AllocationMethod,
  { inputSha256 }: CountTerms,
  { all, voters }: Bids,
  { steps, lots, funded, left }: StepWriter,
): AllocationSheet {
  const { id, title, budgetPence } = contest;
  const spent = funded.reduce((sum, { pence }) => sum + pence, 0n);
  if (spent + left !== budgetPence) throw new Error('Money spent and left is not the budget.');
  return {
    schema: 'folkmoot-allocation-sheet-1',
    method: choice.method,
    methodVersion: VERSION,
    completion: choice.method === 'mes-cost' ? choice.completion : 'none',
    rule: RULES[choice.method],
    contest: { id, title },
    inputSha256,
    budgetPence: String(budgetPence),
    voters,
    projects: all.map((bid) => ({
      id: bid.id,
      name: bid.name,
      pence: String(bid.pence),
      approvals: bid.approvals,
    })),
    steps,
    lots,
    funded: funded.map((bid) => bid.id),
    spentPence: String(spent),
    leftPence: String(left),
  };
}
