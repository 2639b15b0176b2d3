import { ApiProperty } from '@nestjs/swagger';
import { StepDto } from '../decisions/decisions.dto';
import { ListOf, PenceText, Text, Whole } from '../platform/fields';
import { AllocationLineDto } from '../resolutions/proposal.dto';

export class PrepareSurplusDto {
  @Text({ max: 20, says: 'The financial year, as it is to be read: "2025–26".' }) year!: string;
  @PenceText() surplusPence!: string;
  @PenceText() accumulatedProfitsPence!: string;
  @PenceText() accumulatedLossesPence!: string;
  @PenceText({ says: 'Reserves before the allocation.' }) reservesPence!: string;
  @ListOf({ of: AllocationLineDto, min: 1, max: 50 }) lines!: AllocationLineDto[];
  @Whole({
    min: 1,
    max: 1_000_000_000,
    optional: true,
    says: 'Number of the decision by which the members declared the dividend, if there is one.',
  })
  membersResolution?: number | null;
}

export class SurplusCheckDto {
  @ApiProperty({ type: [StepDto] }) derivation!: StepDto[];
}

export class PreparedSurplusDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: SurplusCheckDto }) check!: SurplusCheckDto;
}

export class SurplusRoundDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() year!: string;
  @ApiProperty() surplusPence!: string;
  @ApiProperty({ format: 'date-time' }) preparedAt!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) resolution!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) poll!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
}

export class SurplusRoundListDto {
  @ApiProperty({ type: [SurplusRoundDto] }) items!: readonly SurplusRoundDto[];
}

export class SurplusLineDto {
  @ApiProperty() destination!: string;
  @ApiProperty() destinationName!: string;
  @ApiProperty() pence!: string;
  @ApiProperty({ type: String, nullable: true }) recipient!: string | null;
  @ApiProperty({ type: String, nullable: true }) route!: string | null;
}

export class SurplusRoundDetailsDto extends SurplusRoundDto {
  @ApiProperty() accumulatedProfitsPence!: string;
  @ApiProperty() accumulatedLossesPence!: string;
  @ApiProperty() reservesPence!: string;
  @ApiProperty({ type: [SurplusLineDto] }) lines!: readonly SurplusLineDto[];
  @ApiProperty({ type: String, nullable: true }) membersResolution!: string | null;
  @ApiProperty({
    type: SurplusCheckDto,
    description: 'By the constitution in force when the round was prepared.',
  })
  check!: SurplusCheckDto;
}
