import { ApiProperty } from '@nestjs/swagger';
import { type Constitution, contestedBy, isForOffice, nominationRules } from '@folkmoot/rules';

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

/** What is asked of whoever stands in an election with these contests. Source: R-D13, R-E10. */
export function nominationNeeds(
  pack: Constitution,
  contests: readonly { readonly constituency: string }[],
): NominationNeedsDto {
  const office = contests.find(({ constituency }) => isForOffice(constituency));
  const { elections } = (office && contestedBy(pack, office.constituency)) ?? pack;
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
