import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../platform/fields';

export class LetterCodeDto {
  @Text({ max: 100, says: 'As it was typed: capitals, spaces and hyphens do not matter.' })
  code!: string;
}

export class LostCodeDto {
  @Text({ max: 64, says: 'The number of the member who has lost a code.' })
  memberNumber!: string;
}

export class WantedCodeDto {
  @ApiProperty() name!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ type: String, enum: ['member', 'office'], nullable: true })
  askedBy!: 'member' | 'office' | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) askedAt!: string | null;
}

export class CodeLettersDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() letters!: number;
  @ApiProperty({ description: 'Of them, how many took the place of an earlier code.' })
  again!: number;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty({ description: 'Whether their file can still be had.' }) kept!: boolean;
}

export class PollCodesDto {
  @ApiProperty({ description: 'Whether letters can be printed here at all.' }) printer!: boolean;
  @ApiProperty({ description: 'Whether the poll is open.' }) open!: boolean;
  @ApiProperty({ description: 'The most letters of one file.' }) mostLetters!: number;
  @ApiProperty({ type: [WantedCodeDto], description: 'To whom the next letters go.' })
  waiting!: WantedCodeDto[];
  @ApiProperty({ type: [CodeLettersDto], description: 'Newest first.' }) issued!: CodeLettersDto[];
}

export class IssuedLettersDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() letters!: number;
}

export class PollToPrintDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Letters to be printed.' }) letters!: number;
  @ApiProperty({ description: 'Of them, how many were asked for.' }) asked!: number;
}

export class ToPrintDto {
  @ApiProperty({ type: [PollToPrintDto] }) items!: PollToPrintDto[];
}
