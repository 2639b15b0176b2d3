import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  CANDIDATE_ORDERS,
  type CandidateOrder,
  CONFIRMING,
  type CountMethod,
  electionStages,
} from '@folkmoot/rules';
import { GuaranteeDto } from '../candidacies/guarantee.dto';
import { CeasedCandidateDto, ElectionDto, StandingCandidateDto } from '../elections.dto';
import { EndingDto } from '../ending/ending.dto';
import { ReductionDto } from '../fewer-seats/fewer-seats.dto';
import { DrawnLotsDto } from './drawn-lots.dto';
import { stageStates } from '../timetable/stage-state';

const countMethods: readonly CountMethod[] = [
  'fptp',
  'block-vote',
  'approval',
  'irv',
  'scottish-stv',
  'ers97',
  'meek',
  'mer-stv',
  'schulze',
  'exhaustive',
];

export class SeenStageDto {
  @ApiProperty({ enum: electionStages }) stage!: (typeof electionStages)[number];
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'How the day was reckoned, and by which rule.' }) why!: string;
  @ApiProperty({ enum: stageStates }) state!: (typeof stageStates)[number];
  @ApiProperty({ description: 'Whether the hour matters.' }) byItself!: boolean;
}

export class SeenContestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() constituency!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty() seats!: number;
  @ApiProperty({ enum: [...countMethods, CONFIRMING], description: 'The method that counts it.' })
  method!: CountMethod | typeof CONFIRMING;
  @ApiProperty() methodName!: string;
  @ApiProperty({
    description:
      'Whether its candidates are voted on one by one, for or against, as nobody stands against them; known once they are published.',
  })
  confirmedByVote!: boolean;
  @ApiProperty({ description: 'Whether its paper offers to re-open nominations.' })
  reopensNominations!: boolean;
  @ApiProperty({
    type: [GuaranteeDto],
    description: 'Seats that groups are guaranteed, published with the notice of the election.',
  })
  guarantees!: GuaranteeDto[];
  @ApiProperty({
    type: [StandingCandidateDto],
    nullable: true,
    description: 'Null until they are published.',
  })
  candidates!: StandingCandidateDto[] | null;
  @ApiProperty({
    type: [CeasedCandidateDto],
    description: 'Candidates who died, were disqualified or withdrew after nominations had closed.',
  })
  ceased!: CeasedCandidateDto[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The election that is held instead, where its poll was abandoned.',
  })
  heldAgainIn!: string | null;
  @ApiProperty({
    type: EndingDto,
    nullable: true,
    description: 'When it was ended before its poll, as nothing was left to fill, and why.',
  })
  ended!: EndingDto | null;
  @ApiProperty({
    type: [ReductionDto],
    description: 'That it goes on for fewer seats than before its poll, each time.',
  })
  reductions!: ReductionDto[];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The decision that declared its candidates elected without a poll.',
  })
  settledBy!: number | null;
}

/** An election as anybody may see it. */
export class SeenElectionDto extends PickType(ElectionDto, [
  'id',
  'title',
  'state',
  'poll',
  'decision',
  'pollingDay',
  'constitution',
] as const) {
  @ApiProperty({ enum: ['open', 'secret'] }) secrecy!: 'open' | 'secret';
  @ApiProperty({ type: [SeenStageDto] }) stages!: SeenStageDto[];
  @ApiProperty({ type: [SeenContestDto] }) contests!: SeenContestDto[];
  @ApiProperty({
    enum: CANDIDATE_ORDERS,
    description: 'How candidates come to their places on the paper.',
  })
  order!: CandidateOrder;
}

/** An election of which notice has been given. */
export class NoticedElectionDto extends SeenElectionDto {
  @ApiProperty({ description: 'When the roll is fixed, in words.' }) rollFixed!: string;
  @ApiProperty({ description: 'Whether nominations can be made now.' }) nominating!: boolean;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description:
      'When a returning officer stated that they are independent; null where nobody has.',
  })
  independenceStatedAt!: string | null;
  @ApiProperty({
    type: DrawnLotsDto,
    nullable: true,
    description: 'Null where lots follow from the entry that closes the poll.',
  })
  lots!: DrawnLotsDto | null;
}

export class AnnouncedElectionDto extends PickType(SeenElectionDto, [
  'id',
  'title',
  'state',
  'decision',
  'pollingDay',
] as const) {
  @ApiProperty({ description: 'Whether nominations can be made now.' }) nominating!: boolean;
}

export class AnnouncedElectionsDto {
  @ApiProperty({ type: [AnnouncedElectionDto] }) items!: AnnouncedElectionDto[];
}
