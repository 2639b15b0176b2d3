import { ApiProperty } from '@nestjs/swagger';
import {
  OBJECTION_OUTCOMES,
  type ObjectionOutcome,
  OBJECTORS,
  type Objector,
} from '@folkmoot/rules';
import { Text, TextList, Whole } from '../../platform/fields';

export class MakeObjectionDto {
  @Whole({ min: 1, max: 1_000_000, says: 'Number of the decision that declared the result.' })
  decision!: number;
  @Text({
    max: 5000,
    says: 'What happened, and why the result should not stand. Officers read it; it is never published.',
  })
  statement!: string;
}

export class DismissObjectionDto {
  @Text({ max: 2000, says: 'Public: it goes in the log and stands beside the result.' })
  reason!: string;
}

export class SetAsideDto extends DismissObjectionDto {
  @TextList({
    max: 50,
    maxLength: 60,
    says: 'Codes of the constituencies whose result is set aside; `office:` and the code of an office.',
  })
  contests!: string[];
}

export class CalledAgainDto {
  @ApiProperty({ format: 'uuid', description: 'The election that is held instead.' })
  calledAgain!: string;
}

/** What became of an objection, for everybody: not who made it, nor what they wrote. */
export class ObjectionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({
    enum: OBJECTION_OUTCOMES,
    nullable: true,
    description: 'Null until it is answered.',
  })
  outcome!: ObjectionOutcome | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why; of the officer who answered.' })
  reason!: string | null;
  @ApiProperty({
    type: [String],
    description: 'Names of the constituencies or offices whose result was set aside.',
  })
  setAside!: readonly string[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'The election that is held instead; to everybody once notice of it has been given.',
  })
  calledAgain!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt!: string | null;
}

/** Until when a declared result may be objected to, and what was objected. */
export class OpenToObjectionDto {
  @ApiProperty({ format: 'date', description: 'The last day.' }) until!: string;
  @ApiProperty({ description: 'Whether that day is over.' }) isOver!: boolean;
  @ApiProperty({ type: [ObjectionDto], description: 'Oldest first.' })
  objections!: readonly ObjectionDto[];
}

/** An objection as its author sees it. */
export class OwnObjectionDto extends ObjectionDto {
  @ApiProperty() statement!: string;
}

/** A declared result as a member sees it who may object, or has. */
export class OwnResultDto {
  @ApiProperty({ description: 'Number of the decision.' }) decision!: number;
  @ApiProperty({ format: 'date' }) until!: string;
  @ApiProperty({ description: 'Whether the reader can object now.' }) mayObject!: boolean;
  @ApiProperty({ description: 'Until when, or why not.' }) says!: string;
  @ApiProperty({ type: OwnObjectionDto, nullable: true }) mine!: OwnObjectionDto | null;
}

/** An objection as officers see it. */
export class OfficerObjectionDto extends OwnObjectionDto {
  @ApiProperty({ description: 'Number of the decision that declared the result.' })
  decision!: number;
  @ApiProperty({ enum: OBJECTORS, description: 'As what it was made; not who made it.' })
  by!: Objector;
  @ApiProperty({ description: 'Whether the reader can answer it: not who declared the result.' })
  mayAnswer!: boolean;
}

export class OfficerObjectionsDto {
  @ApiProperty({ type: [OfficerObjectionDto], description: 'Oldest first.' })
  items!: OfficerObjectionDto[];
}
