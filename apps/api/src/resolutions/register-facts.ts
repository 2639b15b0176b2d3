import { Injectable } from '@nestjs/common';
import { type Proposal, type ResolutionFacts } from '@folkmoot/rules';
import { serviceIn } from '../appointments/service';
import { lastDayHeld } from '../appointments/term.repository';
import { CurrentConstitution } from '../constitution/current-constitution';
import { MakeDecision } from '../decisions/make-decision';
import { dayOfVote, itemFacts, itemRecord } from '../office-items/item-record';
import { type Tx } from '../platform/database';
import { type PollPaper } from '../polls/poll-book';
import { vacatedSeat } from '../seats/fallen-seat';
import { type ResolutionRow } from './resolution.row';

/** What the register of terms says on the day of a decision. */
@Injectable()
export class RegisterFacts {
  constructor(
    private readonly makeDecision: MakeDecision,
    private readonly constitution: CurrentConstitution,
  ) {}

  /** Others may have been appointed or removed since the draft: the register is read where no decision can overtake this one. */
  async of(tx: Tx, proposal: Proposal): Promise<Pick<ResolutionFacts, 'service' | 'heldUntil'>> {
    if (proposal.type !== 'appointment' && proposal.type !== 'removal') return {};
    await this.makeDecision.takeTurn(tx);
    if (proposal.type === 'removal') {
      const heldUntil = await lastDayHeld(tx, proposal.term);
      return heldUntil === null ? {} : { heldUntil };
    }
    const { office, nominee, from, to, inPlaceOf } = proposal;
    const service = await serviceIn(tx, office, nominee.name, { from, to });
    const seat = inPlaceOf && (await vacatedSeat(tx, inPlaceOf.term));
    return { service: seat ? { ...service, filledSince: seat.filledFrom !== null } : service };
  }

  /**
   * How an item about an office came before the council, under the rules of its poll.
   * @param proposal  that of the resolution, or the appointment of whoever was chosen
   */
  async item(
    tx: Tx,
    { constitution, opensAt }: Pick<PollPaper, 'constitution' | 'opensAt'>,
    row: Pick<ResolutionRow, 'id' | 'kind'>,
    proposal: Proposal,
  ): Promise<Pick<ResolutionFacts, 'item'>> {
    const { pack } = await this.constitution.byVersion(constitution);
    const kind = pack.decisionKinds.find(({ code }) => code === row.kind);
    const about = { id: row.id, proposal };
    const record = kind && (await itemRecord(tx, pack, kind, about, dayOfVote(opensAt)));
    const item = record && itemFacts(record);
    return item ? { item } : {};
  }
}
