import { ApiProperty } from '@nestjs/swagger';
import { ListOf, Uuid, UuidList, YesNo } from '../platform/fields';
import { BlockDto } from '../statements/statement.dto';

export class AnswerDto {
  @Uuid() contest!: string;
  /** For a ranking, most preferred first. */
  @UuidList({
    max: 200,
    says: 'Ids of options: exactly one for a choice; for a ranking, most preferred first.',
  })
  options!: string[];
}

/** Of a ballot that is cast. */
export const declares =
  'That whoever casts it is the person the vote was sent to, votes no other way, and belongs to the constituency: where the ballot paper asks for it, no ballot is taken without.';

export class CastBallotDto {
  @ListOf({ of: AnswerDto, max: 50 }) answers!: AnswerDto[];
  @YesNo({ optional: true, says: declares }) declaresIdentity?: boolean;
}

export class CastReceiptDto {
  @ApiProperty({ format: 'uuid' }) ballot!: string;
  @ApiProperty({ format: 'date-time' }) castAt!: string;
  @ApiProperty({ description: 'Place in the log.' }) logIndex!: number;
  @ApiProperty({ description: 'RFC 6962 leaf hash of the log entry, hexadecimal.' })
  leafHash!: string;
  @ApiProperty({ description: 'The log entry, to the letter.' }) entry!: string;
}

export class OpeningDto {
  @ApiProperty({ description: 'Key of the commitment, base64url.' }) key!: string;
  @ApiProperty({ description: 'What was committed to, RFC 8785.' }) payload!: string;
}

export class ChoiceDto {
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['choice', 'ranking', 'approval'] }) kind!: string;
  @ApiProperty({ type: [String] }) options!: string[];
}

export class ReceiptDto extends CastReceiptDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty() title!: string;
  @ApiProperty({
    type: OpeningDto,
    nullable: true,
    description: 'Opens the commitment in the entry; for the member alone.',
  })
  opening!: OpeningDto | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Place in the log of the ballot that this one replaces.',
  })
  replaces!: number | null;
  @ApiProperty({ type: [ChoiceDto] }) choices!: ChoiceDto[];
}

export class AboutCandidateDto {
  @ApiProperty({ type: [BlockDto], nullable: true }) statement!: readonly BlockDto[] | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the photograph.' })
  photo!: string | null;
}

export class PaperOptionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) statement!: string | null;
  @ApiProperty({ type: String, nullable: true }) pence!: string | null;
  @ApiProperty({
    type: AboutCandidateDto,
    nullable: true,
    description:
      'Of a candidate, unless no candidate of the contest has a statement or photograph.',
  })
  about!: AboutCandidateDto | null;
}

export class PaperContestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['choice', 'ranking', 'approval'] }) kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: 'integer', nullable: true }) seats!: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The most options that may be marked, where the kind does not say so.',
  })
  mostMarks!: number | null;
  @ApiProperty({ type: String, nullable: true }) budgetPence!: string | null;
  @ApiProperty({ type: [PaperOptionDto] }) options!: PaperOptionDto[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The option against the one nominee, where nobody stands against them.',
  })
  against!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'The option that stands for nobody, where the paper offers to re-open nominations.',
  })
  reopenNominations!: string | null;
  @ApiProperty({
    type: [String],
    description: 'What has happened since the paper was fixed, such as the death of a candidate.',
  })
  notices!: readonly string[];
}

export class PaperBoxDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'SHA-256 of the text of its election, base64 without padding.' })
  electionSha256!: string;
  @ApiProperty({ description: 'Number of the log that its election was published in.' })
  log!: number;
  @ApiProperty({ description: 'Place in that log of the entry that published its election.' })
  logIndex!: number;
  @ApiProperty({ type: [String], description: 'Its contests, in the order of its questions.' })
  contests!: string[];
}

export class WhyNotDto {
  @ApiProperty() code!: string;
  @ApiProperty() says!: string;
}

export class IdentityAskedDto {
  @ApiProperty({ description: 'Name of the constituency that the voter belongs to.' })
  constituency!: string;
  @ApiProperty({ description: 'Who belongs to it, in the words of the constitution.' })
  qualification!: string;
}

export class BallotPaperDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['resolution', 'election', 'fund-round'] }) kind!: string;
  @ApiProperty() introduction!: string;
  @ApiProperty({ description: 'The version of the constitution under which it was opened.' })
  constitution!: number;
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
  @ApiProperty({ enum: ['open', 'secret'] }) secrecy!: string;
  @ApiProperty() mayChangeVote!: boolean;
  @ApiProperty() voted!: boolean;
  @ApiProperty() canVote!: boolean;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'What this person’s ballot counts for, where votes go by shares.',
  })
  votes!: number | null;
  @ApiProperty({ type: WhyNotDto, nullable: true, description: 'Why this person cannot vote.' })
  reason!: WhyNotDto | null;
  @ApiProperty({
    description:
      'Whether each voter is shown the candidates in an order drawn by chance on their own device. Here they stand as they were published.',
  })
  randomOrder!: boolean;
  @ApiProperty({
    type: IdentityAskedDto,
    nullable: true,
    description: 'What this person has to declare of themselves with the ballot, where anything.',
  })
  identity!: IdentityAskedDto | null;
  @ApiProperty({ type: [PaperContestDto] }) contests!: PaperContestDto[];
  @ApiProperty({
    type: [PaperBoxDto],
    description: 'Of a secret poll: the boxes into each of which this person puts a sealed ballot.',
  })
  boxes!: PaperBoxDto[];
  @ApiProperty({
    type: [AnswerDto],
    nullable: true,
    description: 'How this person has voted so far; nobody can tell in a secret poll.',
  })
  current!: AnswerDto[] | null;
}

export class MyBallotDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['resolution', 'election', 'fund-round'] }) kind!: string;
  @ApiProperty({ enum: ['open', 'secret'] }) secrecy!: string;
  @ApiProperty({ enum: ['open', 'closed', 'decided'] }) state!: string;
  @ApiProperty({ format: 'date-time' }) opensAt!: string;
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
  @ApiProperty() voted!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) castAt!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When it was destroyed who cast which ballot: there is no receipt any more.',
  })
  unlinkedOn!: string | null;
  @ApiProperty() mayChangeVote!: boolean;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
}

export class MyBallotsDto {
  @ApiProperty({ type: [MyBallotDto] }) items!: MyBallotDto[];
}
