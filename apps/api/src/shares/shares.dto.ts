import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, OneOf, PageQuery, Text, Whole } from '../platform/fields';
import { mostShares, shareKinds } from './share-entries';

export class RecordSharesDto {
  @OneOf({
    values: shareKinds,
    says: '`to-nominee`: shares of somebody who leaves, held without a vote until they are passed on.',
  })
  kind!: (typeof shareKinds)[number];
  @Text({ max: 40, optional: true, says: 'Number of the member who held the shares.' })
  from?: string;
  @Text({ max: 40, optional: true, says: 'Number of the member who is to hold the shares.' })
  to?: string;
  @Whole({ min: 1, max: mostShares }) shares!: number;
  @CivilDate({ says: 'From which day on. Not a day to come.' }) on!: string;
}

export class RecordedSharesDto {
  @ApiProperty({ format: 'uuid', description: 'What the log calls the act.' }) id!: string;
}

export class ShareRegisterQuery extends PageQuery {
  @CivilDate({ optional: true, says: 'The day to look at; today when left out.' }) on?: string;
}

export class ShareholderDto {
  @ApiProperty({ format: 'uuid' }) member!: string;
  @ApiProperty() number!: string;
  @ApiProperty() name!: string;
  @ApiProperty() shares!: number;
}

export class ShareRegisterDto {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ description: 'Whether members vote by their shares now.' })
  votesByShares!: boolean;
  @ApiProperty({ description: 'All shares that there are.' }) issued!: number;
  @ApiProperty({ description: 'Shares that a nominee holds, without a vote.' }) nominee!: number;
  @ApiProperty({ description: 'Members who hold a share.' }) holders!: number;
  @ApiProperty({ type: [ShareholderDto] }) items!: readonly ShareholderDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class ShareEntryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: shareKinds }) kind!: string;
  @ApiProperty({ description: 'More shares, or fewer where it is below nought.' }) by!: number;
  @ApiProperty({ type: String, nullable: true, description: 'The other member of a transfer.' })
  other!: string | null;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ description: 'What the member held after that day.' }) held!: number;
}

export class HoldingDto {
  @ApiProperty() shares!: number;
  @ApiProperty({ type: [ShareEntryDto], description: 'Newest first.' })
  entries!: readonly ShareEntryDto[];
}
