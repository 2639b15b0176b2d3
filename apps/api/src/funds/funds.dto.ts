import { ApiProperty } from '@nestjs/swagger';
import { ListOf, PenceText, Text, Whole } from '../platform/fields';
import { OpeningWarningDto } from '../polls/opening.dto';

export class FundPartInDto {
  @Text({ max: 100, says: 'A constituency, a place or a theme.' }) name!: string;
  @PenceText() budgetPence!: string;
}

export class AnnounceFundRoundDto {
  @Text({ max: 200 }) title!: string;
  @PenceText() budgetPence!: string;
  @Whole({
    min: 1,
    max: 100_000,
    optional: true,
    says: 'Bids with fewer approvals are not funded.',
  })
  minimumApprovals?: number;
  @PenceText({ optional: true, says: 'Bids that ask for more are not funded.' })
  maximumGrantPence?: string;
  @ListOf({ of: FundPartInDto, max: 20, optional: true }) parts?: FundPartInDto[];
}

export class BidInDto {
  @Text({ max: 200, says: 'What the money is for; no two bids of a round share a name.' })
  name!: string;
  @Text({ max: 200 }) applicant!: string;
  @PenceText({ says: 'The whole sum asked for: funded in full or not at all.' }) pence!: string;
  @Text({ max: 2000 }) summary!: string;
  @Text({ max: 40, optional: true, says: 'Id of the part of the fund that it competes for.' })
  part?: string;
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
  @ApiProperty({ type: String, nullable: true, description: 'The part that it competes for.' })
  part!: string | null;
}

export class FundPartDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() budgetPence!: string;
}

export class FundTermsDto {
  @ApiProperty({ type: 'integer', nullable: true }) minimumApprovals!: number | null;
  @ApiProperty({ type: String, nullable: true }) maximumGrantPence!: string | null;
  @ApiProperty({ type: [FundPartDto] }) parts!: readonly FundPartDto[];
}

export class FundRoundDetailsDto extends FundRoundDto {
  @ApiProperty({
    type: [OpeningWarningDto],
    description: 'What to know before the poll opens, if it opened today; none once it has.',
  })
  beforeItOpens!: OpeningWarningDto[];
  @ApiProperty({
    description: 'How the votes choose among the bids: of the poll, or of the constitution before.',
  })
  methodName!: string;
  @ApiProperty({ type: FundTermsDto }) terms!: FundTermsDto;
  @ApiProperty({ type: [FundBidDto] }) bids!: readonly FundBidDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Hash of the allocation sheet.' })
  countSheet!: string | null;
}
