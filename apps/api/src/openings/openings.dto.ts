import { ApiProperty } from '@nestjs/swagger';
import { largestBoard, openingSteps, type OpeningStep } from '@folkmoot/ballot';
import { Document, Text, Whole } from '../platform/fields';
import { ServerKey, type ServerKeyState } from '../poll-keys/server-key';

/** Longer than the shuffle of a poll of 20,000. */
const longestStep = 50_000_000;

export class TakeStepDto {
  @Document({ max: longestStep, says: 'The shuffle or decryption, to the letter.' }) text!: string;
}

export class ProceedWithoutDto {
  @Whole({ min: 1, max: largestBoard, says: 'The member’s place on the board.' }) place!: number;
  @Text({ max: 1000, says: 'Why; it goes in the log.' }) reason!: string;
}

export class TrusteeDto {
  @ApiProperty({ description: 'The number of the trustee: 1 is the server.' }) owner!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'The place on the board.' })
  place!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null for the server, or somebody erased.',
  })
  name!: string | null;
  @ApiProperty({ description: 'Whether it is you.' }) isYou!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why the others went on without.' })
  absentReason!: string | null;
}

export class MadeStepDto {
  @ApiProperty({ enum: openingSteps }) step!: OpeningStep;
  @ApiProperty({ description: 'Whose it is; 0 for what is nobody’s.' }) owner!: number;
  @ApiProperty() sha256!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
}

export class OpeningBoxDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) constituency!: string | null;
  @ApiProperty({ type: [String], description: 'What was voted on in it.' })
  contests!: readonly string[];
  @ApiProperty({ description: 'Ballots that count.' }) ballots!: number;
  @ApiProperty({ description: 'Whether papers are shuffled before they are opened.' })
  hasRankings!: boolean;
  @ApiProperty({ type: [MadeStepDto] }) made!: readonly MadeStepDto[];
  @ApiProperty({
    enum: ['server', 'scrutineers', 'returning-officer', 'nobody'],
    description:
      '`returning-officer`: so few ballots are in it that the officer must first say to open them.',
  })
  awaits!: 'server' | 'scrutineers' | 'returning-officer' | 'nobody';
  @ApiProperty({ type: String, nullable: true, enum: [...openingSteps, 'confirmation'] })
  nextStep!: OpeningStep | 'confirmation' | null;
  @ApiProperty({
    type: [String],
    description: 'Once opened: what all who voted in it answered alike, so that the result tells.',
  })
  alike!: readonly string[];
  @ApiProperty({
    type: [Number],
    description: 'Who can do the next step now: numbers of trustees.',
  })
  owners!: readonly number[];
}

export class PollOpeningDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['opening', 'opened'] }) state!: 'opening' | 'opened';
  @ApiProperty({ format: 'uuid' }) board!: string;
  @ApiProperty() boardName!: string;
  @ApiProperty() size!: number;
  @ApiProperty() threshold!: number;
  @ApiProperty({ type: [TrusteeDto] }) trustees!: readonly TrusteeDto[];
  @ApiProperty({ type: [OpeningBoxDto] }) boxes!: readonly OpeningBoxDto[];
  @ApiProperty({ description: 'Whether it waits for you.' }) isYourTurn!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) keyDestroyedAt!:
    string | null;
  @ServerKey() serverKey!: ServerKeyState | null;
}

export class PollOpeningListDto {
  @ApiProperty({
    type: [PollOpeningDto],
    description: 'Closed secret polls that are not opened yet.',
  })
  items!: readonly PollOpeningDto[];
}
