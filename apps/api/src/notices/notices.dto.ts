import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../platform/fields';

/** What became of the notices that went to everybody on the roll who has an address. */
export class NoticesDeliveredDto {
  @ApiProperty({ description: 'Not handed to the mail server yet.' }) waiting!: number;
  @ApiProperty({ description: 'The mail server would not take them.' }) refused!: number;
  @ApiProperty({ description: 'Came back to an officer.' }) cameBack!: number;
}

export class GivenReminderDto {
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({ description: 'Electors with an address then, voters and others alike.' })
  reachable!: number;
  @ApiProperty() entitled!: number;
}

export class LettersDto {
  @ApiProperty() entitled!: number;
  @ApiProperty({ description: 'Electors with an e-mail address, voters and others alike.' })
  reachable!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Not told where fewer than 5.' })
  notVoted!: number | null;
  @ApiProperty({ type: NoticesDeliveredDto }) notices!: NoticesDeliveredDto;
  @ApiProperty({ type: [GivenReminderDto], description: 'Oldest first.' })
  reminders!: GivenReminderDto[];
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the next reminder may be given; null once the poll is over.',
  })
  earliest!: string | null;
  @ApiProperty({ description: 'Whether that moment has come.' }) ready!: boolean;
}

export class ReminderDto {
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
}

export class NotReachedDto {
  @ApiProperty() name!: string;
  @ApiProperty() number!: string;
  @ApiProperty() constituency!: string;
  @ApiProperty({ enum: ['no-address', 'refused', 'came-back'] }) why!: string;
}

export class NotReachedListDto {
  @ApiProperty({ type: [NotReachedDto] }) items!: NotReachedDto[];
}

export class CameBackDto {
  @Text({ max: 64, says: 'The number of the member whose notice came back.' })
  memberNumber!: string;
}
