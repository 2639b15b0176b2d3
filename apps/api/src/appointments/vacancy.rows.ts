import { type MemberId, type PlainDate, type ResolutionId } from '@folkmoot/basics';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An empty place in an office or a co-opted seat, announced so that people can be nominated for it. */
@Entity({ schema: 'governance', name: 'vacancy' })
export class VacancyRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') office!: string;
  @Column('text') brief!: string;
  @Column('text', { nullable: true }) skills!: string | null;
  /** Number of the decision on pay and terms. */
  @Column('integer', { nullable: true }) termsDecision!: number | null;
  @Column('timestamptz') announcedAt!: Date;
  /** The last day on which a nomination is in time. */
  @Column('date') nominationsCloseOn!: PlainDate;
  /** The term that was broken off, of an elected seat that fell free. Source: R-E11 d. */
  @Column('uuid', { nullable: true }) inPlaceOf!: string | null;
  /** The resolution that would fill it: the latest, if an earlier one was lost. */
  @Column('uuid', { nullable: true }) resolutionId!: ResolutionId | null;
}

/** Somebody put forward for a vacancy. */
@Entity({ schema: 'governance', name: 'nomination' })
export class NominationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') vacancyId!: string;
  @Column('text') name!: string;
  /** For a council seat: the member who would hold it. */
  @Column('uuid', { nullable: true }) memberId!: MemberId | null;
  @Column('text') statement!: string;
  @Column('timestamptz') receivedAt!: Date;
}
