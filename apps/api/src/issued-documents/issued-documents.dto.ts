import { ApiProperty } from '@nestjs/swagger';
import { issuedDocuments } from '@folkmoot/verify';

export class IssuedDto {
  @ApiProperty({ enum: [...issuedDocuments] }) document!: string;
  @ApiProperty({ description: 'SHA-256 of the file, as the log holds it.' }) sha256!: string;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty({ description: 'Index of the entry that holds its hash.' }) logIndex!: number;
}

export class FoundDocumentDto extends IssuedDto {
  @ApiProperty({ description: 'Number of the decision that it is about.' }) decision!: number;
  @ApiProperty({ description: 'Title of that decision.' }) title!: string;
}
