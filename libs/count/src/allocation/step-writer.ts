import { err, ok, type Pence, type Result } from '@folkmoot/basics';
import { type LotNeeded } from '../contest';
import { chooseByLot } from '../stv/lots';
import { listed } from '../words';
import { type AllocationLot, type AllocationStep } from './allocation-sheet';
import { type Bid } from './bids';

/** The steps of an allocation as they are taken: what is funded, what is left, and the lots used. */
export class StepWriter {
  readonly steps: AllocationStep[] = [];
  readonly lots: AllocationLot[] = [];
  readonly funded: Bid[] = [];
  left: Pence;

  constructor(
    budget: Pence,
    private readonly lotOrder: readonly string[] | null,
  ) {
    this.left = budget;
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
    const step = this.steps.length + 1;
    const ids = tied.map(({ id }) => id);
    if (!this.lotOrder) {
      const why = `${listed(tied.map(({ name }) => name))} are equal. A lot must decide which is funded first.`;
      return err({ code: 'lot-needed', stage: step, tied: ids, why });
    }
    const chosen = chooseByLot(ids, this.lotOrder, 'most');
    this.lots.push({ step, tied: ids, chosen });
    return ok(tied[ids.indexOf(chosen)]!);
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
      project: id,
      pence: String(pence),
      approvals,
      payment,
      leftPence: String(this.left),
      why,
    });
  }
}
