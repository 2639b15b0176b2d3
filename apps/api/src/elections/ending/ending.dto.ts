import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../../platform/fields';

export class EndElectionDto {
  @Text({ max: 1000, says: 'For everybody to read: the log has it. It names nobody.' })
  reason!: string;
}

export class EndedContestsDto {
  @ApiProperty({ description: 'Of which contests nothing was left to fill, and why.' })
  says!: string;
  @ApiProperty({ description: 'Whether something of the election is left to vote on.' })
  goesOn!: boolean;
}

/** A contest that was ended before its poll. */
export class EndingDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'As the officer gave it.' }) reason!: string;
}

/** A contest of which nothing is left to fill, so that an officer can end it. */
export class NothingLeftDto {
  @ApiProperty({ format: 'uuid' }) contest!: string;
  @ApiProperty({ description: 'What the rules find.' }) says!: string;
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
}
