import { type Result, err, ok } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type AllocationProposal } from '../facts';
import { type Step } from '../outcome';
import { dividendChecks } from './dividends';
import { generalChecks } from './general-checks';
import { readWaterfall } from './read-waterfall';
import { type AllocationRefusal } from './refusal';

/**
 * May a year's surplus go where the proposal sends it? Exact, to the penny.
 * Source: R-G1 (the order of the checks), R-B2 (asset lock), R-B4 to R-B7 (dividends).
 * @returns the reasoning, one step per thing checked
 */
export function checkAllocation(
  constitution: Constitution,
  proposal: AllocationProposal,
): Result<readonly Step[], AllocationRefusal> {
  const waterfall = readWaterfall(constitution, proposal);
  if (!waterfall.ok) return waterfall;
  const steps: Step[] = [];
  for (const { code, step, otherwise } of [
    ...generalChecks(constitution, waterfall.value),
    ...dividendChecks(constitution, waterfall.value),
  ]) {
    steps.push(step);
    if (!step.holds) return err({ code, says: otherwise, steps });
  }
  return ok(steps);
}
