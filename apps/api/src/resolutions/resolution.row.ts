import { type ResolutionId } from '@folkmoot/basics';
import { type Proposal } from '@folkmoot/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A proposed resolution: a draft until its poll opens, then as it was put to the vote. */
@Entity({ schema: 'governance', name: 'resolution' })
export class ResolutionRow {
  @PrimaryColumn('uuid') id!: ResolutionId;
  @Column('integer') version!: number;
  @Column('text') kind!: string;
  @Column('text') title!: string;
  @Column('text') text!: string;
  @Column('jsonb') proposal!: Proposal;
  @Column('uuid', { nullable: true }) pollId!: string | null;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('timestamptz') draftedAt!: Date;
}
