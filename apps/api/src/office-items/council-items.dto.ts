import { ApiProperty } from '@nestjs/swagger';
import { OfficeItemDto } from './office-items.dto';
import { type WhyLeftOut } from './left-out';

export const itemStates = ['draft', 'open', 'closed', 'decided'] as const;
export type ItemState = (typeof itemStates)[number];

const reasons: readonly WhyLeftOut[] = ['concerned', 'interested'];

/** A matter of the council about who holds an office, and the reader’s own part in it. */
export class CouncilItemDto {
  @ApiProperty({ format: 'uuid' }) resolution!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['appointment', 'removal'] }) about!: 'appointment' | 'removal';
  @ApiProperty({ enum: itemStates }) state!: ItemState;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) poll!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When voting closes; null while it has not opened.',
  })
  closesAt!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
  @ApiProperty({
    enum: reasons,
    nullable: true,
    type: String,
    description: 'Why the reader has no vote on it; null where they have one.',
  })
  noVote!: WhyLeftOut | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The interest that the reader has declared in it.',
  })
  ownInterest!: string | null;
}

export class CouncilItemListDto {
  @ApiProperty({ type: [CouncilItemDto] }) items!: readonly CouncilItemDto[];
}

export class CouncilItemDetailsDto extends CouncilItemDto {
  @ApiProperty({ description: 'The text of the resolution.' }) text!: string;
  @ApiProperty({ type: OfficeItemDto }) item!: OfficeItemDto;
}
