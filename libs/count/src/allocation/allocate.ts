import { err, ok, type Result } from '@folkmoot/basics';
import { assertSha256, type CountTerms, type LotNeeded } from '../contest';
import { shareOut, shareOutRaised } from './add-one';
import { type AllocationContest, allocationFault, type AllocationFault } from './allocation';
import { allocationMethods } from './allocation-methods';
import {
  type AllocationMethodId,
  type AllocationSheet,
  type RaisedShares,
} from './allocation-sheet';
import { allocationSheet, type Divided } from './allocation-sheet-of';
import { bidsOf } from './bids';
import { fraction, passOverRest, writePurchase } from './equal-shares-steps';
import { fundGreedily } from './greedy';
import { NO_LIMITS, type Part, partsOf, withinLimits } from './limits';
import { StepWriter } from './step-writer';

export type AllocationRefusal = AllocationFault | LotNeeded;

/** What is done with money that equal shares leave over. */
export type Completion = 'none' | 'greedy';

/** How a fund is divided. */
export type AllocationMethod =
  | { readonly method: 'greedy' }
  | {
      readonly method: Exclude<AllocationMethodId, 'greedy'>;
      /** `greedy` spends what is left over on what still fits, by approvals (the U completion of R-G8). */
      readonly completion: Completion;
    };

/**
 * Divides a fund between projects by approval ballots: `greedy` (R-G7), or equal shares (R-G8) by cost or by number of
 * projects, raised or not; version 1.
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
  const division: Division = {
    method: allocationMethods.get(choice.method)!,
    completion: choice.method === 'greedy' ? 'none' : choice.completion,
    votersByBallot: bids.votersByBallot,
    lotOrder: terms.lotOrder,
    writer: new StepWriter(terms.lotOrder),
    raised: [],
  };
  const parts = partsOf(contest, bids.all, bids.voters);
  for (const part of parts) {
    division.writer.open(part.budgetPence, part.subBudget?.id ?? null);
    const allowed = withinLimits(part.bids, contest.limits ?? NO_LIMITS, division.writer);
    const lotNeeded = divide({ ...part, bids: allowed }, division);
    if (lotNeeded) return err(lotNeeded);
  }
  return ok(allocationSheet(contest, terms, bids, parts, division));
}

/** A fund as it is being divided. */
interface Division extends Divided {
  readonly votersByBallot: readonly number[];
  readonly lotOrder: readonly string[] | null;
  readonly raised: RaisedShares[];
}

function divide(part: Part, division: Division): LotNeeded | null {
  const { method, completion, votersByBallot, lotOrder, writer, raised } = division;
  if (!method.shares) return fundGreedily(part.bids, writer);
  const { utility, isRaised } = method.shares;
  const share = isRaised ? shareOutRaised : shareOut;
  const shared = share(part, votersByBallot, utility, lotOrder);
  if (!shared.ok) return writer.lotNeeded(shared.error);
  const { purchases, purses } = shared.value;
  for (const purchase of purchases) writePurchase(purchase, utility, writer);
  const { endowment, lotsBefore } = shared.value;
  if (lotsBefore)
    raised.push({
      subBudget: part.subBudget?.id ?? null,
      endowment: fraction(endowment),
      lotsBefore,
    });
  const rest = part.bids.filter((bid) => !writer.funded.includes(bid));
  if (completion === 'greedy') return fundGreedily(rest, writer);
  passOverRest(rest, utility, purses, writer);
  return null;
}
