import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { Text, TextList } from '../platform/fields';
import { OpeningWarningDto } from '../polls/opening.dto';
import { VersionRefDto } from '../polls/polls.dto';
import { draftings, type Drafting } from './drafting';
import { type ProposalDto, proposalSchema, proposalTypes } from './proposal.dto';

export class DraftResolutionDto {
  @Text({ max: 60, says: 'Code of a decision kind that is drafted as text.' }) kind!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 20_000 }) text!: string;
}

export class DeclareResolutionDto {
  @TextList({
    max: 20,
    maxLength: 200,
    optional: true,
    says: 'Those who have consented in writing, where decisions of this kind need it.',
  })
  consents?: string[];
  @TextList({
    max: 20,
    maxLength: 60,
    optional: true,
    says: 'Codes of other decisions that have been carried, where this kind needs them.',
  })
  alsoCarried?: string[];
}

export class CreatedDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class VersionDto {
  @ApiProperty() version!: number;
}

export class OpenedPollDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
}

export class DeclaredDto {
  @ApiProperty({ description: 'Number in the register of decisions.' }) decision!: number;
}

export class ResolutionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() kind!: string;
  @ApiProperty() kindTitle!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['draft', 'open', 'closed', 'decided'] }) state!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) poll!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
  @ApiProperty({ format: 'date-time' }) draftedAt!: string;
}

export class ResolutionListDto {
  @ApiProperty({ type: [ResolutionDto] }) items!: ResolutionDto[];
}

export class EntitledPartDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() entitled!: number;
}

export class EntitledDto {
  @ApiProperty() total!: number;
  @ApiProperty({ type: [EntitledPartDto] }) byConstituency!: EntitledPartDto[];
}

/** A kind of decision that another needs. */
export class OtherDecisionDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
}

/** Something to know before a poll opens. */
@ApiExtraModels(...proposalTypes)
export class ResolutionDetailsDto extends ResolutionDto {
  @ApiProperty() text!: string;
  @ApiProperty(proposalSchema) proposal!: ProposalDto;
  @ApiProperty({ description: 'What carries it, in words.' }) thresholdSays!: string;
  @ApiProperty({ description: 'Civil days the poll must be open at the least.' })
  minimumDaysOpen!: number;
  @ApiProperty({
    type: EntitledDto,
    description: 'Who would be on the roll if the poll opened today.',
  })
  entitledToday!: EntitledDto;
  @ApiProperty({
    type: [OpeningWarningDto],
    description: 'What to know before the poll opens, if it opened today; none once it has.',
  })
  beforeItOpens!: OpeningWarningDto[];
  @ApiProperty({
    type: VersionRefDto,
    description: 'The constitution under which its poll was opened, or would be today.',
  })
  constitution!: VersionRefDto;
  @ApiProperty({ type: [String], description: 'Those whose written consent it needs.' })
  consentOf!: string[];
  @ApiProperty({ type: [OtherDecisionDto], description: 'What else must be carried.' })
  alsoNeeds!: OtherDecisionDto[];
}

export class DecisionKindDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['legal-members', 'members', 'council', 'elected-council'] })
  electorate!: string;
  @ApiProperty({ enum: ['none', 'appointment', 'removal', 'allocation', 'filing'] })
  effect!: string;
  @ApiProperty({ enum: draftings, description: 'What a decision of this kind begins as.' })
  draftedAs!: Drafting;
  @ApiProperty() thresholdSays!: string;
  @ApiProperty() minimumDaysOpen!: number;
  @ApiProperty({ type: [String] }) cites!: string[];
}

export class DecisionKindListDto {
  @ApiProperty({ type: [DecisionKindDto] }) items!: DecisionKindDto[];
}
