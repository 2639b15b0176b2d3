import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Text } from '../platform/fields';

export class FilingDto {
  @ApiProperty({ description: 'Number of the decision.' }) decision!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
  @ApiProperty({ description: 'Which of the decision’s effects it is, from 1.' }) place!: number;
  @ApiProperty() what!: string;
  @ApiProperty({ description: 'Whom it goes to.' }) at!: string;
  @ApiProperty({ format: 'date', description: 'The last day for it.' }) by!: string;
  @ApiProperty() citation!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) filedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) reference!: string | null;
}

export class FilingListDto {
  @ApiProperty({ type: [FilingDto], description: 'What is not filed first.' }) items!: FilingDto[];
}

export class RecordFilingDto {
  @CivilDate({ says: 'The day on which it was filed.' }) filedOn!: string;
  @Text({ max: 100, optional: true, says: 'What the registrar gave it; goes in the log.' })
  reference?: string;
}

export class FiledDto {
  @ApiProperty({ format: 'date' }) filedOn!: string;
  @ApiProperty({ type: String, nullable: true }) reference!: string | null;
}
