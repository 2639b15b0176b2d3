import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../../platform/fields';

export class FewerSeatsDto {
  @Text({ max: 1000, says: 'For everybody to read: the log has it. It names nobody.' })
  reason!: string;
}

export class ReducedContestsDto {
  @ApiProperty({ description: 'Which contests go on for how many seats, and why.' })
  says!: string;
}

/** That a contest goes on for fewer seats, before its poll. */
export class ReductionDto {
  @ApiProperty({ type: 'integer', description: 'Seats that it was for until then.' })
  before!: number;
  @ApiProperty({ type: 'integer', description: 'Seats that it is for since.' }) after!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'As the officer gave it.' }) reason!: string;
}

/** A contest of which fewer seats are free than it is for, so that it can go on for those. */
export class FewerLeftDto {
  @ApiProperty({ format: 'uuid' }) contest!: string;
  @ApiProperty({ type: 'integer', description: 'Seats that are free for it.' }) free!: number;
  @ApiProperty({ description: 'What the rules find.' }) says!: string;
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
}
