import { ApiProperty } from '@nestjs/swagger';
import { CivilDate } from '../../platform/fields';

export class FreeSeatsQueryDto {
  @CivilDate({
    optional: true,
    says: 'The polling day, or another from which on seats are looked at; today when left out.',
  })
  from?: string;
}

export class FreeFromDto {
  @ApiProperty({ format: 'date', description: 'The first day of the new terms.' }) from!: string;
  @ApiProperty({
    type: 'integer',
    description: 'Seats that are free from then on for whole terms.',
  })
  places!: number;
  @ApiProperty({ type: [String], description: 'Whose terms end on the day before.' })
  ending!: string[];
}

export class FreeSeatsDto {
  @ApiProperty({ description: 'Its code; `office:` and the code of an office that is elected.' })
  constituency!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty({
    description: 'Whether it is an office, for which an election is called by itself.',
  })
  isOffice!: boolean;
  @ApiProperty({ type: 'integer', description: 'Seats in all.' }) seats!: number;
  @ApiProperty({
    type: [FreeFromDto],
    description: 'On the day asked about, and in the year after.',
  })
  days!: FreeFromDto[];
  @ApiProperty({
    type: [String],
    description:
      'Whose seats fell free before their time: an election fills none of them, a by-election may.',
  })
  kept!: string[];
}

export class FreeSeatsListDto {
  @ApiProperty({ type: [FreeSeatsDto] }) items!: FreeSeatsDto[];
}
