import { ApiProperty } from '@nestjs/swagger';
import { CivilDate } from '../platform/fields';

export class InterestsQuery {
  @CivilDate({ optional: true, says: 'The day on which they stood; all when left out.' })
  on?: string;
}

export class DeclaredInterestDto {
  @ApiProperty({ format: 'uuid' }) term!: string;
  @ApiProperty({ description: 'Which of the term it is, from 1.' }) declaration!: number;
  @ApiProperty() holder!: string;
  @ApiProperty() office!: string;
  @ApiProperty() officeName!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date', description: 'The day on which it was declared.' }) from!: string;
  @ApiProperty({
    format: 'date',
    description:
      'The last day on which it stood; before the first where another was declared the same day.',
  })
  to!: string;
}

export class DeclaredInterestListDto {
  @ApiProperty({ type: [DeclaredInterestDto] }) items!: readonly DeclaredInterestDto[];
}
