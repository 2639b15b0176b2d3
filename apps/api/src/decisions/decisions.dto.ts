import { ApiProperty } from '@nestjs/swagger';
import { OneOf, PageQuery, Text, Whole } from '../platform/fields';
import { SheetLinkDto, VersionRefDto } from '../polls/polls.dto';

const verdicts = ['carried', 'lost', 'elected', 'no-quorum', 'unlawful'] as const;

export class DecisionsQuery extends PageQuery {
  @Text({ max: 200, optional: true, says: 'Words to look for.' }) q?: string;
  @Text({ max: 60, optional: true, says: 'Kind of decision.' }) kind?: string;
  @OneOf({ values: verdicts, optional: true }) verdict?: (typeof verdicts)[number];
  @Whole({ min: 1900, max: 2200, optional: true }) year?: number;
}

export class DecisionSummaryDto {
  @ApiProperty() number!: number;
  @ApiProperty() title!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() kindTitle!: string;
  @ApiProperty({ enum: ['members', 'council'] }) body!: string;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
  @ApiProperty({ enum: [...verdicts] }) verdict!: string;
  @ApiProperty() headline!: string;
}

export class KindCountDto {
  @ApiProperty() kind!: string;
  @ApiProperty() kindTitle!: string;
  @ApiProperty() decisions!: number;
}

export class DecisionPageDto {
  @ApiProperty({ type: [DecisionSummaryDto] }) items!: DecisionSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty({ type: [KindCountDto], description: 'Every kind in the register, for the filter.' })
  kinds!: KindCountDto[];
  @ApiProperty({ type: [Number], description: 'Every year in the register, newest first.' })
  years!: number[];
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

export class DecisionDto extends DecisionSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
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
  @ApiProperty() documentSha256!: string;
  @ApiProperty() logIndex!: number;
  @ApiProperty() leafHash!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
  @ApiProperty({ type: [SheetLinkDto] }) countSheets!: SheetLinkDto[];
  @ApiProperty({ type: 'integer', nullable: true }) corrects!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) correctedBy!: number | null;
}
