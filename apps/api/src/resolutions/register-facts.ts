import { Injectable } from '@nestjs/common';
import { type Proposal, type ResolutionFacts } from '@folkmoot/rules';
import { serviceIn } from '../appointments/service';
import { lastDayHeld } from '../appointments/term.repository';
import { MakeDecision } from '../decisions/make-decision';
import { type Tx } from '../platform/database';

/** What the register of terms says on the day of a decision. */
@Injectable()
export class RegisterFacts {
  constructor(private readonly makeDecision: MakeDecision) {}

  /** Others may have been appointed or removed since the draft: the register is read where no decision can overtake this one. */
  async of(tx: Tx, proposal: Proposal): Promise<Pick<ResolutionFacts, 'service' | 'heldUntil'>> {
    if (proposal.type !== 'appointment' && proposal.type !== 'removal') return {};
    await this.makeDecision.takeTurn(tx);
    if (proposal.type === 'removal') {
      const heldUntil = await lastDayHeld(tx, proposal.term);
      return heldUntil === null ? {} : { heldUntil };
    }
    const { office, nominee, from, to } = proposal;
    return { service: await serviceIn(tx, office, nominee.name, { from, to }) };
  }
}
