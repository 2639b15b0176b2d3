import { ApiProperty } from '@nestjs/swagger';
import { EARLY_CLOSES } from '@folkmoot/rules';
import { Text, YesNo } from '../../platform/fields';

const allowed = ['never', ...EARLY_CLOSES] as const;

export class EarlyCloseInDto {
  @Text({
    max: 500,
    says: 'Why the poll should be closed before its time: voters are told, and it goes in the log.',
  })
  reason!: string;
}

export class EarlyCloseDecisionDto {
  @YesNo({ says: 'Whether a second officer agrees, which closes the poll.' }) agreed!: boolean;
}

export class EarlyCloseRequestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'The name of who asked for it.' }) askedBy!: string;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Null until a second officer decides.',
  })
  agreed!: boolean | null;
  @ApiProperty({ description: 'Whether the reader asked for it, who can only take it back.' })
  isYours!: boolean;
}

/** Whether a poll may be closed before its time, and who has asked for it. */
export class EarlyCloseDto {
  @ApiProperty({ enum: allowed, description: 'By the rules under which it was opened.' })
  allowed!: (typeof allowed)[number];
  @ApiProperty({ description: 'Days for which it stays open at the least.' })
  minimumDaysOpen!: number;
  @ApiProperty({ type: [EarlyCloseRequestDto], description: 'Oldest first.' })
  requests!: EarlyCloseRequestDto[];
}
