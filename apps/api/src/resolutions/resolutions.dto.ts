import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { ElectionBallotDto, NextCandidatesDto } from '../elections/elections.dto';
import { CivilDate, One, Text, TextList, Whole, WholeList } from '../platform/fields';
import { OpeningWarningDto } from '../polls/opening.dto';
import { VersionRefDto } from '../polls/polls.dto';
import { draftings, type Drafting } from './drafting';
import { type Statements } from './statements';
import { HearingDto, hearingOf, SpecialNoticeDto } from './special-notice.dto';
import { type BoardVote } from './record-board-vote';
import { type ProposalDto, proposalSchema, proposalTypes } from './proposal.dto';

export class DraftResolutionDto {
  @Text({ max: 60, says: 'Code of a decision kind that is drafted as text.' }) kind!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 20_000 }) text!: string;
}

const decisionNumbers = { min: 1, max: 1_000_000_000 } as const;

export class DeclareResolutionDto {
  @TextList({
    max: 20,
    maxLength: 200,
    optional: true,
    says: 'Those who have consented in writing; left out only where nobody need.',
  })
  consents?: string[];
  @WholeList({
    ...decisionNumbers,
    atMost: 20,
    optional: true,
    says: 'Numbers of the other decisions that this one needs and that have been carried; left out only where it needs none.',
  })
  alsoCarried?: number[];
  @Whole({
    ...decisionNumbers,
    optional: true,
    nullable: true,
    says: 'Number of the ballot by which a trustee asked first, null when none was held; left out only where none is to be.',
  })
  askedFirst?: number | null;
  @One({
    of: HearingDto,
    optional: true,
    says: 'How the director could answer, where the members of a company remove one; else left out.',
  })
  hearing?: HearingDto;
}

/** What was stated with a result, and nothing else of its body. */
export const statedIn = ({
  consents,
  alsoCarried,
  askedFirst,
  hearing,
}: DeclareResolutionDto): Statements => ({
  consents,
  alsoCarried,
  askedFirst,
  hearing: hearing && hearingOf(hearing),
});

const directors = { min: 0, max: 1000 } as const;

/** How the board voted, as its minutes say. */
export class BoardVoteDto extends DeclareResolutionDto {
  @CivilDate({ says: 'The day of the meeting.' }) heldOn!: string;
  @Text({ max: 200, says: 'Where the minutes are found.' }) minutes!: string;
  @Whole({ ...directors, min: 1, says: 'Directors in office.' }) directors!: number;
  @Whole({ ...directors, says: 'Directors who took part, abstentions included.' })
  tookPart!: number;
  @Whole(directors) votesFor!: number;
  @Whole(directors) votesAgainst!: number;
  @Whole(directors) abstained!: number;
}

export const boardVoteIn = (body: BoardVoteDto): BoardVote => ({
  heldOn: plainDate(body.heldOn),
  minutes: body.minutes,
  directors: body.directors,
  tookPart: body.tookPart,
  votesFor: body.votesFor,
  votesAgainst: body.votesAgainst,
  abstained: body.abstained,
});

export class CreatedDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class VersionDto {
  @ApiProperty() version!: number;
}

export class OpenedPollDto {
  @ApiProperty({ format: 'uuid' }) poll!: string;
}

export class DeclaredDto {
  @ApiProperty({ description: 'Number in the register of decisions.' }) decision!: number;
}

export class ResolutionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() kind!: string;
  @ApiProperty() kindTitle!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['draft', 'open', 'closed', 'decided'] }) state!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) poll!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
  @ApiProperty({ format: 'date-time' }) draftedAt!: string;
}

export class ResolutionListDto {
  @ApiProperty({ type: [ResolutionDto] }) items!: ResolutionDto[];
}

export class EntitledPartDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() entitled!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The votes of their shares, where they vote by them.',
  })
  votes!: number | null;
}

export class EntitledDto {
  @ApiProperty() total!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'All votes, where they go by shares.',
  })
  votes!: number | null;
  @ApiProperty({ type: [EntitledPartDto] }) byConstituency!: EntitledPartDto[];
}

export class DecisionLinkDto {
  @ApiProperty() number!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
}

/** A kind of decision on which another rests. */
export class OtherDecisionDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: [DecisionLinkDto], description: 'Those that may be named, newest first.' })
  decisions!: DecisionLinkDto[];
}

/** Something to know before a poll opens. */
@ApiExtraModels(...proposalTypes)
export class ResolutionDetailsDto extends ResolutionDto {
  @ApiProperty() text!: string;
  @ApiProperty(proposalSchema) proposal!: ProposalDto;
  @ApiProperty({ description: 'What carries it, in words.' }) thresholdSays!: string;
  @ApiProperty({ description: 'Civil days the poll must be open at the least.' })
  minimumDaysOpen!: number;
  @ApiProperty({
    type: EntitledDto,
    description: 'Who would be on the roll if the poll opened today.',
  })
  entitledToday!: EntitledDto;
  @ApiProperty({
    type: [OpeningWarningDto],
    description: 'What to know before the poll opens, if it opened today; none once it has.',
  })
  beforeItOpens!: OpeningWarningDto[];
  @ApiProperty({
    type: VersionRefDto,
    description: 'The constitution under which its poll was opened, or would be today.',
  })
  constitution!: VersionRefDto;
  @ApiProperty({ type: [String], description: 'Those whose written consent it needs.' })
  consentOf!: string[];
  @ApiProperty({ type: [OtherDecisionDto], description: 'What else must be carried.' })
  alsoNeeds!: OtherDecisionDto[];
  @ApiProperty({
    type: OtherDecisionDto,
    nullable: true,
    description: 'The ballot by which a trustee asks first those whom it votes for.',
  })
  asksFirst!: OtherDecisionDto | null;
  @ApiProperty({
    enum: ['poll', 'board-meeting'],
    description: 'Whether it is put to a poll, or voted on by the board at a meeting of its own.',
  })
  takenBy!: 'poll' | 'board-meeting';
  @ApiProperty({
    description:
      'Whether it removes a director by the Act, which asks for special notice before the poll opens and for a hearing.',
  })
  needsSpecialNotice!: boolean;
  @ApiProperty({
    type: SpecialNoticeDto,
    nullable: true,
    description: 'The special notice that was recorded.',
  })
  specialNotice!: SpecialNoticeDto | null;
  @ApiProperty({
    type: [ElectionBallotDto],
    description: 'The ballots held among nominees, where the method may take several; else none.',
  })
  ballots!: ElectionBallotDto[];
  @ApiProperty({
    type: NextCandidatesDto,
    nullable: true,
    description: 'The ballot to be opened next, when those held decide nothing.',
  })
  nextBallot!: NextCandidatesDto | null;
}

export class DecisionKindDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['legal-members', 'members', 'council', 'elected-council', 'board'] })
  electorate!: string;
  @ApiProperty({ enum: ['none', 'appointment', 'removal', 'allocation', 'filing'] })
  effect!: string;
  @ApiProperty({ enum: draftings, description: 'What a decision of this kind begins as.' })
  draftedAs!: Drafting;
  @ApiProperty() thresholdSays!: string;
  @ApiProperty() minimumDaysOpen!: number;
  @ApiProperty({ type: [String] }) cites!: string[];
}

export class DecisionKindListDto {
  @ApiProperty({ type: [DecisionKindDto] }) items!: DecisionKindDto[];
}
