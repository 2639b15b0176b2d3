import { ApiProperty } from '@nestjs/swagger';
import { Text, Uuid } from '../platform/fields';

export class BeginRecallDto {
  @Uuid({ says: 'Id of the term of office.' }) term!: string;
  @Text({
    max: 5000,
    says: 'Why. Shown to the constituency, and published once it is put to the vote.',
  })
  reasons!: string;
}

export class SignedRecallDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Whether enough have signed, so that it is with the secretary.' })
  presented!: boolean;
}

/** A requisition as the members of the constituency see it. Nobody is shown who signed. */
export class RecallDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reasons!: string;
  @ApiProperty({ description: 'Members who have signed.' }) signed!: number;
  @ApiProperty({ description: 'Whether the member who asks has signed.' }) mine!: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day on which enough had signed, from which nothing changes any more.',
  })
  presentedOn!: string | null;
}

/** A council member who sits for the constituency of the member who asks. */
export class RecallableDto {
  @ApiProperty({ format: 'uuid' }) term!: string;
  @ApiProperty() holder!: string;
  @ApiProperty() constituency!: string;
  @ApiProperty({ format: 'date', description: 'The last day of the term.' }) until!: string;
  @ApiProperty({ description: 'Members of the constituency today.' }) entitled!: number;
  @ApiProperty({ description: 'How many of them must sign.' }) needed!: number;
  @ApiProperty({ type: RecallDto, nullable: true }) recall!: RecallDto | null;
}

export class RecallableListDto {
  @ApiProperty({ type: [RecallableDto] }) items!: readonly RecallableDto[];
}

/** A requisition that enough have signed and that is not put to the vote yet. */
export class PresentedRecallDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) term!: string;
  @ApiProperty() holder!: string;
  @ApiProperty() constituency!: string;
  @ApiProperty() reasons!: string;
  @ApiProperty() signed!: number;
  @ApiProperty({ description: 'Members of the constituency on that day.' }) entitled!: number;
  @ApiProperty({ format: 'date' }) receivedOn!: string;
}

export class PresentedRecallListDto {
  @ApiProperty({ type: [PresentedRecallDto] }) items!: readonly PresentedRecallDto[];
}
