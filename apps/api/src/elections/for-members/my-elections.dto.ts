import { ApiProperty } from '@nestjs/swagger';
import { CANDIDATE_ORDERS, type CandidateOrder, type CountMethod } from '@folkmoot/rules';
import { StandingCandidateDto } from '../elections.dto';
import { OwnCandidacyDto, ProposedCandidacyDto, ToSecondDto } from '../candidacies/candidacies.dto';
import { CeasedCandidateDto, electionStates } from '../elections.dto';
import { NominationNeedsDto } from '../candidacies/nomination-needs';
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

export class MyElectionSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: electionStates }) state!: (typeof electionStates)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true }) pollingDay!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
  @ApiProperty({ description: 'Whether nominations can be made now.' }) nominating!: boolean;
  @ApiProperty({ description: 'Whether the member is asked to stand or to second somebody.' })
  asksYou!: boolean;
}

export class MyElectionsDto {
  @ApiProperty({ type: [MyElectionSummaryDto] }) items!: MyElectionSummaryDto[];
}

export class MemberStageDto {
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'How the day was reckoned, and by which rule.' }) why!: string;
  @ApiProperty({ enum: stageStates }) state!: (typeof stageStates)[number];
  @ApiProperty({ description: 'Whether the hour matters.' }) byItself!: boolean;
}

export class MemberContestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty() seats!: number;
  @ApiProperty({ description: 'Whether the reader votes in it.' }) isYours!: boolean;
  @ApiProperty({ enum: [...countMethods], description: 'The method that counts it.' })
  method!: CountMethod;
  @ApiProperty() methodName!: string;
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
    type: 'integer',
    nullable: true,
    description: 'The decision that declared its candidates elected without a poll.',
  })
  settledBy!: number | null;
}

export class OnRollDto {
  @ApiProperty({
    description: 'Whether the member can vote in this election, as the register stands.',
  })
  on!: boolean;
  @ApiProperty({ description: 'Whether the roll has been fixed.' }) fixed!: boolean;
  @ApiProperty({ description: 'In which constituency, or why not.' }) says!: string;
}

export class NominatingDto extends NominationNeedsDto {
  @ApiProperty() open!: boolean;
  @ApiProperty({ description: 'Until when, or why not.' }) says!: string;
  @ApiProperty({ description: 'Whether the member can nominate: in their own constituency.' })
  mayNominate!: boolean;
}

/** An election as a member sees it. */
export class MyElectionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: electionStates }) state!: (typeof electionStates)[number];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) poll!: string | null;
  @ApiProperty({ enum: ['open', 'secret'] }) secrecy!: 'open' | 'secret';
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
  @ApiProperty({ description: 'The version of the constitution that it runs under.' })
  constitution!: number;
  @ApiProperty({ type: [MemberStageDto] }) stages!: MemberStageDto[];
  @ApiProperty({ type: [MemberContestDto] }) contests!: MemberContestDto[];
  @ApiProperty({
    enum: CANDIDATE_ORDERS,
    description: 'How candidates come to their places on the paper.',
  })
  order!: CandidateOrder;
  @ApiProperty({ type: OnRollDto }) roll!: OnRollDto;
  @ApiProperty({ type: NominatingDto }) nominating!: NominatingDto;
  @ApiProperty({ type: [OwnCandidacyDto] }) mine!: OwnCandidacyDto[];
  @ApiProperty({ type: [ProposedCandidacyDto] }) proposed!: ProposedCandidacyDto[];
  @ApiProperty({ type: [ToSecondDto] }) toSecond!: ToSecondDto[];
}
