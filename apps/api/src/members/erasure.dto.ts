import { ApiProperty } from '@nestjs/swagger';

export class AmountDto {
  @ApiProperty({ description: 'In the plural, such as: sessions.' }) what!: string;
  @ApiProperty() count!: number;
}

export class KeptDto {
  @ApiProperty({ description: 'What must be kept, or what stands in the way.' }) says!: string;
  @ApiProperty() citation!: string;
}

export class ErasureForecastDto {
  @ApiProperty({ description: 'Whether the member may be erased today.' }) allowed!: boolean;
  @ApiProperty({ description: 'The ruling in one sentence.' }) headline!: string;
  @ApiProperty({ type: [KeptDto], description: 'Every reason why not.' })
  reasons!: readonly KeptDto[];
  @ApiProperty({ type: [AmountDto], description: 'What would go.' }) goes!: readonly AmountDto[];
  @ApiProperty({
    type: [AmountDto],
    description: 'What was published by right and stays for good.',
  })
  published!: readonly AmountDto[];
}

export class ErasedDto {
  @ApiProperty({ format: 'date' }) erasedOn!: string;
  @ApiProperty() logIndex!: number;
}
