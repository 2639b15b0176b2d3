import { ApiProperty } from '@nestjs/swagger';
import { electionNotices, type ElectionNoticeStage } from '../../notices/notice';
import { NoticesDeliveredDto } from '../../notices/notices.dto';

/** A notice of an election that was given by letter, and what became of it. */
export class ElectionNoticeDto {
  @ApiProperty({ enum: electionNotices }) stage!: ElectionNoticeStage;
  @ApiProperty({ format: 'date-time' }) givenAt!: string;
  @ApiProperty({ description: 'Members whom it is for.' }) entitled!: number;
  @ApiProperty({ description: 'Those of them who have an e-mail address.' }) sentTo!: number;
  @ApiProperty({ type: NoticesDeliveredDto }) delivered!: NoticesDeliveredDto;
}

export class ElectionNoticesDto {
  @ApiProperty({ type: [ElectionNoticeDto], description: 'Oldest first.' })
  items!: ElectionNoticeDto[];
}
