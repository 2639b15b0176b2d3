import { ApiProperty } from '@nestjs/swagger';

/** Seats that an election guarantees to a group of its candidates. */
export class GuaranteeDto {
  @ApiProperty({ description: 'Of the group.' }) code!: string;
  @ApiProperty({ description: 'Of the group.' }) name!: string;
  @ApiProperty({ description: 'How many of how many seats are for it.' }) says!: string;
}
