import { ApiProperty, OmitType } from '@nestjs/swagger';
import { OwnCandidacyDto, ProposedCandidacyDto, ToSecondDto } from '../candidacies/candidacies.dto';
import { NominationNeedsDto } from '../candidacies/nomination-needs';
import { OwnResultDto } from '../objections/objections.dto';
import { OwnCountDto } from '../recounts/own-count.dto';
import {
  AnnouncedElectionDto,
  SeenContestDto,
  SeenElectionDto,
} from '../for-everybody/seen-election.dto';

export class MyElectionSummaryDto extends AnnouncedElectionDto {
  @ApiProperty({ description: 'Whether the member is asked to stand or to second somebody.' })
  asksYou!: boolean;
}

export class MyElectionsDto {
  @ApiProperty({ type: [MyElectionSummaryDto] }) items!: MyElectionSummaryDto[];
}

export class MemberContestDto extends SeenContestDto {
  @ApiProperty({ description: 'Whether the reader votes in it.' }) isYours!: boolean;
}

export class OnRollDto {
  @ApiProperty({
    description: 'Whether the member can vote in this election, as the register stands.',
  })
  on!: boolean;
  @ApiProperty({ description: 'Whether the roll has been fixed.' }) fixed!: boolean;
  @ApiProperty({ description: 'In which constituency, or why not.' }) says!: string;
}

export class NominatingDto extends NominationNeedsDto {
  @ApiProperty() open!: boolean;
  @ApiProperty({ description: 'Until when, or why not.' }) says!: string;
  @ApiProperty({ description: 'Whether the member can nominate: in their own constituency.' })
  mayNominate!: boolean;
}

/** An election as a member sees it. */
export class MyElectionDto extends OmitType(SeenElectionDto, ['contests'] as const) {
  @ApiProperty({ type: [MemberContestDto] }) contests!: MemberContestDto[];
  @ApiProperty({ type: OnRollDto }) roll!: OnRollDto;
  @ApiProperty({ type: NominatingDto }) nominating!: NominatingDto;
  @ApiProperty({
    type: OwnCountDto,
    nullable: true,
    description:
      'The count before it is declared, to a candidate who may ask for a recount; else null.',
  })
  count!: OwnCountDto | null;
  @ApiProperty({
    type: [OwnResultDto],
    description: 'Declared results, to whoever may object to them; else none.',
  })
  results!: OwnResultDto[];
  @ApiProperty({ type: [OwnCandidacyDto] }) mine!: OwnCandidacyDto[];
  @ApiProperty({ type: [ProposedCandidacyDto] }) proposed!: ProposedCandidacyDto[];
  @ApiProperty({ type: [ToSecondDto] }) toSecond!: ToSecondDto[];
}
