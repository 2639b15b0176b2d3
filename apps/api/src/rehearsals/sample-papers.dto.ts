import { ApiProperty } from '@nestjs/swagger';
import { WhyNotDto } from '../ballots/ballots.dto';
import { ListOf, Text, TextList } from '../platform/fields';

export class SampleAnswerDto {
  @Text({ max: 60 }) contest!: string;
  /** For a ranking, most preferred first. */
  @TextList({ max: 200, maxLength: 60, says: 'Ids of options.' }) options!: string[];
}

export class CastSampleBallotDto {
  @ListOf({ of: SampleAnswerDto, max: 50 }) answers!: SampleAnswerDto[];
}

export class SampleCastDto {
  @ApiProperty({ format: 'date-time' }) castAt!: string;
}

export class SampleOptionDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class SampleContestDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: ['choice', 'ranking', 'approval'] }) kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: 'integer', nullable: true }) seats!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) mostMarks!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'The option that stands for nobody, where the paper offers to re-open nominations.',
  })
  reopenNominations!: string | null;
  @ApiProperty({ type: [SampleOptionDto] }) options!: SampleOptionDto[];
}

/** The ballot paper of somebody invented. */
export class SamplePaperDto {
  @ApiProperty({ description: 'Says that nothing of this is real.' }) watermark!: string;
  @ApiProperty() voter!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty() title!: string;
  @ApiProperty() introduction!: string;
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
  @ApiProperty({ enum: ['open', 'secret'], description: 'How the real poll is held.' })
  secrecy!: string;
  @ApiProperty() mayChangeVote!: boolean;
  @ApiProperty({
    description: 'Whether each voter is shown the candidates in an order drawn by chance.',
  })
  randomOrder!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) castAt!: string | null;
  @ApiProperty({ type: WhyNotDto, nullable: true, description: 'Why this voter cannot vote.' })
  reason!: WhyNotDto | null;
  @ApiProperty({ type: [SampleContestDto] }) contests!: SampleContestDto[];
  @ApiProperty({ type: [SampleAnswerDto], description: 'How this voter has voted so far.' })
  current!: SampleAnswerDto[];
}
