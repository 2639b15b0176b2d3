import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { CivilDate, Moment, PenceText, Text, Uuid, Whole, ListOf, OneOf } from '../platform/fields';
import { IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';

export class PersonDto {
  @Text({ max: 64 }) id!: string;
  @Text({ max: 200 }) name!: string;
}

export class AllocationLineDto {
  @Text({ max: 40 }) destination!: string;
  @PenceText() pence!: string;
  @Text({ max: 200, optional: true }) recipient?: string;
  @OneOf({
    values: ['asset-locked-specified', 'asset-locked-with-consent', 'community-benefit'],
    optional: true,
    says: 'How the asset lock allows a transfer at less than full consideration.',
  })
  route?: 'asset-locked-specified' | 'asset-locked-with-consent' | 'community-benefit';
}

abstract class ProposalBase {
  abstract type: string;
}

export class NoProposalDto extends ProposalBase {
  @OneOf({ values: ['none'] }) type!: 'none';
}

export class AppointmentProposalDto extends ProposalBase {
  @OneOf({ values: ['appointment'] }) type!: 'appointment';
  @Text({ max: 40 }) office!: string;
  @ApiProperty({ type: PersonDto }) @ValidateNested() @Type(() => PersonDto) nominee!: PersonDto;
  @CivilDate() from!: string;
  @CivilDate() to!: string;
  @Whole({ min: 0, max: 40_000 }) daysServed!: number;
}

export class RemovalProposalDto extends ProposalBase {
  @OneOf({ values: ['removal'] }) type!: 'removal';
  @Text({ max: 40 }) office!: string;
  @Uuid() term!: string;
  @ApiProperty({ type: PersonDto }) @ValidateNested() @Type(() => PersonDto) holder!: PersonDto;
  @CivilDate() on!: string;
  @Text({ max: 5000 }) reasons!: string;
}

export class AllocationProposalDto extends ProposalBase {
  @OneOf({ values: ['allocation'] }) type!: 'allocation';
  @Text({ max: 20 }) year!: string;
  @PenceText() surplusPence!: string;
  @PenceText() accumulatedProfitsPence!: string;
  @PenceText() accumulatedLossesPence!: string;
  @PenceText() reservesPence!: string;
  @ListOf({ of: AllocationLineDto, min: 1, max: 50 }) lines!: AllocationLineDto[];
  @Text({ max: 60, nullable: true }) membersResolution!: string | null;
}

const proposalTypes = [
  NoProposalDto,
  AppointmentProposalDto,
  RemovalProposalDto,
  AllocationProposalDto,
];
const proposalSchema = { oneOf: proposalTypes.map((type) => ({ $ref: getSchemaPath(type) })) };

@ApiExtraModels(...proposalTypes)
export class DraftResolutionDto {
  @Text({ max: 60 }) kind!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 20_000 }) text!: string;
  /** What the resolution would bring about; nothing when left out. */
  @ApiPropertyOptional(proposalSchema)
  @IsOptional()
  @ValidateNested()
  @Type(() => ProposalBase, {
    keepDiscriminatorProperty: true,
    discriminator: {
      property: 'type',
      subTypes: [
        { name: 'none', value: NoProposalDto },
        { name: 'appointment', value: AppointmentProposalDto },
        { name: 'removal', value: RemovalProposalDto },
        { name: 'allocation', value: AllocationProposalDto },
      ],
    },
  })
  proposal?: NoProposalDto | AppointmentProposalDto | RemovalProposalDto | AllocationProposalDto;
}

export class OpenResolutionDto {
  @Moment({ says: 'The last moment at which a ballot is in time.' }) closesAt!: string;
  @CivilDate({
    optional: true,
    says: 'The day whose register makes the roll; today when left out.',
  })
  recordDate?: string;
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

@ApiExtraModels(...proposalTypes)
export class ResolutionDetailsDto extends ResolutionDto {
  @ApiProperty() text!: string;
  @ApiProperty(proposalSchema) proposal!:
    NoProposalDto | AppointmentProposalDto | RemovalProposalDto | AllocationProposalDto;
  @ApiProperty({ description: 'What carries it, in words.' }) thresholdSays!: string;
  @ApiProperty({ description: 'Civil days the poll must be open at the least.' })
  minimumDaysOpen!: number;
  @ApiProperty({
    type: EntitledDto,
    description: 'Who would be on the roll if the poll opened today.',
  })
  entitledToday!: EntitledDto;
}

export class DecisionKindDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['legal-members', 'members', 'council', 'elected-council'] })
  electorate!: string;
  @ApiProperty({ enum: ['none', 'appointment', 'removal', 'allocation', 'filing'] })
  effect!: string;
  @ApiProperty() thresholdSays!: string;
  @ApiProperty() minimumDaysOpen!: number;
  @ApiProperty({ type: [String] }) cites!: string[];
}

export class DecisionKindListDto {
  @ApiProperty({ type: [DecisionKindDto] }) items!: DecisionKindDto[];
}
