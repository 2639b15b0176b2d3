import { ApiProperty } from '@nestjs/swagger';
import { type PlainDate } from '@folkmoot/basics';
import { CivilDate, Moment, TextList } from '../platform/fields';
import { type Opening } from './open-poll';

export class OpeningWarningDto {
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
  @ApiProperty() says!: string;
  @ApiProperty({ description: 'Whether the poll is not opened, because it could carry nothing.' })
  inVain!: boolean;
}

/** Puts something to the vote, whatever it is. */
export class OpenPollDto {
  @Moment({ says: 'The last moment at which a ballot is in time.' }) closesAt!: string;
  @CivilDate({
    optional: true,
    says: 'The day whose register makes the roll; today when left out.',
  })
  recordDate?: string;
  @TextList({
    max: 20,
    maxLength: 1000,
    optional: true,
    says: 'The warnings that have been read, in their own words: those of `beforeItOpens`, or of the refusal `warnings-to-acknowledge`.',
  })
  acknowledged?: string[];
}

export const openingOf = ({ closesAt, recordDate, acknowledged }: OpenPollDto): Opening => ({
  closesAt: new Date(closesAt).toISOString(),
  ...(recordDate != null && { recordDate: recordDate as PlainDate }),
  ...(acknowledged && { acknowledged }),
});
