import { err, ok, type Result } from '@folkmoot/basics';
import { type CountMethod } from '../count-sheet';
import { startErs97 } from '../ers97/count-ers97';
import { startMerStv } from '../mer-stv/count-mer-stv';
import { startScottishStv } from '../scottish-stv/count-scottish-stv';
import { type StartCount } from '../stv/count-stv';
import { type VacancyFault } from './vacancy';

const STARTS = new Map<CountMethod, StartCount>([
  ['scottish-stv', startScottishStv],
  ['ers97', startErs97],
  ['mer-stv', startMerStv],
]);

/** How a count by this method is set up; only methods that move whole papers can fill vacancies. */
export function startOf(method: CountMethod): Result<StartCount, VacancyFault> {
  const start = STARTS.get(method);
  if (start) return ok(start);
  return err({
    code: 'method-fills-no-vacancy',
    says: `Papers counted by ${method} cannot fill a vacancy; only those of ${[...STARTS.keys()].join(', ')} can. Hold a by-election.`,
  });
}
