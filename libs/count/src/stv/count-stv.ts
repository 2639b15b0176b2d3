import { err, ok, type Result } from '@folkmoot/basics';
import { assertSha256, type Contest, type CountRefusal, type CountTerms } from '../contest';
import { contestFault, orderFault } from '../contest-fault';
import { type CountSheet } from '../count-sheet';
import { type StvCount } from './stv-count';

/** Sets a count up. */
export type StartCount = (contest: Contest, terms: CountTerms) => StvCount;

/** Counts a contest, unless it is refused. */
export function countStv(
  contest: Contest,
  terms: CountTerms,
  start: StartCount,
): Result<CountSheet, CountRefusal> {
  assertSha256(terms.inputSha256);
  const fault = contestFault(contest, terms.lotOrder, ['seatRules']) ?? orderFault(contest.papers);
  if (fault) return err(fault);
  const count = start(contest, terms);
  const lotNeeded = count.run();
  return lotNeeded ? err(lotNeeded) : ok(count.sheet());
}
