import { type Contest } from '../contest';
import { type CountMethod, type CountSheet, type Why } from '../count-sheet';
import { listed } from '../words';

/** A seat that has fallen vacant during a term (R-F30). All are ids of candidates of the election. */
export interface CasualVacancy {
  readonly vacates: string;
  /** All members elected at this election, or in their place, who still sit. */
  readonly sitting: readonly string[];
  /** Candidates who do not sit and are willing to serve now. */
  readonly consenting: readonly string[];
}

export type VacancyFaultCode =
  | 'method-fills-no-vacancy'
  | 'not-a-candidate'
  | 'sits-and-stands'
  | 'nobody-consents'
  | 'no-seat-vacant'
  | 'never-elected';

/** Why a vacancy cannot be filled from the papers of the election. */
export interface VacancyFault {
  readonly code: VacancyFaultCode;
  /** What is wrong and what to do, for people. */
  readonly says: string;
}

/**
 * How a vacancy was filled: plain data, so that its canonical JSON is the same on anybody's machine.
 * Schema: vacancy-sheet.schema.json beside this library's README.
 */
export interface VacancySheet extends CasualVacancy {
  readonly schema: 'folkmoot-vacancy-sheet-1';
  readonly way: 'recount' | 'countback' | 'next-highest';
  /** The method by which the election was counted. */
  readonly method: CountMethod;
  /** Who fills the vacancy. A recount fills all seats that are vacant; a countback one. */
  readonly elected: readonly string[];
  readonly why: Why;
  /** The count that decided; `null` when one alone consented to a countback, or the next candidate takes the seat. */
  readonly count: CountSheet | null;
}

const fault = (code: VacancyFaultCode, says: string): VacancyFault => ({ code, says });

/** What is wrong with the facts of a vacancy, whichever way it is to be filled; `null` when nothing is. */
export function vacancyFault(
  { candidates, withdrawn, seats }: Contest,
  { vacates, sitting, consenting }: CasualVacancy,
): VacancyFault | null {
  const stood = new Set(candidates.map(({ id }) => id).filter((id) => !withdrawn.includes(id)));
  const stranger = [vacates, ...sitting, ...consenting].find((id) => !stood.has(id));
  if (stranger !== undefined)
    return fault('not-a-candidate', `${stranger} was not a candidate at this election.`);
  const twice = [vacates, ...sitting].find((id) => consenting.includes(id));
  const both = sitting.includes(vacates) ? vacates : twice;
  if (both !== undefined)
    return fault(
      'sits-and-stands',
      `${both} cannot both hold a seat or give it up, and stand for it.`,
    );
  if (sitting.length >= seats)
    return fault('no-seat-vacant', `All ${seats} seats are taken by ${listed(sitting)}.`);
  if (consenting.length === 0)
    return fault(
      'nobody-consents',
      'No candidate of that election is willing to serve. Hold a by-election, or leave the seat vacant as the rules allow.',
    );
  return null;
}
