import { ApiProperty } from '@nestjs/swagger';
import { Text, Whole } from '../../platform/fields';
import { RequestedRecountDto } from '../recounts/recounts.dto';
import { type ReviewState } from './count-in-hand';

const count = { min: 1, max: 1_000, says: 'Number of the count that was read: the newest.' };

export class ConfirmCountDto {
  @Whole(count) count!: number;
}

export class ObjectToCountDto {
  @Whole(count) count!: number;
  @Text({ max: 2000, says: 'Public: it goes in the log and stands beside the result.' })
  reason!: string;
}

export class AnswerObjectionDto {
  @Text({ max: 2000, says: 'Public: it goes in the log and stands beside the result.' })
  answer!: string;
}

const reviewStates: readonly ReviewState[] = [
  'not-asked',
  'nobody-free',
  'awaited',
  'confirmed',
  'objected',
  'answered',
];

/** What a scrutineer said against a count. */
export class CountObjectionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Of the returning officer.' })
  answer!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt!: string | null;
}

/** The newest count of an election, and what scrutineers have said to it. */
export class CountDto {
  @ApiProperty({ description: 'Of the count, from 1.' }) number!: number;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  @ApiProperty({
    enum: reviewStates,
    description:
      'Where its review stands. It can be declared but where it is awaited or objected to.',
  })
  review!: ReviewState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  confirmedAt!: string | null;
  @ApiProperty({ type: [CountObjectionDto] }) objections!: readonly CountObjectionDto[];
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description:
      'Until when a recount may be asked for, before which nothing is declared; null where nobody may ask.',
  })
  recountUntil!: string | null;
  @ApiProperty({ description: 'Whether the time in which a recount may be asked for is over.' })
  recountTimeOver!: boolean;
  @ApiProperty({ description: 'Whether a scrutineer may ask for a recount of this count now.' })
  scrutineersMayAsk!: boolean;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description:
      'Whether this is a recount with the sheets of the count before; null where it is no recount.',
  })
  agrees!: boolean | null;
  @ApiProperty({
    type: [RequestedRecountDto],
    description: 'What was asked of every count of the election, oldest first.',
  })
  recounts!: readonly RequestedRecountDto[];
}
