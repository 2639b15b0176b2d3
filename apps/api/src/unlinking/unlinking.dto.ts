import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../platform/fields';

export class BallotsHoldDto {
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) heldAt!: string;
}

/** How long it is known who cast which ballot in an open poll. */
export class BallotLinksDto {
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day on which it is known; null until the poll is decided.',
  })
  keptUntil!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why so long.' })
  because!: string | null;
  @ApiProperty({ type: String, nullable: true }) citation!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When it was destroyed; null while it is known.',
  })
  unlinkedOn!: string | null;
  @ApiProperty({
    type: BallotsHoldDto,
    nullable: true,
    description: 'Why it is not destroyed for now.',
  })
  hold!: BallotsHoldDto | null;
}

export class HoldReasonDto {
  @Text({ max: 500, says: 'Public: it goes in the log.' }) reason!: string;
}
