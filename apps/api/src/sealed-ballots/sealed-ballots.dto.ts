import { ApiProperty } from '@nestjs/swagger';
import { declares } from '../ballots/ballots.dto';
import { Document, ListOf, Uuid, Whole, YesNo } from '../platform/fields';

/** Longer than any ballot of a paper that can be opened. */
const longestText = 1_000_000;

export class SealedBallotDto {
  @Uuid() box!: string;
  @Document({ max: longestText, says: 'The ballot as it was sealed, to the letter.' })
  ballot!: string;
}

export class CastSealedDto {
  @ListOf({ of: SealedBallotDto, min: 1, max: 20, says: 'One for each box on the paper.' })
  ballots!: SealedBallotDto[];
  @YesNo({ optional: true, says: declares }) declaresIdentity?: boolean;
}

export class SealedReceiptDto {
  @ApiProperty({ format: 'uuid' }) box!: string;
  @ApiProperty({ description: 'SHA-256 of the ballot, base64 without padding.' }) tracker!: string;
  @ApiProperty({ description: 'Place in the log.' }) logIndex!: number;
  @ApiProperty({ description: 'RFC 6962 leaf hash of the log entry, hexadecimal.' })
  leafHash!: string;
  @ApiProperty({ description: 'The log entry, to the letter.' }) entry!: string;
}

export class SealedCastDto {
  @ApiProperty({ format: 'date-time' }) castAt!: string;
  @ApiProperty({ type: [SealedReceiptDto] }) ballots!: SealedReceiptDto[];
}

export class MySealedBallotDto extends SealedReceiptDto {
  @ApiProperty({ format: 'date-time' }) castAt!: string;
  @ApiProperty({ description: 'The key that signed it, 64 hexadecimal digits.' })
  credential!: string;
  @ApiProperty({ enum: ['current', 'superseded'] }) state!: 'current' | 'superseded';
}

export class MySealedBallotsDto {
  @ApiProperty({ type: [MySealedBallotDto], description: 'The newest first.' })
  items!: MySealedBallotDto[];
}

export class BoardBallotDto {
  @ApiProperty() tracker!: string;
  @ApiProperty({ description: 'The key that signed it, 64 hexadecimal digits.' })
  credential!: string;
  @ApiProperty({ description: 'Number of the log that it was accepted in.' }) log!: number;
  @ApiProperty({ description: 'Place in that log.' }) logIndex!: number;
  @ApiProperty({
    enum: ['current', 'superseded', 'paper'],
    description:
      '`superseded`: the same elector has voted again since, online or on paper. `paper`: entered by two tellers.',
  })
  state!: 'current' | 'superseded' | 'paper';
}

export class BallotBoardDto {
  @ApiProperty({ type: [BoardBallotDto], description: 'In the order of the log.' })
  items!: BoardBallotDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Where the next page goes on.' })
  next!: string | null;
}

export class BoardQuery {
  @Document({ max: 60, optional: true, says: 'The `next` of the page before.' })
  after?: string;
  @Whole({ min: 1, max: 1000, optional: true }) limit?: number;
}

export class TrackerQuery {
  @Document({ max: 60 }) tracker!: string;
}
