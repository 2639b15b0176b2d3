import { ApiProperty } from '@nestjs/swagger';

/** The resolution that another feature has drafted. */
export class DraftedResolutionDto {
  @ApiProperty({ format: 'uuid' }) resolution!: string;
}
