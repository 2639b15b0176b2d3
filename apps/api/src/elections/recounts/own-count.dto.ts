import { ApiProperty } from '@nestjs/swagger';
import { RequestedRecountDto } from './recounts.dto';

export class OwnCountedContestDto {
  @ApiProperty({ format: 'uuid' }) contest!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Of its count sheet.' }) sha256!: string;
  @ApiProperty({
    type: [String],
    description: 'Who is elected by this count; nothing is declared yet.',
  })
  elected!: readonly string[];
}

/** A count that is not declared, as a candidate sees it. */
export class OwnCountDto {
  @ApiProperty({ description: 'Of the count, from 1.' }) number!: number;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: [OwnCountedContestDto], description: 'In which the reader stands.' })
  contests!: readonly OwnCountedContestDto[];
  @ApiProperty({ description: 'Whether the reader can ask for a recount now.' }) mayAsk!: boolean;
  @ApiProperty({ description: 'Until when, or why not.' }) says!: string;
  @ApiProperty({
    type: [RequestedRecountDto],
    description: 'What was asked of every count of the election, oldest first.',
  })
  recounts!: readonly RequestedRecountDto[];
}
