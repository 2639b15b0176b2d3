import { ApiProperty } from '@nestjs/swagger';
import { InterestsDto } from '../appointments/council.dto';

/** A term for which the member who asks holds, will hold or has held a seat or an office. */
export class OwnTermDto {
  @ApiProperty({ format: 'uuid' }) term!: string;
  @ApiProperty() officeName!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'The last day in office.' }) to!: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Number of the decision that began it.',
  })
  decision!: number | null;
  @ApiProperty({ description: 'Whether it is over, so that nothing can be declared in it.' })
  isOver!: boolean;
  @ApiProperty({
    type: [InterestsDto],
    description: 'What they declared in it, the newest first.',
  })
  interests!: readonly InterestsDto[];
}

export class OwnTermListDto {
  @ApiProperty({ type: [OwnTermDto] }) items!: readonly OwnTermDto[];
}
