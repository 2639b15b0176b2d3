import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Moment, PenceText, Text } from '../platform/fields';

export class AnnounceFundRoundDto {
  @Text({ max: 200 }) title!: string;
  @PenceText() budgetPence!: string;
}

export class BidInDto {
  @Text({ max: 200, says: 'What the money is for; no two bids of a round share a name.' })
  name!: string;
  @Text({ max: 200 }) applicant!: string;
  @PenceText({ says: 'The whole sum asked for: funded in full or not at all.' }) pence!: string;
  @Text({ max: 2000 }) summary!: string;
}

export class OpenFundRoundDto {
  @Moment({ says: 'The last moment at which a ballot is in time.' }) closesAt!: string;
  @CivilDate({
    optional: true,
    says: 'The day whose register makes the roll; today when left out.',
  })
  recordDate?: string;
}

export class FundRoundDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() budgetPence!: string;
  @ApiProperty({ format: 'date-time' }) announcedAt!: string;
  @ApiProperty({ enum: ['taking-bids', 'open', 'closed', 'decided'] }) state!: string;
  @ApiProperty({ description: 'How many bids there are.' }) bidCount!: number;
  @ApiProperty({ description: 'What all bids ask for together.' }) askedPence!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) poll!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
}

export class FundRoundListDto {
  @ApiProperty({ type: [FundRoundDto] }) items!: readonly FundRoundDto[];
}

export class FundBidDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() applicant!: string;
  @ApiProperty() pence!: string;
  @ApiProperty() summary!: string;
}

export class FundRoundDetailsDto extends FundRoundDto {
  @ApiProperty({ type: [FundBidDto] }) bids!: readonly FundBidDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Hash of the allocation sheet.' })
  countSheet!: string | null;
}
