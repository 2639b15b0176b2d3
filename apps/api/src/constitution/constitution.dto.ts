import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Whole } from '../platform/fields';

export class AsAtQuery {
  @CivilDate({ optional: true, says: 'The day asked about; today when left out.' }) on?: string;
}

export class ChangesQuery {
  @Whole({ min: 1, max: 999_999_999, says: 'The version to compare with.' }) from!: number;
}

const freeObject = { type: 'object', additionalProperties: true } as const;

export class ConstitutionDto {
  @ApiProperty() version!: number;
  @ApiProperty() sha256!: string;
  @ApiProperty({ format: 'date', description: 'The first day on which it is in force.' })
  effectiveOn!: string;
  @ApiProperty({
    ...freeObject,
    description: 'The rules as data: see Constitution in the rules library.',
  })
  pack!: Record<string, unknown>;
}

export class AdoptingDecisionDto {
  @ApiProperty() number!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
}

export class VersionSummaryDto {
  @ApiProperty() version!: number;
  @ApiProperty() title!: string;
  @ApiProperty() sha256!: string;
  @ApiProperty({ format: 'date' }) effectiveOn!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day on which it is in force; none while no later one is adopted.',
  })
  until!: string | null;
  @ApiProperty({ enum: ['past', 'in-force', 'to-come'] }) state!: string;
  @ApiProperty({
    type: AdoptingDecisionDto,
    nullable: true,
    description: 'The decision that adopted it; none for the founding version.',
  })
  decision!: AdoptingDecisionDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) registeredOn!: string | null;
}

/** A version that was carried and is in force on no day before it is registered. */
export class AwaitedVersionDto {
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Who must register it.' }) by!: string;
  @ApiProperty({ type: AdoptingDecisionDto }) decision!: AdoptingDecisionDto;
}

export class VersionListDto {
  @ApiProperty({ type: [VersionSummaryDto], description: 'The newest first.' })
  items!: VersionSummaryDto[];
  @ApiProperty({ type: AwaitedVersionDto, nullable: true }) awaited!: AwaitedVersionDto | null;
}

export class OutlineSectionDto {
  @ApiProperty() heading!: string;
  @ApiProperty({ type: [String] }) points!: string[];
}

export class VersionDetailsDto extends VersionSummaryDto {
  @ApiProperty({ type: [OutlineSectionDto], description: 'What it says, in plain sentences.' })
  outline!: OutlineSectionDto[];
  @ApiProperty(freeObject) pack!: Record<string, unknown>;
}

export class ChangeDto {
  @ApiProperty({ description: 'Part of the constitution.' }) section!: string;
  @ApiProperty({ description: 'Where, with items of a list by their code.' }) path!: string;
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) type!: string;
  @ApiProperty() says!: string;
}

export class ChangesDto {
  @ApiProperty() from!: number;
  @ApiProperty() to!: number;
  @ApiProperty({ type: [ChangeDto] }) changes!: ChangeDto[];
}
