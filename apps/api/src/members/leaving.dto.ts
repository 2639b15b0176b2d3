import { ApiProperty } from '@nestjs/swagger';
import { CivilDate } from '../platform/fields';

export class RecordLeavingDto {
  @CivilDate({ says: 'The first day on which they are no longer a member.' }) leftOn!: string;
}

export class LeavingDto {
  @ApiProperty({ format: 'date' }) leftOn!: string;
  @ApiProperty({
    type: [String],
    description: 'Codes of the council seats that ended with the membership.',
  })
  seatsEnded!: readonly string[];
}
