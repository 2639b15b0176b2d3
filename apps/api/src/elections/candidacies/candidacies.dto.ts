import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Document, Moment, Text, TextList, YesNo } from '../../platform/fields';
import { BlockDto } from '../../statements/statement.dto';

export class ProposalDto {
  @Text({
    max: 40,
    optional: true,
    says: 'Whom to nominate; oneself when left out.',
  })
  memberNumber?: string;
}

export class DraftDto {
  @Document({ max: 10_000, optional: true, says: 'In Markdown.' }) statement?: string;
  @Document({ max: 4_000, optional: true }) interests?: string;
}

export class DeclarationDto {
  @Text({ max: 10_000, optional: true, says: 'In Markdown, of so many words as the rules allow.' })
  statement?: string;
  @Text({ max: 4_000, says: 'Financial and political interests, or that there are none.' })
  interests!: string;
  @CivilDate({ optional: true, says: 'Where the rules ask for an age. It is not kept.' })
  bornOn?: string;
  @YesNo({ says: 'Whether the nominee signs the code of conduct.' }) signsCode!: boolean;
  @YesNo({ says: 'Whether the nominee is a director of the organisation.' }) isDirector!: boolean;
  @YesNo({ says: 'Whether nothing keeps the nominee from standing.' }) nothingBars!: boolean;
  @TextList({
    max: 20,
    maxLength: 60,
    optional: true,
    says: 'Codes of the groups to which the nominee belongs, of those that are guaranteed seats.',
  })
  groups?: string[];
}

/** A nomination on paper, as its nominee and those who support it signed it. */
export class NominationOnPaperDto extends DeclarationDto {
  @Text({ max: 60 }) constituency!: string;
  @Text({ max: 40 }) memberNumber!: string;
  @Text({ max: 40, optional: true, says: 'Number of who proposes it; the nominee when left out.' })
  proposedBy?: string;
  @YesNo({ says: 'Whether the nominee signed that they agree to stand.' }) signed!: boolean;
  @TextList({ max: 50, maxLength: 40, says: 'Numbers of those who signed as seconders.' })
  seconders!: string[];
  @Moment({ optional: true, says: 'When it came in; now when left out.' }) receivedAt?: string;
  @Text({ max: 200, says: 'Where the paper is kept.' }) reference!: string;
}

/** A nominee’s written notice that they withdraw. */
export class WithdrawalNoticeDto {
  @CivilDate() receivedOn!: string;
  @Text({ max: 200, says: 'Where the notice is kept.' }) reference!: string;
}

export class SeconderInDto {
  @Text({ max: 40 }) memberNumber!: string;
}

export class SecondingDto {
  @YesNo() agrees!: boolean;
}

export class PhotoInDto {
  @Document({ max: 10_700_000, says: 'A JPEG, PNG or WebP file of at most 8 MB, in base64.' })
  image!: string;
}

export class FindingDto {
  @YesNo() accepted!: boolean;
  @YesNo({ says: 'Whether the particulars of the nominee are there.' }) particulars!: boolean;
  @Text({ max: 1_000, optional: true, says: 'Of a rejection: the nominee is told.' })
  reason?: string;
}

export class ReasonDto {
  @ApiProperty() holds!: boolean;
  @ApiProperty() says!: string;
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
}

export const candidacyStates = [
  'to-declare',
  'incomplete',
  'waiting',
  'accepted',
  'rejected',
  'withdrawn',
  'ended',
] as const;
export type CandidacyState = (typeof candidacyStates)[number];

export class SeconderDto {
  @ApiProperty({ description: 'The name once they agreed; until then the number.' }) who!: string;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null until they answer.' })
  agrees!: boolean | null;
}

export class WrittenSoFarDto {
  @ApiProperty({ type: String, nullable: true }) statement!: string | null;
  @ApiProperty({ type: String, nullable: true }) interests!: string | null;
  @ApiProperty({ format: 'date-time' }) savedAt!: string;
}

/** A nomination as its nominee sees it. */
export class OwnCandidacyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) contest!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty({ description: 'Whether somebody else proposed it.' }) byAnother!: boolean;
  @ApiProperty({ enum: candidacyStates }) state!: CandidacyState;
  @ApiProperty({ type: String, nullable: true, description: 'In Markdown, as declared.' })
  statement!: string | null;
  @ApiProperty({ type: String, nullable: true }) interests!: string | null;
  @ApiProperty({
    type: [String],
    description: 'Guaranteed groups to which the nominee states to belong.',
  })
  groups!: string[];
  @ApiProperty({ type: WrittenSoFarDto, nullable: true }) draft!: WrittenSoFarDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the photograph.' })
  photo!: string | null;
  @ApiProperty({ type: [SeconderDto] }) seconders!: SeconderDto[];
  @ApiProperty({ type: [ReasonDto], description: 'What a valid nomination has, and this one.' })
  reasons!: ReasonDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Why it was rejected.' })
  reason!: string | null;
}

/** A nomination of somebody else, as whoever proposed it sees it. */
export class ProposedCandidacyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The number; the name once the nominee agreed to stand.' })
  who!: string;
  @ApiProperty({ enum: candidacyStates }) state!: CandidacyState;
}

export class ToSecondDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: Boolean, nullable: true }) agrees!: boolean | null;
}

/** What was handed in on paper, and where it is kept. */
export class KeptPaperDto {
  @ApiProperty() reference!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
}

export class KeptNoticeDto {
  @ApiProperty() reference!: string;
  @ApiProperty({ format: 'date' }) receivedOn!: string;
}

/** A nomination as the office sees it. */
export class OfficeCandidacyDto {
  @ApiProperty({ type: KeptPaperDto, nullable: true, description: 'Null where it is online.' })
  paper!: KeptPaperDto | null;
  @ApiProperty({
    type: KeptNoticeDto,
    nullable: true,
    description: 'The written notice by which the nominee withdrew.',
  })
  notice!: KeptNoticeDto | null;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) contest!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty() name!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ description: 'The name of who proposed it.' }) proposedBy!: string;
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
  @ApiProperty({ enum: candidacyStates }) state!: CandidacyState;
  @ApiProperty({ type: [BlockDto], nullable: true }) statement!: BlockDto[] | null;
  @ApiProperty({ type: String, nullable: true }) interests!: string | null;
  @ApiProperty({
    type: [String],
    description: 'Guaranteed groups to which the nominee states to belong.',
  })
  groups!: string[];
  @ApiProperty({ type: String, nullable: true }) photo!: string | null;
  @ApiProperty({ type: [SeconderDto] }) seconders!: SeconderDto[];
  @ApiProperty({ type: [ReasonDto] }) reasons!: ReasonDto[];
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

export class OfficeCandidacyListDto {
  @ApiProperty({ type: [OfficeCandidacyDto] }) items!: OfficeCandidacyDto[];
}
