import { type Pence } from '@folkmoot/basics';
import { type CountTerms } from '../contest';
import { type AllocationContest } from './allocation';
import { type AllocationMethodEntry } from './allocation-methods';
import { type AllocationSheet, type LimitsOnSheet, type RaisedShares } from './allocation-sheet';
import { type Bid, type Bids } from './bids';
import { type AllocationLimits, type Part } from './limits';
import { type StepWriter } from './step-writer';

/** A fund that has been divided. */
export interface Divided {
  readonly method: AllocationMethodEntry;
  readonly completion: 'none' | 'greedy';
  readonly writer: StepWriter;
  readonly raised: readonly RaisedShares[];
}

/**
 * Puts the sheet together when the fund has been divided.
 * @throws Error when what is spent passes the budget of a part: a bug, and no such sheet may be published
 */
export function allocationSheet(
  { id, title, budgetPence, limits, rejected = 0 }: AllocationContest,
  { inputSha256 }: CountTerms,
  { all, voters }: Bids,
  parts: readonly Part[],
  { method, completion, writer, raised }: Divided,
): AllocationSheet {
  const { steps, lots, funded } = writer;
  for (const part of parts)
    if (spentOn(part.bids, funded) > part.budgetPence)
      throw new Error('More is spent than the budget.');
  const spent = spentOn(all, funded);
  return {
    schema: 'folkmoot-allocation-sheet-1',
    method: method.id,
    methodVersion: method.version,
    completion,
    rule: method.rule,
    contest: { id, title },
    inputSha256,
    budgetPence: String(budgetPence),
    ...(limits ? { limits: limitsOnSheet(limits, parts, funded) } : {}),
    ...(raised.length > 0 ? { raised } : {}),
    voters,
    ...(rejected > 0 && { rejected }),
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
    leftPence: String(budgetPence - spent),
  };
}

const spentOn = (bids: readonly Bid[], funded: readonly Bid[]): Pence =>
  bids.filter((bid) => funded.includes(bid)).reduce((sum, { pence }) => sum + pence, 0n);

const limitsOnSheet = (
  { minimumApprovals, maximumGrantPence }: AllocationLimits,
  parts: readonly Part[],
  funded: readonly Bid[],
): LimitsOnSheet => ({
  minimumApprovals,
  maximumGrantPence: maximumGrantPence === null ? null : String(maximumGrantPence),
  subBudgets: parts.flatMap(({ subBudget, voters, bids }) =>
    subBudget === null
      ? []
      : [
          {
            id: subBudget.id,
            name: subBudget.name,
            budgetPence: String(subBudget.budgetPence),
            projects: subBudget.projects,
            voters,
            spentPence: String(spentOn(bids, funded)),
          },
        ],
  ),
});
