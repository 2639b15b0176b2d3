import { ApiProperty } from '@nestjs/swagger';
import { CouncilDto } from '../appointments/council.dto';
import { CivilDate } from '../platform/fields';

export class AsAtQuery {
  @CivilDate({ optional: true, says: 'The day to look at; today when left out.' }) on?: string;
}

export class ConstitutionThenDto {
  @ApiProperty() version!: number;
  @ApiProperty() title!: string;
  @ApiProperty() sha256!: string;
  @ApiProperty({ format: 'date' }) effectiveOn!: string;
}

export class MembersPartDto {
  @ApiProperty({ description: 'A constituency, or several put together.' }) name!: string;
  @ApiProperty() members!: number;
}

export class AsAtDto extends CouncilDto {
  @ApiProperty({ format: 'date', description: 'The first day that can be asked for.' })
  firstDay!: string;
  @ApiProperty({ type: ConstitutionThenDto }) constitution!: ConstitutionThenDto;
  @ApiProperty({
    type: [MembersPartDto],
    description:
      'Constituencies of fewer than 5 members are put together with others; empty where all are fewer than 5.',
  })
  members!: readonly MembersPartDto[];
  @ApiProperty({ description: 'How many decisions had been made by the end of the day.' })
  decisions!: number;
}
