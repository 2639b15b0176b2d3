import { ApiProperty } from '@nestjs/swagger';
import { RECOUNT_ASKERS, type RecountAsker } from '@folkmoot/rules';
import { Text, Whole } from '../../platform/fields';

export class AskRecountDto {
  @Whole({ min: 1, max: 1_000, says: 'Number of the count that was read: the newest.' })
  count!: number;
  @Text({ max: 2000, says: 'Public: it goes in the log and stands beside the result.' })
  reason!: string;
}

export class RefuseRecountDto {
  @Text({ max: 2000, says: 'Public: it goes in the log and stands beside the result.' })
  reason!: string;
}

export class MadeRecountDto {
  @ApiProperty({ description: 'Number of the recount.' }) count!: number;
  @ApiProperty({ description: 'Whether its count sheets are those of the count before.' })
  agrees!: boolean;
}

/** That somebody asked for a recount, and what came of it. */
export class RequestedRecountDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Number of the count that was doubted.' }) count!: number;
  @ApiProperty({ enum: RECOUNT_ASKERS, description: 'As what they asked; not who they are.' })
  by!: RecountAsker;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Null until it is answered, or where the votes were counted again before.',
  })
  granted!: boolean | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused.' })
  answer!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Number of the recount.' })
  recount!: number | null;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether the recount has the same count sheets.',
  })
  agrees!: boolean | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt!: string | null;
}
