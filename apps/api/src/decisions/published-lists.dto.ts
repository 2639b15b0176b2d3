import { ApiProperty } from '@nestjs/swagger';
import { DecisionSummaryDto } from './decisions.dto';

export class PublishedDecisionDto extends DecisionSummaryDto {
  @ApiProperty({ format: 'uri', description: 'Its page in the register.' }) page!: string;
  @ApiProperty({ format: 'uri', description: 'Its document, to the byte that its hash names.' })
  document!: string;
  @ApiProperty({ format: 'uri', description: 'Proof that it is in the log, checked offline.' })
  proof!: string;
}

export class PublishedDecisionsDto {
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'uri', description: 'The same search as a page.' }) page!: string;
  @ApiProperty({ format: 'uri', description: 'The same search as an Atom feed.' }) feed!: string;
  @ApiProperty() total!: number;
  @ApiProperty({
    type: String,
    format: 'uri',
    nullable: true,
    description: 'Where the list goes on.',
  })
  next!: string | null;
  @ApiProperty({ type: [PublishedDecisionDto] }) decisions!: PublishedDecisionDto[];
}
