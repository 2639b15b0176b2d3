import { ApiProperty } from '@nestjs/swagger';
import { type Constitution, nominationRules } from '@folkmoot/rules';

/** What the constitution asks of a nomination and of whoever stands. */
export class NominationNeedsDto {
  @ApiProperty() seconders!: number;
  @ApiProperty({ description: 'Words that a statement may have.' }) statementWords!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Where the rules ask for an age.' })
  minimumAge!: number | null;
  @ApiProperty({ description: 'Whether a director of the organisation may stand.' })
  directorsMayStand!: boolean;
  @ApiProperty({ description: 'Whether a code of conduct is signed.' }) signsCode!: boolean;
}

/** Source: R-D13, R-E10. */
export function nominationNeeds({
  elections,
}: Pick<Constitution, 'elections'>): NominationNeedsDto {
  const { seconders, statementWords } = nominationRules(elections);
  const { standing } = elections;
  return {
    seconders,
    statementWords,
    minimumAge: standing?.minimumAge ?? null,
    directorsMayStand: standing?.directorsMayStand ?? true,
    signsCode: standing?.signsCode ?? false,
  };
}
