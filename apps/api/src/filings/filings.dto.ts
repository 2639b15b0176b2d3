import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Text } from '../platform/fields';

export class FilingDto {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Number of the decision that made it due; null where a director left without one.',
  })
  decision!: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Which of the decision’s effects it is, from 1; null where there is no decision.',
  })
  place!: number | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'Id of the term of office that a director left; null where a decision made it due.',
  })
  term!: string | null;
  @ApiProperty({ description: 'Title of the decision, or who left which office.' }) title!: string;
  @ApiProperty({
    format: 'date',
    description:
      'The day of the decision, or the first day on which the director was out of office.',
  })
  since!: string;
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
