import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, OneOf, PageQuery, Text } from '../platform/fields';
import { OpenToObjectionDto } from '../elections/objections/objections.dto';
import { IssuedDto } from '../issued-documents/issued-documents.dto';
import { BallotLinksDto } from '../unlinking/unlinking.dto';
import { ArchiveLinkDto, SheetLinkDto, VersionRefDto } from '../polls/polls.dto';
import { DecisionFilingDto, OfficeCourseDto } from './office-course.dto';

const verdicts = ['carried', 'lost', 'elected', 'no-quorum', 'unlawful'] as const;

const bodies = ['members', 'council', 'board'] as const;

export class DecisionsQuery extends PageQuery {
  @Text({
    max: 200,
    optional: true,
    says: 'Words to look for in titles, texts and names; "words in quotes" stand together, -word leaves out.',
  })
  q?: string;
  @Text({ max: 60, optional: true, says: 'Kind of decision.' }) kind?: string;
  @OneOf({ values: bodies, optional: true, says: 'Whose decision.' })
  body?: (typeof bodies)[number];
  @Text({ max: 40, optional: true, says: 'Code of a constituency whose seats are decided.' })
  constituency?: string;
  @OneOf({ values: verdicts, optional: true }) verdict?: (typeof verdicts)[number];
  @CivilDate({ optional: true, says: 'The first day.' }) from?: string;
  @CivilDate({ optional: true, says: 'The last day.' }) to?: string;
}

export class CorrectDecisionDto {
  @Text({ max: 2000, says: 'What is wrong, and what it should say. It is published for good.' })
  note!: string;
}

export class CorrectionMadeDto {
  @ApiProperty() ordinal!: number;
  @ApiProperty({ format: 'date' }) correctedOn!: string;
}

export class CorrectionDto extends CorrectionMadeDto {
  @ApiProperty() note!: string;
}

export class DecisionSummaryDto {
  @ApiProperty() number!: number;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() kindTitle!: string;
  @ApiProperty({ enum: [...bodies] }) body!: string;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
  @ApiProperty({ enum: [...verdicts] }) verdict!: string;
  @ApiProperty() headline!: string;
  @ApiProperty() documentSha256!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
  @ApiProperty({ type: 'integer', nullable: true }) corrects!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) correctedBy!: number | null;
  @ApiProperty({ type: [CorrectionDto], description: 'Notes on what it says, oldest first.' })
  corrections!: CorrectionDto[];
  @ApiProperty({ format: 'date-time', description: 'When it was recorded or last corrected.' })
  updatedAt!: string;
}

export class KindCountDto {
  @ApiProperty() kind!: string;
  @ApiProperty() kindTitle!: string;
  @ApiProperty() decisions!: number;
}

export class ConstituencyNameDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

export class DecisionPageDto {
  @ApiProperty({
    type: [DecisionSummaryDto],
    description: 'Newest first; where words are looked for, best match first.',
  })
  items!: DecisionSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty({ type: [KindCountDto], description: 'Every kind in the register, for the filter.' })
  kinds!: KindCountDto[];
  @ApiProperty({
    type: [ConstituencyNameDto],
    description: 'Every constituency that any version of the constitution has, for the filter.',
  })
  constituencies!: ConstituencyNameDto[];
}

export class ComparisonDto {
  @ApiProperty() leftSays!: string;
  @ApiProperty() left!: string;
  @ApiProperty({ enum: ['>', '>=', '<=', '<', '='] }) operator!: string;
  @ApiProperty() rightSays!: string;
  @ApiProperty() right!: string;
  @ApiProperty() holds!: boolean;
}

export class StepDto {
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
  @ApiProperty() says!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
  })
  inputs!: Record<string, string | number>;
  @ApiProperty({ type: ComparisonDto, nullable: true }) comparison!: ComparisonDto | null;
  @ApiProperty() holds!: boolean;
  @ApiProperty({ description: 'The whole step as one plain sentence.' }) sentence!: string;
}

export class WarningDto {
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
  @ApiProperty() says!: string;
}

const freeObject = { type: 'object', additionalProperties: true } as const;

export class CosignedDto {
  @ApiProperty({ description: 'Name of the witness’s key.' }) witness!: string;
  @ApiProperty({ description: 'Entries under the checkpoint that it cosigned.' }) size!: number;
  @ApiProperty({ format: 'date-time', description: 'When its cosignature arrived.' }) at!: string;
}

