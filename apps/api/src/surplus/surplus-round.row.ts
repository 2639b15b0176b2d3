import { type ResolutionId, type SurplusRoundId } from '@folkmoot/basics';
import { type AllocationProposal } from '@folkmoot/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A year's surplus with a lawful proposal for its use. */
@Entity({ schema: 'governance', name: 'surplus_round' })
export class SurplusRoundRow {
  @PrimaryColumn('uuid') id!: SurplusRoundId;
  @Column('jsonb') proposal!: AllocationProposal;
  @Column('timestamptz') preparedAt!: Date;
  @Column('uuid', { nullable: true }) resolutionId!: ResolutionId | null;
}
