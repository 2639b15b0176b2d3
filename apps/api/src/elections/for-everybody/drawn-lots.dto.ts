import { ApiProperty } from '@nestjs/swagger';

export class DrawnOrderDto {
  @ApiProperty() contest!: string;
  @ApiProperty({ type: [String], description: 'Candidates, whom lots favour most first.' })
  candidates!: string[];
}

/** How the lots of an election are drawn from numbers that others publish, as far as it is known. */
export class DrawnLotsDto {
  @ApiProperty({ description: 'Which numbers.' }) source!: string;
  @ApiProperty({ description: 'How many of them.' }) numbers!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 of the secret; null until the poll opens.',
  })
  commitment!: string | null;
  @ApiProperty({
    type: [Number],
    nullable: true,
    description: 'The numbers; null until two officers agree on them.',
  })
  drawn!: number[] | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) drawnOn!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The secret; null until the votes are counted.',
  })
  secret!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 of the secret and the SHA-256 of the numbers; null until then.',
  })
  seed!: string | null;
  @ApiProperty({ type: [DrawnOrderDto], description: 'Empty until then.' })
  order!: DrawnOrderDto[];
}
