import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Text } from '../platform/fields';

export class RecordLeavingDto {
  @CivilDate({ says: 'The first day on which they are no longer a member.' }) leftOn!: string;
}

export class LeaveConstituencyDto {
  @Text({ max: 40, says: 'Code of the constituency that they no longer qualify for.' })
  constituency!: string;
  @CivilDate({ says: 'The first day on which they do not qualify any more.' }) on!: string;
}

export class LeftConstituencyDto {
  @ApiProperty({ description: 'How many council seats fell free with it.' }) seatsVacated!: number;
}

export class LeavingDto {
  @ApiProperty({ format: 'date' }) leftOn!: string;
  @ApiProperty({
    type: [String],
    description: 'Codes of the council seats that ended with the membership.',
  })
  seatsEnded!: readonly string[];
}
