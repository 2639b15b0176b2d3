import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Email, ListOf, OneOf, Text } from '../platform/fields';
import { type MatterKind, matterKinds } from './matter';

export class MatterRefDto {
  @OneOf({ values: matterKinds }) kind!: MatterKind;
  @Text({ max: 40, says: 'The number of a decision; the id of an election or a meeting.' })
  id!: string;
}

export class AppointInspectorDto {
  @Text({ max: 200 }) name!: string;
  @Text({ max: 200, says: 'On whose behalf: a regulator, an auditor.' }) body!: string;
  @Email({ says: 'Where the links to sign in are sent.' }) email!: string;
  @CivilDate() from!: string;
  @CivilDate({ says: 'The last day.' }) to!: string;
  @ListOf({
    of: MatterRefDto,
    max: 200,
    optional: true,
    says: 'What may be looked into; the whole record when it is left out.',
  })
  scope?: MatterRefDto[];
}

const states = ['to-come', 'under-way', 'over'] as const;
export type InspectionState = (typeof states)[number];

export class MatterDto extends MatterRefDto {
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) on!: string | null;
}

export class InspectionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ enum: states }) state!: InspectionState;
  @ApiProperty({ description: 'Whether the whole record may be looked into.' }) whole!: boolean;
  @ApiProperty({ description: 'How often something was opened.' }) views!: number;
}

export class InspectionListDto {
  @ApiProperty({ type: [InspectionDto] }) items!: readonly InspectionDto[];
}

export class InspectionViewDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['page', 'pack'] }) what!: string;
  @ApiProperty({ type: MatterRefDto }) matter!: MatterRefDto;
}

export class InspectionDetailsDto extends InspectionDto {
  @ApiProperty({ type: [MatterDto], nullable: true, description: 'Null for the whole record.' })
  scope!: readonly MatterDto[] | null;
  @ApiProperty({ type: [InspectionViewDto], description: 'What was opened, newest first.' })
  viewed!: readonly InspectionViewDto[];
}

export class OwnInspectionDto {
  @ApiProperty({ type: InspectionDto }) inspection!: InspectionDto;
  @ApiProperty({ type: [MatterDto], description: 'Everything in scope, newest first.' })
  matters!: readonly MatterDto[];
}

export class TimelineEntryDto {
  @ApiProperty() index!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() action!: string;
  @ApiProperty({ description: 'What such an entry says to a reader.' }) meaning!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who acted, where that is held.' })
  by!: string | null;
}

export class ExactTurnoutDto {
  @ApiProperty() poll!: string;
  @ApiProperty() constituency!: string;
  @ApiProperty() entitled!: number;
  @ApiProperty() tookPart!: number;
}

export class NoticeGivenDto {
  @ApiProperty({ description: 'Title of the poll.' }) poll!: string;
  @ApiProperty({ enum: ['e-mail'] }) channel!: string;
  @ApiProperty() sentTo!: number;
  @ApiProperty() entitled!: number;
  @ApiProperty({ format: 'date-time' }) givenAt!: string;
}

export class InspectedMatterDto extends MatterDto {
  @ApiProperty({ type: [TimelineEntryDto] }) timeline!: readonly TimelineEntryDto[];
  @ApiProperty({ type: [ExactTurnoutDto], description: 'Exact figures, small groups too.' })
  roll!: readonly ExactTurnoutDto[];
  @ApiProperty({ type: [NoticeGivenDto] }) notices!: readonly NoticeGivenDto[];
}

export class EndedDto {
  @ApiProperty({ format: 'date' }) endedOn!: string;
}
