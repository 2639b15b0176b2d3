import { ApiProperty } from '@nestjs/swagger';
import { type NomineeCheck } from '@folkmoot/rules';
import { CivilDate, OneOf, Text, TextList, Uuid, UuidList, YesNo } from '../platform/fields';
import { type NomineeStage, nomineeStages } from './consider-nominee';

export const nomineeChecks: readonly NomineeCheck[] = [
  'interests-declared',
  'fit-and-proper',
  'not-disqualified',
  'identity-verified',
];

export class NameCommitteeDto {
  @UuidList({ max: 50, says: 'Terms of office by which council members sit on the council.' })
  councilMembers!: string[];
  @TextList({ max: 20, maxLength: 200, says: 'Others on the committee, by name.' })
  others!: string[];
}

export class CommitteeNamedDto {
  @ApiProperty({ description: 'How many members it has.' }) members!: number;
}

export class NomineeInterestDto {
  @Text({ max: 2000, says: 'What the interest is.' }) nature!: string;
  @Uuid({
    optional: true,
    says: 'For the secretary: the place on the committee of the member who has it; one’s own when left out.',
  })
  member?: string;
}

export class ConsiderNomineeDto {
  @OneOf({ values: nomineeStages }) stage!: NomineeStage;
  @Text({ max: 5000, says: 'Why. The reasons are kept for those who choose.' }) reasons!: string;
  @CivilDate({ optional: true, says: 'The day it happened; today when left out.' }) on?: string;
}

export class InterviewsDto {
  @CivilDate({ says: 'The day of the interviews.' }) heldOn!: string;
  @UuidList({ max: 20, says: 'Places on the committee of those who interview.' }) panel!: string[];
}

export class RecommendDto {
  @Text({ max: 10_000, says: 'Why. The council and, once the vote opens, everybody reads it.' })
  reasons!: string;
  @UuidList({ max: 50, says: 'Places on the committee of those who sat.' }) sat!: string[];
}

export class CheckNomineeDto {
  @OneOf({ values: nomineeChecks }) check!: NomineeCheck;
  @YesNo({ says: 'Whether it came out as it must.' }) inOrder!: boolean;
  @Text({ max: 200, says: 'Who checked it.' }) checkedBy!: string;
  @CivilDate({ says: 'The day on which it was checked.' }) checkedOn!: string;
  @Text({ max: 500, says: 'Where the evidence is kept: a reference, never the document.' })
  evidence!: string;
}

export class CommitteePlaceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() isCouncilMember!: boolean;
  @ApiProperty({
    type: [String],
    description: 'Ids of the nominations in which they have an interest.',
  })
  interests!: readonly string[];
}

export class PanelDto {
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: [String], description: 'Who holds the interviews, by name.' })
  panel!: readonly string[];
}

export class CheckMadeDto {
  @ApiProperty({ enum: nomineeChecks }) check!: NomineeCheck;
  @ApiProperty() inOrder!: boolean;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty() checkedBy!: string;
  @ApiProperty() evidence!: string;
}

export class StageDto {
  @ApiProperty({ enum: nomineeStages }) stage!: NomineeStage;
  @ApiProperty() reasons!: string;
  @ApiProperty({ format: 'date' }) on!: string;
}

export class NomineeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() statement!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: [StageDto], description: 'How far they came, the first stage first.' })
  stages!: readonly StageDto[];
  @ApiProperty({ type: [CheckMadeDto], description: 'The latest of each check.' })
  checks!: readonly CheckMadeDto[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why the committee recommends them; null while it does not.',
  })
  recommended!: string | null;
}

/** The work on a vacancy between its announcement and the council’s vote. */
export class CandidacyDto {
  @ApiProperty({ description: 'Whether a committee recommends before the council votes.' })
  needsCommittee!: boolean;
  @ApiProperty({ type: [CommitteePlaceDto] }) committee!: readonly CommitteePlaceDto[];
  @ApiProperty({ type: [PanelDto] }) interviews!: readonly PanelDto[];
  @ApiProperty({
    enum: ['irv', 'exhaustive'],
    nullable: true,
    description: 'How the council chooses among several; `null` where it votes on one at a time.',
  })
  several!: 'irv' | 'exhaustive' | null;
  @ApiProperty({ enum: nomineeChecks, isArray: true, description: 'Checks to make.' })
  checksAsked!: readonly NomineeCheck[];
  @ApiProperty({
    type: [NomineeDto],
    description:
      'Those nominated: all for the committee and the secretary, else those recommended.',
  })
  nominees!: readonly NomineeDto[];
  @ApiProperty({ description: 'Whether the reader sees every nominee.' }) seesAll!: boolean;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The reader’s own place on the committee.',
  })
  ownPlace!: string | null;
}
