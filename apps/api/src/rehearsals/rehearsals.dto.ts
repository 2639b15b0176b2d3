import { ApiProperty } from '@nestjs/swagger';

export class RehearsedContestDto {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty() methodName!: string;
  @ApiProperty({ description: 'Whether its candidates are invented.' }) invented!: boolean;
  @ApiProperty({ type: [String] }) candidates!: string[];
  @ApiProperty({ description: 'Whether it has a count sheet.' }) counted!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was closed without a count.' })
  notCounted!: string | null;
}

export class SampleVoterDto {
  @ApiProperty() name!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty({ description: 'Of the pages on which this voter votes.' }) address!: string;
  @ApiProperty() voted!: boolean;
}

export class RehearsalSummaryDto {
  @ApiProperty({ description: 'Begins with `rehearsal-`: never the id of a poll.' }) id!: string;
  @ApiProperty({ description: 'Says that nothing of this is real.' }) watermark!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ format: 'date-time', description: 'When it deletes itself.' }) deleteAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
}

export class RehearsalDto extends RehearsalSummaryDto {
  @ApiProperty({ format: 'uuid', description: 'The election that it is a copy of.' })
  election!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['open', 'secret'], description: 'How the real poll is held.' })
  secrecy!: 'open' | 'secret';
  @ApiProperty({ description: 'Whether the real poll has opened: no more votes are taken.' })
  overtaken!: boolean;
  @ApiProperty({ type: [RehearsedContestDto] }) contests!: RehearsedContestDto[];
  @ApiProperty({ type: [SampleVoterDto] }) voters!: SampleVoterDto[];
}

export class RehearsalListDto {
  @ApiProperty({ type: [RehearsalSummaryDto] }) items!: RehearsalSummaryDto[];
}

export class MadeRehearsalDto {
  @ApiProperty() id!: string;
}

export class CastForRestDto {
  @ApiProperty({ description: 'How many voted by chance.' }) cast!: number;
}
