import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Text, Uuid, YesNo } from '../platform/fields';

export class PresidingDto {
  @Uuid({ says: 'Id of the term of office by which they sit on the council.' }) term!: string;
  @YesNo({ says: 'Whether the item is taken at a general meeting of the council.' })
  atGeneralMeeting!: boolean;
}

export class PresidedDto {
  @ApiProperty() name!: string;
}

export class InterestDto {
  @Text({ max: 2000, says: 'What the interest is.' }) nature!: string;
  @Uuid({
    optional: true,
    says: 'For the secretary: the term of office of the council member who has it; one’s own when left out.',
  })
  term?: string;
}

export class InterestDeclaredDto {
  @ApiProperty({ description: 'Whether the council member may vote on the item all the same.' })
  hasVote!: boolean;
}

export class HolderNoticeDto {
  @CivilDate({ says: 'The day on which the reasons reached the holder.' }) givenOn!: string;
  @Text({ max: 200, says: 'How they were sent, like “by post, signed for”.' }) how!: string;
  @CivilDate({
    optional: true,
    says: 'The day on which the holder can be heard, where the constitution asks for a hearing.',
  })
  hearingOn?: string;
}

export class ReplyDto {
  @Text({ max: 20_000, says: 'The reply, which every voter is shown.' }) reply!: string;
}

export class ItemStepDto {
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
  @ApiProperty() says!: string;
  @ApiProperty() holds!: boolean;
}

export class ItemInterestDto {
  @ApiProperty() name!: string;
  @ApiProperty() nature!: string;
}

export class ItemPresidingDto {
  @ApiProperty({ format: 'uuid' }) term!: string;
  @ApiProperty() name!: string;
  @ApiProperty() atGeneralMeeting!: boolean;
}

export class ItemNoticeDto {
  @ApiProperty({ format: 'date' }) givenOn!: string;
  @ApiProperty({
    format: 'date',
    description: 'The first day on which the vote may open, the clear days being over.',
  })
  voteFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) hearingOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) reply!: string | null;
}

export class OfficeItemDto {
  @ApiProperty({
    type: [ItemStepDto],
    description: 'What is asked before the vote opens; each holds or does not yet.',
  })
  steps!: readonly ItemStepDto[];
  @ApiProperty({ type: [String], description: 'What is asked, besides, before the term begins.' })
  beforeTerm!: readonly string[];
  @ApiProperty({ description: 'Whether somebody of the council presides over it.' })
  asksPresiding!: boolean;
  @ApiProperty({ type: ItemPresidingDto, nullable: true }) presiding!: ItemPresidingDto | null;
  @ApiProperty({ type: [ItemInterestDto] }) interests!: readonly ItemInterestDto[];
  @ApiProperty({ description: 'Whether those with an interest may vote.' })
  interestedVote!: boolean;
  @ApiProperty({ description: 'Whether the holder is heard before the vote.' })
  asksHearing!: boolean;
  @ApiProperty({ type: ItemNoticeDto, nullable: true }) notice!: ItemNoticeDto | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) vacancy!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) nomination!: string | null;
}
