import { ApiProperty } from '@nestjs/swagger';

/** A removal that would end a term of the member who asks. */
export class OwnRemovalDto {
  @ApiProperty({ format: 'uuid' }) resolution!: string;
  @ApiProperty() title!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'In words, where the rules ask for one.',
  })
  ground!: string | null;
  @ApiProperty() reasons!: string;
  @ApiProperty({ format: 'date', description: 'The day on which the reasons reached them.' })
  givenOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) hearingOn!: string | null;
  @ApiProperty({ format: 'date', description: 'The first day on which the vote may open.' })
  voteFrom!: string;
  @ApiProperty({ type: String, nullable: true }) reply!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) repliedAt!: string | null;
  @ApiProperty({ description: 'Whether the vote has not opened, so that they may still reply.' })
  mayReply!: boolean;
}

export class OwnRemovalListDto {
  @ApiProperty({ type: [OwnRemovalDto] }) items!: readonly OwnRemovalDto[];
}
