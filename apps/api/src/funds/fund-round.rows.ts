import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FundTerms } from './fund-terms';

/** A round of the community fund. Amounts are whole pence as text. */
@Entity({ schema: 'governance', name: 'fund_round' })
export class FundRoundRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('bigint') budgetPence!: string;
  @Column('jsonb') terms!: FundTerms;
  @Column('timestamptz') announcedAt!: Date;
  @Column('uuid', { nullable: true }) pollId!: string | null;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
}

/** Somebody's request for money from a round. */
@Entity({ schema: 'governance', name: 'fund_bid' })
export class FundBidRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') fundRoundId!: string;
  @Column('text') name!: string;
  @Column('text') applicant!: string;
  /** The whole sum asked for: a bid is funded in full or not at all. */
  @Column('bigint') pence!: string;
  @Column('text') summary!: string;
  /** The part of the fund that it competes for; `null` for what the parts leave. */
  @Column('text', { nullable: true }) part!: string | null;
  @Column('integer') position!: number;
}
