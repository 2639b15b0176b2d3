import { ApiProperty } from '@nestjs/swagger';
import { AnswerDto } from '../ballots/ballots.dto';
import { Document, ListOf, OneOf, Text, Uuid, Whole, YesNo } from '../platform/fields';
import { voidGrounds, type VoidGround } from './readings';

/** More make two batches: what two people check in one go, and what one entry of the log can list. */
const mostEnvelopes = 500;

export class AnnounceBatchDto {
  @Text({ max: 100, says: 'Where the envelopes were collected; it goes in the log.' })
  place!: string;
  @Whole({ min: 1, max: mostEnvelopes, says: 'Counted before any is opened.' }) envelopes!: number;
  @YesNo({
    optional: true,
    says: 'Whether those concerned know that the tellers of fewer than five papers of a secret poll can guess whose is whose.',
  })
  acknowledgesFew?: boolean;
}

export class AnnouncedBatchDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Of the poll’s batches, from 1.' }) number!: number;
}

export class WithdrawBatchDto {
  @Text({ max: 500, says: 'Why; it goes in the log.' }) reason!: string;
}

export class EnterEnvelopeDto {
  @Whole({ min: 1, max: mostEnvelopes }) envelope!: number;
  @Text({ max: 50, optional: true, says: 'The member’s number in the register.' }) number?: string;
  @OneOf({ values: voidGrounds, optional: true, says: 'Why the envelope holds no vote.' })
  ground?: VoidGround;
  @ListOf({ of: AnswerDto, max: 50, optional: true, says: 'In an open poll: what is marked.' })
  answers?: AnswerDto[];
}

export class EnterPaperDto {
  @Uuid() box!: string;
  @Whole({ min: 1, max: mostEnvelopes, says: 'Its place among the papers for this box.' })
  paper!: number;
  @Document({ max: 1_000_000, says: 'The paper as the teller’s browser sealed it, to the letter.' })
  ballot!: string;
}

export class TellerDto {
  @ApiProperty({ enum: [1, 2] }) teller!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Null for somebody erased.' })
  name!: string | null;
  @ApiProperty({ description: 'Whether it is you.' }) isYou!: boolean;
}

const states = ['announced', 'entering', 'agreed', 'confirmed', 'withdrawn'] as const;

export class PaperBatchDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty() number!: number;
  @ApiProperty() place!: string;
  @ApiProperty() envelopes!: number;
  @ApiProperty({ format: 'date-time' }) announcedAt!: string;
  @ApiProperty({
    enum: states,
    description: '`agreed`: both tellers have entered everything alike, and it can be confirmed.',
  })
  state!: (typeof states)[number];
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ type: [TellerDto] }) tellers!: TellerDto[];
  @ApiProperty({ description: 'Whether you are one of its tellers, or can become one.' })
  mayEnter!: boolean;
  @ApiProperty({ description: 'Things that the two tellers read differently.' })
  differences!: number;
}

export class PaperBatchListDto {
  @ApiProperty({ type: [PaperBatchDto] }) items!: PaperBatchDto[];
}

export class EnvelopeReadingDto {
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty({ type: String, enum: voidGrounds, nullable: true }) ground!: VoidGround | null;
  @ApiProperty({
    type: [AnswerDto],
    nullable: true,
    description: 'For the two tellers alone, where they differ.',
  })
  answers!: AnswerDto[] | null;
}

const itemStates = ['unread', 'read-once', 'agreed', 'different'] as const;

export class PaperItemDto {
  @ApiProperty() number!: number;
  @ApiProperty({ enum: itemStates }) state!: (typeof itemStates)[number];
  @ApiProperty({ description: 'Whether you have entered it.' }) byYou!: boolean;
}

export class EnvelopeDto extends PaperItemDto {
  @ApiProperty({
    type: [EnvelopeReadingDto],
    description: 'What the first and the second teller read, once both have read it.',
  })
  readings!: EnvelopeReadingDto[];
}

export class BatchBoxDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) constituency!: string | null;
  @ApiProperty({ description: 'SHA-256 of the text of its election, base64 without padding.' })
  electionSha256!: string;
  @ApiProperty({ description: 'Number of the log that its election was published in.' })
  log!: number;
  @ApiProperty({ description: 'Place in that log of the entry that published its election.' })
  logIndex!: number;
  @ApiProperty({ type: [String] }) contests!: string[];
  @ApiProperty({
    type: [PaperItemDto],
    description: 'One for each envelope of its electors; empty until the envelopes agree.',
  })
  papers!: PaperItemDto[];
}

export class PaperBatchDetailsDto extends PaperBatchDto {
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['open', 'secret'] }) secrecy!: string;
  @ApiProperty({ description: 'Which teller you are; 0 for neither.' }) you!: number;
  @ApiProperty({ type: [EnvelopeDto] }) envelopeItems!: EnvelopeDto[];
  @ApiProperty({
    description: 'Whether voters of a constituency declare their identity in this poll.',
  })
  asksDeclaration!: boolean;
  @ApiProperty({ description: 'Whether both tellers agree on every envelope.' })
  envelopesAgree!: boolean;
  @ApiProperty({ type: [BatchBoxDto], description: 'Of a secret poll.' }) boxes!: BatchBoxDto[];
}

export class ConfirmedBatchDto {
  @ApiProperty({ description: 'Members marked as having voted on paper.' }) marks!: number;
  @ApiProperty({ description: 'Envelopes without a vote.' }) void!: number;
  @ApiProperty({ description: 'Ballots cast online that count no longer.' }) superseded!: number;
}
