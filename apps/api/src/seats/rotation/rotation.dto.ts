import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, HexDigits, Text } from '../../platform/fields';

export class RetireByRotationDto {
  @Text({ max: 100, says: 'Code of a constituency whose seats fall free in turn.' })
  constituency!: string;
  @CivilDate({ says: 'The first day on which those who retire are out of office.' }) on!: string;
}

export class DrawRotationDto {
  @HexDigits({ bytes: 32, says: 'Drawn by the browser of the officer who draws: half of the lot.' })
  beacon!: string;
}

export class RotatedDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Places that another officer must draw lots for; 0 when none.' })
  toDraw!: number;
}

export class RotationMemberDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the term.' }) term!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date' }) lastElectedOn!: string;
  @ApiProperty({
    enum: ['retires', 'stays', 'lots'],
    description: 'Whether they retire, stay, or it is for the lots to say.',
  })
  fate!: 'retires' | 'stays' | 'lots';
}

export class AnnouncedDrawDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ description: 'Whether whoever asks announced it, and so may not draw.' })
  isOwn!: boolean;
}

export class RotationOfDto {
  @ApiProperty() constituency!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty({ description: 'What the rules say, as a sentence.' }) headline!: string;
  @ApiProperty({ type: [String], description: 'How they come to it, step by step.' })
  steps!: string[];
  @ApiProperty({ description: 'Places for which lots must be drawn.' }) toDraw!: number;
  @ApiProperty({ type: [RotationMemberDto] }) members!: RotationMemberDto[];
  @ApiProperty({ type: AnnouncedDrawDto, nullable: true }) announced!: AnnouncedDrawDto | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day on which this year’s retire, once that is settled.',
  })
  settledFor!: string | null;
}

export class RotationListDto {
  @ApiProperty({ format: 'date', description: 'The day that was asked about.' }) on!: string;
  @ApiProperty({ type: [RotationOfDto] }) items!: RotationOfDto[];
}