export class NoticeDto {
  @ApiProperty({ enum: ['e-mail'] }) channel!: string;
  @ApiProperty() sentTo!: number;
  @ApiProperty({ description: 'People on the roll.' }) entitled!: number;
  @ApiProperty({ format: 'date-time' }) givenAt!: string;
}

/** What became of every vote that could be cast, in whole numbers: issued = online + paper + not used. */
export class ReconciliationDto {
  @ApiProperty({ description: 'People on the roll.' }) issued!: number;
  @ApiProperty({ description: 'Counted, cast online.' }) online!: number;
  @ApiProperty({ description: 'Counted, cast on paper.' }) paper!: number;
  @ApiProperty() notUsed!: number;
  @ApiProperty({ description: 'Replaced by a later vote, or by one on paper.' })
  superseded!: number;
  @ApiProperty({ description: 'Envelopes without a valid vote.' }) void!: number;
  @ApiProperty({ description: 'Envelopes not agreed on before the close.' }) unconfirmed!: number;
  @ApiProperty({
    required: false,
    description:
      'Of the votes online, those with a declaration of identity, where it is asked for.',
  })
  declared?: number;
}

export class ResolutionTextDto {
  @ApiProperty() version!: number;
  @ApiProperty() title!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date-time' }) writtenAt!: string;
}

/** When a poll was closed before its time, and why. */
export class EarlyEndDto {
  @ApiProperty({ format: 'date-time' }) closedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'When it was to close.' }) closesAt!: string;
  @ApiProperty() reason!: string;
}

export class DecisionDto extends DecisionSummaryDto {
  @ApiProperty({ type: String, description: 'What was put to the vote.' }) text!: string;
  @ApiProperty({ type: [StepDto] }) derivation!: StepDto[];
  @ApiProperty({
    type: 'array',
    items: freeObject,
    description: 'What follows: see Effect in the rules library.',
  })
  effects!: Record<string, unknown>[];
  @ApiProperty({ type: [WarningDto] }) warnings!: WarningDto[];
  @ApiProperty(freeObject) facts!: Record<string, unknown>;
  @ApiProperty(freeObject) evidence!: Record<string, unknown>;
  @ApiProperty({ type: VersionRefDto }) constitution!: VersionRefDto;
  @ApiProperty() logIndex!: number;
  @ApiProperty() leafHash!: string;
  @ApiProperty({
    type: [CosignedDto],
    description: 'Witnesses that have cosigned a checkpoint of the log that covers the decision.',
  })
  cosignatures!: CosignedDto[];
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether those are enough under the witness policy; `null` where it names nobody.',
  })
  enoughCosigned!: boolean | null;
  @ApiProperty({ type: [SheetLinkDto] }) countSheets!: SheetLinkDto[];
  @ApiProperty({
    type: [ArchiveLinkDto],
    description: 'Of every sealed box of a secret poll; none where it was open.',
  })
  archives!: ArchiveLinkDto[];
  @ApiProperty({
    type: [IssuedDto],
    description: 'Files issued about it; its certificate is there a moment after the decision.',
  })
  issued!: IssuedDto[];
  @ApiProperty({
    type: NoticeDto,
    nullable: true,
    description: 'Of the poll; null where none is recorded.',
  })
  notice!: NoticeDto | null;
  @ApiProperty({
    type: ReconciliationDto,
    nullable: true,
    description: 'Of the poll, as the log tells of its close; null where there was no poll.',
  })
  votes!: ReconciliationDto | null;
  @ApiProperty({
    type: EarlyEndDto,
    nullable: true,
    description: 'Of the poll, where it was closed before its time.',
  })
  closedEarly!: EarlyEndDto | null;
  @ApiProperty({
    type: BallotLinksDto,
    nullable: true,
    description: 'How long it is known who cast which ballot; null where there was no open poll.',
  })
  ballotLinks!: BallotLinksDto | null;
  @ApiProperty({
    type: OpenToObjectionDto,
    nullable: true,
    description: 'Until when a declared result may be questioned; null where it may not be.',
  })
  openToObjection!: OpenToObjectionDto | null;
  @ApiProperty({
    type: [ResolutionTextDto],
    description: 'Every text that was drafted, oldest first; the last was put to the vote.',
  })
  texts!: ResolutionTextDto[];
  @ApiProperty({ type: [DecisionFilingDto], description: 'What it makes due at a registrar.' })
  filings!: DecisionFilingDto[];
  @ApiProperty({
    type: OfficeCourseDto,
    nullable: true,
    description: 'Of a vote on who holds an office; null for everything else.',
  })
  officeCourse!: OfficeCourseDto | null;
}
