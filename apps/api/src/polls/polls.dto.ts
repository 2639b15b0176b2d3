import { ApiProperty, PickType } from '@nestjs/swagger';
import { PaperOptionDto } from '../ballots/ballots.dto';
import { EarlyCloseDto } from './early-close/early-close.dto';
import { PublicValueDto } from './public-value/public-value.dto';
import { BallotLinksDto } from '../unlinking/unlinking.dto';
import { ServerKey, type ServerKeyState } from '../poll-keys/server-key';

export class PollDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['resolution', 'election', 'fund-round'] }) kind!: string;
  @ApiProperty({
    format: 'uuid',
    description: 'The resolution, election or fund round that this poll is for.',
  })
  subject!: string;
  @ApiProperty({
    enum: ['open', 'due', 'closed', 'decided'],
    description: '`due`: its time is up and it is about to be closed.',
  })
  state!: string;
  @ApiProperty({ format: 'date-time' }) opensAt!: string;
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was closed before its time; null when it was not.',
  })
  closedEarly!: string | null;
  @ApiProperty() entitled!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Not told while the poll is open and 1 to 4 people have voted.',
  })
  voted!: number | null;
  @ServerKey() serverKey!: ServerKeyState | null;
}

export class PollListDto {
  @ApiProperty({ type: [PollDto] }) items!: PollDto[];
}

/** Votes of shares: those that people hold, and those they cast. */
export class CastVotesDto {
  @ApiProperty() held!: number;
  @ApiProperty() cast!: number;
}

export class RollPartDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() entitled!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'While the poll is open it moves by 5 or more at a time, and is not told before 5 have voted.',
  })
  voted!: number | null;
  @ApiProperty({
    type: CastVotesDto,
    nullable: true,
    description: 'Where votes go by shares, once the poll is closed.',
  })
  votes!: CastVotesDto | null;
}

export class RollDto {
  @ApiProperty() count!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'All votes, where they go by shares.',
  })
  votes!: number | null;
  @ApiProperty() sha256!: string;
  @ApiProperty({
    type: [RollPartDto],
    description:
      'While the poll is open, constituencies of fewer than 5 electors are put together with others.',
  })
  byConstituency!: readonly RollPartDto[];
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'While the poll is open: when the figures by constituency last moved.',
  })
  movedAt!: string | null;
}

/** What changes about a poll while it is open. */
export class TurnoutDto extends PickType(PollDto, ['state', 'closedAt', 'voted'] as const) {
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty({ type: [RollPartDto] }) byConstituency!: readonly RollPartDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) movedAt!: string | null;
}

export class PollContestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['choice', 'ranking', 'approval'] }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) constituency!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer', nullable: true }) seats!: number | null;
  @ApiProperty({ type: [PaperOptionDto] }) options!: PaperOptionDto[];
}

export class SheetLinkDto {
  @ApiProperty({ format: 'uuid' }) contest!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Which ballot of its election it counts, from 1.' }) round!: number;
  @ApiProperty() sha256!: string;
  @ApiProperty({ description: 'Whether the ballots that it counts are published.' })
  ballots!: boolean;
}

/** A sealed box of a secret poll that was opened. */
export class ArchiveLinkDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty({ format: 'uuid' }) box!: string;
  @ApiProperty({ description: 'Which ballot of its election it was, from 1.' }) round!: number;
  @ApiProperty({ type: [String], description: 'Titles of the contests that were voted on in it.' })
  contests!: string[];
  @ApiProperty({ description: 'SHA-256 of its archive, as the log holds it.' }) sha256!: string;
}

/** A version of the constitution. */
export class VersionRefDto {
  @ApiProperty() version!: number;
  @ApiProperty() sha256!: string;
}

export class PollDetailsDto extends PollDto {
  @ApiProperty({ type: VersionRefDto, description: 'The constitution under which it was opened.' })
  constitution!: VersionRefDto;
  @ApiProperty({ format: 'date' }) recordDate!: string;
  @ApiProperty({ enum: ['open', 'secret'] }) secrecy!: string;
  @ApiProperty({ type: RollDto }) roll!: RollDto;
  @ApiProperty({ type: [PollContestDto] }) contests!: PollContestDto[];
  @ApiProperty({ type: [SheetLinkDto] }) countSheets!: SheetLinkDto[];
  @ApiProperty({ type: EarlyCloseDto }) earlyClose!: EarlyCloseDto;
  @ApiProperty({
    type: PublicValueDto,
    nullable: true,
    description: 'From what its lots are drawn; null where that is the entry that closes it.',
  })
  publicValue!: PublicValueDto | null;
  @ApiProperty({
    type: BallotLinksDto,
    nullable: true,
    description: 'How long it is known who cast which ballot; null where the poll is secret.',
  })
  ballotLinks!: BallotLinksDto | null;
}

export class ClosedPollDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty({ format: 'date-time' }) closedAt!: string;
  @ApiProperty({ description: 'Electors whose ballot counts.' }) ballots!: number;
}
