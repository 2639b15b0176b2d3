import { ApiProperty } from '@nestjs/swagger';
import { Document, OneOf, Text, UuidList, Whole } from '../platform/fields';
import { largestBoard } from '@folkmoot/ballot';
import { boardRounds, type BoardRound } from './board.repository';
import { boardStates, type BoardState } from './board-stage';

/** Longer than any message of the largest board. */
const longestMessage = 4_000_000;

export class SetUpBoardDto {
  @Text({ max: 200, says: 'What the board is called, such as “Scrutineers 2027”.' }) name!: string;
  @UuidList({ max: largestBoard, says: 'Accounts of scrutineers, in the order of their places.' })
  members!: string[];
  @Whole({ min: 1, max: largestBoard, says: 'How many of them it takes to open a poll.' })
  threshold!: number;
}

export class NewBoardDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class SpeakOnBoardDto {
  @OneOf({ values: boardRounds }) round!: BoardRound;
  @Document({ max: longestMessage, says: 'The message, to the letter.' }) text!: string;
}

export class SpokenDto {
  @ApiProperty({ enum: boardStates }) state!: BoardState;
  @ApiProperty({ type: String, enum: boardRounds, nullable: true }) round!: BoardRound | null;
}

export class RetireBoardDto {
  @Text({ max: 1000, says: 'Why; it goes in the log.' }) reason!: string;
}

export class ScrutineerDto {
  @ApiProperty({ format: 'uuid' }) account!: string;
  @ApiProperty() name!: string;
}

export class BoardMemberDto {
  @ApiProperty({ description: 'The place on the board, from 1.' }) place!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Null for somebody erased.' })
  name!: string | null;
  @ApiProperty({ description: 'Whether it is you.' }) isYou!: boolean;
  @ApiProperty({ description: 'Whether the board waits for this member now.' }) isAwaited!: boolean;
  @ApiProperty({ description: 'Whether the member’s recovery sheet was typed in and worked.' })
  hasVerifiedSheet!: boolean;
}

export class BoardSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: '1: a single officer, who opens polls alone.' }) size!: number;
  @ApiProperty({ description: 'How many members it takes to open a poll.' }) threshold!: number;
  @ApiProperty({ format: 'date-time' }) setUpAt!: string;
  @ApiProperty({ enum: boardStates }) state!: BoardState;
  @ApiProperty({ description: 'Whether polls that open now get its key.' }) isInUse!: boolean;
  @ApiProperty({ description: 'Whether it waits for you.' }) isYourTurn!: boolean;
  @ApiProperty({ type: String, enum: boardRounds, nullable: true }) round!: BoardRound | null;
  @ApiProperty({ type: [BoardMemberDto] }) members!: readonly BoardMemberDto[];
}

export class BoardListDto {
  @ApiProperty({ type: [BoardSummaryDto] }) items!: readonly BoardSummaryDto[];
  @ApiProperty({ type: [ScrutineerDto], description: 'Who can be on a board.' })
  scrutineers!: readonly ScrutineerDto[];
}

export class BoardMessageDto {
  @ApiProperty({ enum: boardRounds }) round!: BoardRound;
  @ApiProperty({ description: 'Whose it is: a place on the board.' }) member!: number;
  @ApiProperty() text!: string;
}

export class BoardDto extends BoardSummaryDto {
  @ApiProperty({ type: [BoardMessageDto], description: 'All that was said, to the letter.' })
  messages!: readonly BoardMessageDto[];
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the key’s parameters.' })
  parametersSha256!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The server’s part of the rehearsal, to the letter, once the key is made.',
  })
  rehearsal!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the rehearsal’s archive.' })
  archiveSha256!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it is out of use.' })
  retiredReason!: string | null;
}
