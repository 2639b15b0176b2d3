import { ApiProperty } from '@nestjs/swagger';
import { ChangeDto } from '../constitution/constitution.dto';
import { StepDto } from '../decisions/decisions.dto';
import { CivilDate, Document, Text, Whole } from '../platform/fields';

/** As long as a constitution may be, many times over. */
const longest = 500_000;

export class VersionDocumentDto {
  @Document({ max: longest, says: 'The new version as JSON.' }) document!: string;
}

export class ProposeVersionDto extends VersionDocumentDto {
  @CivilDate({ says: 'The first day on which it is to be in force.' }) effectiveOn!: string;
  @Text({
    max: 60,
    optional: true,
    says: 'Code of the kind of decision that is to adopt it; the easiest that can when left out.',
  })
  kind?: string;
}

export class RegisterVersionDto {
  @Whole({ min: 1, max: 999_999_999, says: 'Number of the decision that carried it.' })
  decision!: number;
  @CivilDate({ says: 'The day on which it was registered.' }) registeredOn!: string;
}

export class RegisteredVersionDto {
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date' }) effectiveOn!: string;
}

export class FaultDto {
  @ApiProperty({ description: 'Where in the document, as a JSON pointer.' }) path!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ description: 'What is wrong and what would mend it.' }) says!: string;
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
  @ApiProperty({ type: String, nullable: true }) citation!: string | null;
}

export class DoubtDto {
  @ApiProperty({ type: [String] }) paths!: string[];
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
  @ApiProperty() says!: string;
}

export class AdoptionRouteDto {
  @ApiProperty() kind!: string;
  @ApiProperty() kindTitle!: string;
  @ApiProperty({ description: 'What carries it, in words.' }) thresholdSays!: string;
  @ApiProperty({ description: 'Civil days the poll must be open at the least.' })
  minimumDaysOpen!: number;
  @ApiProperty({ type: [StepDto] }) steps!: StepDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Why this kind cannot adopt it.' })
  refusal!: string | null;
}

export class ReplayTotalsDto {
  @ApiProperty() decisions!: number;
  @ApiProperty() same!: number;
  @ApiProperty() differently!: number;
  @ApiProperty({ description: 'What the record holds is not enough to say.' })
  cannotBeSaid!: number;
}

export class CheckedVersionDto {
  @ApiProperty({ type: [FaultDto] }) faults!: FaultDto[];
  @ApiProperty({ type: [DoubtDto] }) warnings!: DoubtDto[];
  @ApiProperty({ description: 'The version in force, with which it is compared.' })
  inForce!: number;
  @ApiProperty({ type: 'integer', nullable: true }) version!: number | null;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ type: String, nullable: true }) sha256!: string | null;
  @ApiProperty({ type: [ChangeDto] }) changes!: ChangeDto[];
  @ApiProperty({ type: [AdoptionRouteDto] }) routes!: AdoptionRouteDto[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of the easiest kind of decision that can adopt it.',
  })
  route!: string | null;
  @ApiProperty({ type: ReplayTotalsDto, nullable: true }) replay!: ReplayTotalsDto | null;
}

export class ReplayedOutcomeDto {
  @ApiProperty({ enum: ['carried', 'lost', 'elected', 'no-quorum', 'unlawful'] }) verdict!: string;
  @ApiProperty() headline!: string;
}

export class DifferingDto {
  @ApiProperty({ type: [String], description: 'Sentences as it was decided only.' })
  was!: string[];
  @ApiProperty({ type: [String], description: 'Sentences as it would have been only.' })
  would!: string[];
}

export class ReplayedDecisionDto {
  @ApiProperty() number!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
  @ApiProperty({ description: 'The version that it was decided under.' }) version!: number;
  @ApiProperty({ enum: ['same', 'differently', 'cannot-be-said'] }) result!: string;
  @ApiProperty({ type: ReplayedOutcomeDto }) was!: ReplayedOutcomeDto;
  @ApiProperty({ type: ReplayedOutcomeDto, nullable: true }) would!: ReplayedOutcomeDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it cannot be said.' })
  unknown!: string | null;
  @ApiProperty({ type: DifferingDto }) steps!: DifferingDto;
  @ApiProperty({ type: DifferingDto }) effects!: DifferingDto;
}

export class ReplayDto {
  @ApiProperty({ description: 'The version replayed under.' }) version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ type: ReplayTotalsDto }) totals!: ReplayTotalsDto;
  @ApiProperty({ type: [ReplayedDecisionDto], description: 'In the order of their numbers.' })
  decisions!: ReplayedDecisionDto[];
}
