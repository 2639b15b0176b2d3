import { ApiProperty } from '@nestjs/swagger';
import { type PlainDate } from '@folkmoot/basics';
import { CivilDate, WholeList, YesNo } from '../../platform/fields';

export class PublicValueInDto {
  @CivilDate({ says: 'The day on which the numbers were drawn or published.' })
  drawnOn!: PlainDate;
  @WholeList({
    min: 0,
    max: 2_147_483_647,
    atMost: 20,
    says: 'The numbers that the source published, in any order.',
  })
  numbers!: number[];
}

export class PublicValueDecisionDto {
  @YesNo({ says: 'Whether a second officer, who looked them up, found the same numbers.' })
  agreed!: boolean;
}

export class StatedValueDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) drawnOn!: string;
  @ApiProperty({ type: [Number], description: 'Ascending.' }) numbers!: number[];
  @ApiProperty({ description: 'The name of who entered them.' }) askedBy!: string;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Null until a second officer decides.',
  })
  agreed!: boolean | null;
  @ApiProperty({ description: 'Whether the reader entered them, who can only take them back.' })
  isYours!: boolean;
}

/** What a closed poll waits for before its votes are counted, as it announced. */
export class AwaitedNumbersDto {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Numbers that one officer entered, for another to look up; null until one has.',
  })
  stated!: string | null;
}

/** The numbers from which the lots of a poll are drawn, as it announced. */
export class PublicValueDto {
  @ApiProperty({ description: 'Which numbers, as announced before the vote.' }) source!: string;
  @ApiProperty({ description: 'How many of them.' }) numbers!: number;
  @ApiProperty({ type: [StatedValueDto], description: 'Oldest first.' })
  stated!: StatedValueDto[];
}
