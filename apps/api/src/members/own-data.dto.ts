import { ApiProperty } from '@nestjs/swagger';

export class OwnDataPlaceDto {
  @ApiProperty({ description: 'What it is, in the plural.' }) what!: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  entries!: Record<string, unknown>[];
}

/** A copy of what is kept about a member. */
export class OwnDataDto {
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ type: [OwnDataPlaceDto], description: 'None that would be empty.' })
  places!: OwnDataPlaceDto[];
}
