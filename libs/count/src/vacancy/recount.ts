import { err, ok, type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms, type SeatRule } from '../contest';
import { type CountMethod } from '../count-sheet';
import { countStv } from '../stv/count-stv';
import { startOf } from './methods';
import { type CasualVacancy, type VacancyFault, vacancyFault, type VacancySheet } from './vacancy';

/**
 * Fills a vacancy by counting all papers of the election again for all its seats: whoever vacates, and whoever does not
 * consent, is passed over; members who sit cannot be excluded; the count ends when the vacant seats are filled.
 * Source: ERS97 7.1 (R-F30 i, R-F29).
 * @param method  by which the election was counted: `scottish-stv`, `ers97` or `mer-stv`
 */
export function fillByRecount(
  method: CountMethod,
  election: Contest,
  vacancy: CasualVacancy,
  terms: CountTerms,
): Result<VacancySheet, VacancyFault | CountRefusal> {
  const start = startOf(method);
  if (!start.ok) return start;
  const fault = vacancyFault(election, vacancy);
  if (fault) return err(fault);
  const counted = countStv(again(election, vacancy), terms, start.value);
  if (!counted.ok) return counted;
  const elected = counted.value.elected.filter((id) => vacancy.consenting.includes(id));
  return ok({
    schema: 'folkmoot-vacancy-sheet-1',
    way: 'recount',
    method,
    ...vacancy,
    elected,
    why: {
      citation: 'ERS97 7.1',
      reason: 'All papers were counted again, and nobody who sits could be excluded.',
    },
    count: counted.value,
  });
}

/** A seat guaranteed to each sitting member guards them, and ends the count as soon as the other seats are filled. */
function again(election: Contest, { sitting, consenting }: CasualVacancy): Contest {
  const may = new Set([...sitting, ...consenting]);
  const guard: SeatRule = {
    id: 'sitting-members',
    name: 'the sitting members',
    candidates: sitting,
    atLeast: sitting.length,
    atMost: null,
  };
  return {
    ...election,
    withdrawn: election.candidates.map(({ id }) => id).filter((id) => !may.has(id)),
    seatRules: [...(election.seatRules ?? []), guard],
  };
}
