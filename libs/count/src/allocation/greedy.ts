import { formatPounds, ok } from '@folkmoot/basics';
import { type LotNeeded } from '../contest';
import { counted } from '../words';
import { type Bid, byCost } from './bids';
import { type StepWriter } from './step-writer';

const CITATION = 'Greedy: most approvals, then lower cost, then lot';

/**
 * Goes down the projects by approvals and funds each that still fits.
 * Source: R-G7. A project that nobody approves is never funded (R-G11, a minimum of one approval).
 * @returns the refusal when a lot must say which of several equal projects gets the last of the money
 */
export function fundGreedily(bids: readonly Bid[], writer: StepWriter): LotNeeded | null {
  let waiting = [...bids].sort(byApprovalsThenCost);
  while (waiting[0]) {
    const first = waiting[0];
    const equals = waiting.filter((bid) => byApprovalsThenCost(bid, first) === 0);
    const room = writer.left / first.pence;
    const choice = room > 0n && room < BigInt(equals.length) ? writer.drawLot(equals) : ok(first);
    if (!choice.ok) return choice.error;
    take(choice.value, writer);
    waiting = waiting.filter((bid) => bid !== choice.value);
  }
  return null;
}

const byApprovalsThenCost = (a: Bid, b: Bid): number => b.approvals - a.approvals || byCost(a, b);

function take(bid: Bid, writer: StepWriter): void {
  const left = formatPounds(writer.left);
  const facts = `${counted(bid.approvals, 'approval')}, costs ${formatPounds(bid.pence)}`;
  const why = (reason: string): { citation: string; reason: string } => ({
    citation: CITATION,
    reason: `${facts}: ${reason}`,
  });
  if (bid.approvals === 0)
    writer.passOver(bid, { rule: 'greedy', why: why('nobody asked for it.') });
  else if (bid.pence > writer.left)
    writer.passOver(bid, { rule: 'greedy', why: why(`more than the ${left} left.`) });
  else writer.fund(bid, { rule: 'greedy', payment: null, why: why(`fits in the ${left} left.`) });
}
