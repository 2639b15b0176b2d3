import { type ElectionId, type PlainDate } from '@folkmoot/basics';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An election for one or more constituencies at once. */
@Entity({ schema: 'governance', name: 'election' })
export class ElectionRow {
  @PrimaryColumn('uuid') id!: ElectionId;
  @Column('integer') version!: number;
  @Column('text') title!: string;
  @Column('timestamptz') calledAt!: Date;
  @Column('uuid', { nullable: true }) pollId!: string | null;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  /** The last day for its poll to close, where it is held in place of an abandoned one. */
  @Column('date', { nullable: true }) heldBy!: PlainDate | null;
}

/** The seats of one constituency in an election. */
@Entity({ schema: 'governance', name: 'election_contest' })
export class ElectionContestRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') electionId!: string;
  @Column('text') constituency!: string;
  @Column('integer') seats!: number;
  /** The decision that settled it without a poll. */
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  /** The term whose rest is filled, at a by-election. */
  @Column('uuid', { nullable: true }) inPlaceOf!: string | null;
  /** When its poll was abandoned, and the election that is held instead. */
  @Column('timestamptz', { nullable: true }) abandonedAt!: Date | null;
  @Column('uuid', { nullable: true }) heldAgainIn!: string | null;
  /** When it was ended before its poll, as no place was left to fill. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** The first day of the new terms; `null` where they begin with the declaration. */
  @Column('date', { nullable: true }) termFrom!: PlainDate | null;
}

@Entity({ schema: 'governance', name: 'candidate' })
export class CandidateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') contestId!: string;
  @Column('uuid') memberId!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) statement!: string | null;
  @Column('integer') position!: number;
  @Column('timestamptz', { nullable: true }) withdrewAt!: Date | null;
}
