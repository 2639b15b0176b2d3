import { ApiProperty } from '@nestjs/swagger';
import { CivilDate } from '../platform/fields';

export class CouncilQuery {
  @CivilDate({ optional: true, says: 'The day to look at; today when left out.' }) on?: string;
}

export class InterestsDto {
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date' }) declaredOn!: string;
}

export class HolderDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the term of office.' }) term!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'The last day in office.' }) to!: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Number of the decision that began the term.',
  })
  decision!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The body outside the organisation that appointed them without a decision.',
  })
  appointedBy!: string | null;
  @ApiProperty({
    description: 'Which term in a row it is, under the constitution of the day: from 1.',
  })
  termInRow!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'How many terms in a row there may be.',
  })
  mostTerms!: number | null;
  @ApiProperty({
    type: [InterestsDto],
    description: 'Interests declared by then in this term, the newest first.',
  })
  interests!: readonly InterestsDto[];
}

export class VacantPlaceDto {
  @ApiProperty({ description: 'Who held it last.' }) holder!: string;
  @ApiProperty({ format: 'date' }) since!: string;
  @ApiProperty({ description: 'Why it is vacant, as a sentence.' }) why!: string;
  @ApiProperty() citation!: string;
}

export class DepartureDto {
  @ApiProperty({ description: 'The director who left.' }) holder!: string;
  @ApiProperty({ format: 'date', description: 'The first day out of office.' }) leftOn!: string;
  @ApiProperty({ description: 'What is to be filed.' }) what!: string;
  @ApiProperty({ description: 'Whom it goes to.' }) at!: string;
  @ApiProperty({ format: 'date', description: 'The last day for it.' }) by!: string;
  @ApiProperty() citation!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) filedOn!: string | null;
}

const departures =
  'Directors of a company who left otherwise than by a decision, in the year before or whose leaving is still to be filed.';

export class ConstituencySeatsDto {
  @ApiProperty() constituency!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty() seats!: number;
  @ApiProperty({ type: [HolderDto] }) holders!: readonly HolderDto[];
  @ApiProperty({ type: [VacantPlaceDto], description: 'Places that somebody left.' })
  vacant!: readonly VacantPlaceDto[];
  @ApiProperty({ type: [DepartureDto], description: departures })
  departures!: readonly DepartureDto[];
}

export class OfficeHoldersDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() places!: number;
  @ApiProperty({ type: [HolderDto] }) holders!: readonly HolderDto[];
  @ApiProperty({ type: [VacantPlaceDto], description: 'Places that somebody left.' })
  vacant!: readonly VacantPlaceDto[];
  @ApiProperty({ type: [DepartureDto], description: departures })
  departures!: readonly DepartureDto[];
}

export class CouncilDto {
  @ApiProperty({ format: 'date', description: 'The day that is shown.' }) on!: string;
  @ApiProperty({ type: [ConstituencySeatsDto] }) seats!: readonly ConstituencySeatsDto[];
  @ApiProperty({ type: [OfficeHoldersDto] }) offices!: readonly OfficeHoldersDto[];
}
