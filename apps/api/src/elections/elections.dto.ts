import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, ListOf, Moment, OneOf, Text, Uuid, Whole } from '../platform/fields';
import { BlockDto } from '../statements/statement.dto';
import { NominationNeedsDto } from './candidacies/nomination-needs';
import { OpeningWarningDto } from '../polls/opening.dto';
import { AwaitedNumbersDto } from '../polls/public-value/public-value.dto';
import { type CeasingCause, ceasingCauses } from '@folkmoot/rules';
import { CountDto } from './counts/counts.dto';
import { GuaranteeDto } from './candidacies/guarantee.dto';
import { EndingDto, NothingLeftDto } from './ending/ending.dto';
import { FewerLeftDto, ReductionDto } from './fewer-seats/fewer-seats.dto';
import { stageStates } from './timetable/stage-state';

export class SeatsDto {
  @Text({ max: 60, says: 'Its code; `office:` and the code of an office that is elected.' })
  constituency!: string;
  @Whole({ min: 1, max: 200 }) seats!: number;
  @Uuid({
    optional: true,
    says: 'At a by-election: id of the term that was broken off, whose rest is filled.',
  })
  inPlaceOf?: string;
  @CivilDate({
    optional: true,
    says: 'The first day of the new terms; left out, the first day on which so many seats are free, and not before the result is declared.',
  })
  termFrom?: string;
}

export class CallElectionDto {
  @Text({ max: 200 }) title!: string;
  @ListOf({ of: SeatsDto, min: 1, max: 20 }) contests!: SeatsDto[];
  @CivilDate({
    optional: true,
    says: 'The day on which its poll closes; every other day is counted from it. It can be chosen later.',
  })
  pollingDay?: string;
}

export class CeasingDto {
  @OneOf({
    values: ceasingCauses,
    says: 'A withdrawal only where the constitution lets candidates go so late; a constituency that was left only as the register of members has it.',
  })
  cause!: CeasingCause;
  @CivilDate({ says: 'The day on which it happened.' }) on!: string;
  @Text({ max: 1000, says: 'For the office: the log has a commitment to it.' }) reason!: string;
  @Text({ max: 500, says: 'Where what it rests on is found.' }) evidence!: string;
}

export class AfterCeasingDto {
  @ApiProperty({ description: 'What follows, and by which rule.' }) says!: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The election that was called in place of an abandoned poll.',
  })
  heldAgainIn!: string | null;
}

export class NextBallotDto {
  @Moment({ says: 'The last moment at which a ballot is in time.' }) closesAt!: string;
}

export class StandingCandidateDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [BlockDto], nullable: true }) statement!: BlockDto[] | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the photograph.' })
  photo!: string | null;
  @ApiProperty({
    type: [String],
    description: 'Groups that are guaranteed seats to which they state to belong.',
  })
  groups!: string[];
}

/** A candidate as the office sees them. */
export class CandidateDto extends StandingCandidateDto {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The nomination by which they stand.',
  })
  nomination!: string | null;
  @ApiProperty({
    description:
      'Whether the register of members has them in the constituency no longer, so that they cannot be elected.',
  })
  isOutside!: boolean;
}

export class CeasedCandidateDto {
  @ApiProperty({ format: 'uuid' }) candidate!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ceasingCauses }) cause!: CeasingCause;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ description: 'The same as a sentence.' }) says!: string;
}

export const followsCeasing = ['off-the-paper', 'passed-over', 'abandoned'] as const;

/** A candidate who is voted on for or against. */
export class NomineeVotedOnDto {
  @ApiProperty({ format: 'uuid', description: 'The contest of the poll.' }) contest!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the count sheet.' })
  countSheet!: string | null;
}

export class ElectionContestDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() constituency!: string;
  @ApiProperty() constituencyName!: string;
  @ApiProperty() seats!: number;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The first day of the new terms; null where they begin with the declaration.',
  })
  termFrom!: string | null;
  @ApiProperty({ type: [GuaranteeDto], description: 'Seats that groups are guaranteed.' })
  guarantees!: GuaranteeDto[];
  @ApiProperty({
    type: [CandidateDto],
    description: 'As members see them; photographs once it is published who stands.',
  })
  candidates!: CandidateDto[];
  @ApiProperty({
    type: [CeasedCandidateDto],
    description:
      'Candidates who died, were disqualified, left the constituency or withdrew after nominations had closed.',
  })
  ceased!: CeasedCandidateDto[];
  @ApiProperty({
    enum: followsCeasing,
    description: 'What follows if one of its candidates ceases to stand now.',
  })
  onceOneCeases!: (typeof followsCeasing)[number];
  @ApiProperty({ description: 'Whether its poll was abandoned.' }) abandoned!: boolean;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The election that is held instead of an abandoned poll.',
  })
  heldAgainIn!: string | null;
  @ApiProperty({
    type: EndingDto,
    nullable: true,
    description: 'When it was ended before its poll, as nothing was left to fill, and why.',
  })
  ended!: EndingDto | null;
  @ApiProperty({
    type: [ReductionDto],
    description: 'That it goes on for fewer seats than before its poll, each time.',
  })
  reductions!: ReductionDto[];
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of its count sheet.' })
  countSheet!: string | null;
  @ApiProperty({
    description:
      'Whether its candidates are voted on one by one, for or against, as nobody stands against them.',
  })
  confirmedByVote!: boolean;
  @ApiProperty({ description: 'Whether its paper offers to re-open nominations.' })
  reopensNominations!: boolean;
  @ApiProperty({
    type: [NomineeVotedOnDto],
    description: 'Where they are, and the poll has opened: each of them.',
  })
  nominees!: NomineeVotedOnDto[];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The decision that declared its candidates elected without a poll.',
  })
  settledBy!: number | null;
}

