import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, OneOf, Text } from '../platform/fields';
import { challengeOutcomes, type ChallengeOutcome } from './challenge.row';
import { challengeStates, type ChallengeState } from './challenge-state';

export class RaiseChallengeDto {
  @Text({ max: 5000 }) question!: string;
  @CivilDate({ says: 'The last day on which an answer is in time.' }) dueOn!: string;
  @Text({ max: 200, says: 'Who is to answer, by name or office.' }) responder!: string;
}

export class RaisedChallengeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: number;
}

export class AnswerChallengeDto {
  @Text({ max: 20_000 }) response!: string;
  @OneOf({ values: challengeOutcomes }) outcome!: ChallengeOutcome;
}

export class ChallengeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: number;
  @ApiProperty() raisedBy!: string;
  @ApiProperty() question!: string;
  @ApiProperty({ format: 'date' }) raisedOn!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({ enum: challengeStates }) state!: ChallengeState;
  @ApiProperty() responder!: string;
  @ApiProperty({ type: String, nullable: true }) response!: string | null;
  @ApiProperty({ type: String, enum: challengeOutcomes, nullable: true })
  outcome!: ChallengeOutcome | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn!: string | null;
}

export class ChallengePageDto {
  @ApiProperty({ type: [ChallengeDto] }) items!: readonly ChallengeDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
}
