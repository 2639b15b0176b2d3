import { err, ok, type Pence, type Result } from '@folkmoot/basics';
import { type LotNeeded } from '../contest';
import { type AllocationLot, type AllocationStep } from './allocation-sheet';
import { type Bid } from './bids';
import { drawLot, type LotsRefusal } from './lots';

/** The steps of an allocation as they are taken: what is funded, what is left, and the lots used. */
export class StepWriter {
  readonly steps: AllocationStep[] = [];
  readonly lots: AllocationLot[] = [];
  readonly funded: Bid[] = [];
  /** What is left of the part of the fund that is being divided. */
  left: Pence = 0n;
  private subBudget: string | null = null;

  constructor(private readonly lotOrder: readonly string[] | null) {}

  /** Turns to a part of the fund. */
  open(budget: Pence, subBudget: string | null): void {
    this.left = budget;
    this.subBudget = subBudget;
  }

  /** Funds a project. @throws Error when the budget does not cover it: a bug, and no such sheet may be published */
  fund(bid: Bid, step: Pick<AllocationStep, 'rule' | 'payment' | 'why'>): void {
    this.left -= bid.pence;
    if (this.left < 0n) throw new Error(`${bid.id} costs more than is left.`);
    this.funded.push(bid);
    this.write(bid, { ...step, action: 'fund' });
  }

  passOver(bid: Bid, step: Pick<AllocationStep, 'rule' | 'why'>): void {
    this.write(bid, { ...step, action: 'pass-over', payment: null });
  }

  /** The one of several equal projects that the lot order puts first. */
  drawLot(tied: readonly Bid[]): Result<Bid, LotNeeded> {
    const drawn = drawLot(tied, this.lotOrder);
    if (!drawn.ok) return err(this.lotNeeded(drawn.error));
    this.lots.push({ step: this.steps.length + 1, ...drawn.value.lot });
    return ok(drawn.value.chosen);
  }

  /** The refusal as the sheet's steps are numbered. */
  lotNeeded({ tied, why, taken }: LotsRefusal): LotNeeded {
    return { code: 'lot-needed', stage: this.steps.length + taken + 1, tied, why };
  }

  private write(
    { id, pence, approvals }: Bid,
    step: Pick<AllocationStep, 'rule' | 'action' | 'payment' | 'why'>,
  ): void {
    const { rule, action, payment, why } = step;
    this.steps.push({
      number: this.steps.length + 1,
      rule,
      action,
      ...(this.subBudget === null ? {} : { subBudget: this.subBudget }),
      project: id,
      pence: String(pence),
      approvals,
      payment,
      leftPence: String(this.left),
      why,
    });
  }
}
