import { ApiProperty } from '@nestjs/swagger';
import { CivilDate } from '../platform/fields';

export class CouncilQuery {
  @CivilDate({ optional: true, says: 'The day to look at; today when left out.' }) on?: string;
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
}

export class ConstituencySeatsDto {
  @ApiProperty() constituency!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty() seats!: number;
  @ApiProperty({ type: [HolderDto] }) holders!: readonly HolderDto[];
}

export class OfficeHoldersDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() places!: number;
  @ApiProperty({ type: [HolderDto] }) holders!: readonly HolderDto[];
}

export class CouncilDto {
  @ApiProperty({ format: 'date', description: 'The day that is shown.' }) on!: string;
  @ApiProperty({ type: [ConstituencySeatsDto] }) seats!: readonly ConstituencySeatsDto[];
  @ApiProperty({ type: [OfficeHoldersDto] }) offices!: readonly OfficeHoldersDto[];
}