export const electionStates = [
  'draft',
  'open',
  'closed',
  'counted',
  'declared',
  'abandoned',
  'ended',
] as const;

export class ElectionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: electionStates }) state!: (typeof electionStates)[number];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) poll!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
  @ApiProperty({ format: 'date-time' }) calledAt!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) pollingDay!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description:
      'The last day for its poll to close, where it is held in place of an abandoned one.',
  })
  heldBy!: string | null;
  @ApiProperty({
    description:
      'The version of the constitution that it runs under: in force until its poll opens, then that of its poll.',
  })
  constitution!: number;
}

export class NextStageDto {
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ enum: stageStates }) state!: (typeof stageStates)[number];
  @ApiProperty({ description: 'Whether it happens by the clock.' }) byItself!: boolean;
}

export class ElectionSummaryDto extends ElectionDto {
  @ApiProperty({
    type: NextStageDto,
    nullable: true,
    description: 'What its timetable has next; null without one, or when all is done.',
  })
  next!: NextStageDto | null;
  @ApiProperty({
    type: [String],
    description: 'Names of candidates who left the constituency: they are to be entered as ceased.',
  })
  candidatesOutside!: string[];
  @ApiProperty({
    type: CountDto,
    nullable: true,
    description: 'Its newest count; null until the votes are counted.',
  })
  count!: CountDto | null;
  @ApiProperty({ description: 'Objections to its declared results that wait for an answer.' })
  openObjections!: number;
  @ApiProperty({
    type: AwaitedNumbersDto,
    nullable: true,
    description:
      'The numbers for lots without which nothing is counted; null where none are awaited.',
  })
  awaitedNumbers!: AwaitedNumbersDto | null;
}

export class ElectionListDto {
  @ApiProperty({ type: [ElectionSummaryDto] }) items!: ElectionSummaryDto[];
}

export class BallotVotesDto {
  @ApiProperty() name!: string;
  @ApiProperty() votes!: number;
}

export class ElectionBallotDto {
  @ApiProperty({ description: 'From 1.' }) number!: number;
  @ApiProperty({ format: 'uuid' }) poll!: string;
  @ApiProperty({ type: [String], description: 'Those voted on.' }) candidates!: string[];
  @ApiProperty({
    type: [BallotVotesDto],
    nullable: true,
    description: 'Null until it has closed without deciding.',
  })
  votes!: readonly BallotVotesDto[] | null;
  @ApiProperty({ type: String, nullable: true, description: 'What came of it, in a sentence.' })
  says!: string | null;
}

export class NextCandidatesDto {
  @ApiProperty({ description: 'Which ballot it is.' }) number!: number;
  @ApiProperty({ type: [String], description: 'Those who are left.' }) candidates!: string[];
  @ApiProperty({ description: 'Days that it must be open at the least.' }) minimumDaysOpen!: number;
}

export class ElectionDetailsDto extends ElectionDto {
  @ApiProperty({
    type: CountDto,
    nullable: true,
    description: 'Its newest count; null until the votes are counted.',
  })
  count!: CountDto | null;
  @ApiProperty({ description: 'Objections to its declared results that wait for an answer.' })
  openObjections!: number;
  @ApiProperty({ type: NominationNeedsDto }) needs!: NominationNeedsDto;
  @ApiProperty({
    type: [OpeningWarningDto],
    description: 'What to know before the poll opens, if it opened today; none once it has.',
  })
  beforeItOpens!: OpeningWarningDto[];
  @ApiProperty({
    type: [NothingLeftDto],
    description: 'Contests of which nothing is left to fill before the poll opens.',
  })
  nothingLeft!: NothingLeftDto[];
  @ApiProperty({
    type: [FewerLeftDto],
    description: 'Contests that can go on before the poll opens, for fewer seats.',
  })
  fewerLeft!: FewerLeftDto[];
  @ApiProperty({ type: [ElectionContestDto] }) contests!: ElectionContestDto[];
  @ApiProperty({
    type: [ElectionBallotDto],
    description: 'The ballots held, where the method may take several; else none.',
  })
  ballots!: ElectionBallotDto[];
  @ApiProperty({
    type: NextCandidatesDto,
    nullable: true,
    description: 'The ballot to be opened next, when those held decide nothing.',
  })
  nextBallot!: NextCandidatesDto | null;
}

export class CountedSheetDto {
  @ApiProperty({ format: 'uuid' }) contest!: string;
  @ApiProperty() title!: string;
  @ApiProperty() sha256!: string;
  @ApiProperty() ballotsSha256!: string;
}

export class CountedDto {
  @ApiProperty({ type: [CountedSheetDto] }) countSheets!: readonly CountedSheetDto[];
}

export class DeclaredElectionDto {
  @ApiProperty({ type: 'integer' }) decision!: number;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The election that was called for the seats that nobody was elected to.',
  })
  furtherElection!: string | null;
}
