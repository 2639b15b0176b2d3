import { type PlainDate } from '@folkmoot/basics';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const challengeOutcomes = ['accepted', 'explained', 'escalated'] as const;
export type ChallengeOutcome = (typeof challengeOutcomes)[number];

/** A question that a council member puts, and the answer it is owed by a day. Source: R-E15. */
@Entity({ schema: 'governance', name: 'challenge' })
export class ChallengeRow {
  @PrimaryColumn('uuid') id!: string;
  /** 1, 2, 3 … in the order in which challenges are raised. */
  @Column('integer') number!: number;
  @Column('text') raisedBy!: string;
  @Column('text') question!: string;
  @Column('text') responder!: string;
  @Column('date') raisedOn!: PlainDate;
  @Column('date') dueOn!: PlainDate;
  @Column('text', { nullable: true }) response!: string | null;
  @Column('text', { nullable: true }) outcome!: ChallengeOutcome | null;
  @Column('date', { nullable: true }) answeredOn!: PlainDate | null;
}
