import { err, ok, type Result } from '@folkmoot/basics';
import { assertSha256, type Contest, type CountRefusal, type CountTerms } from '../contest';
import { contestFault, oneSeatFault, orderFault } from '../contest-fault';
import { type CountSheet } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { AlternativeVoteCount } from '../stv/alternative-vote-count';
import { leaveVacant } from '../leave-vacant';
import { ALTERNATIVE_VOTE } from './rule';

/**
 * Counts a contest for one seat by the alternative vote (instant run-off): `irv`, version 1.
 * Source: R-F33; R-F29 for candidates who withdrew. Where `reopenNominations` wins, the seat stays vacant.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when a tie wants a lot order
 */
export function countIrv(contest: Contest, terms: CountTerms): Result<CountSheet, CountRefusal> {
  assertSha256(terms.inputSha256);
  const fault =
    contestFault(contest, terms.lotOrder, ['reopenNominations']) ??
    oneSeatFault(contest) ??
    orderFault(contest.papers);
  if (fault) return err(fault);
  const count = new AlternativeVoteCount(ALTERNATIVE_VOTE, contest, terms);
  const lotNeeded = count.run();
  return lotNeeded ? err(lotNeeded) : ok(leaveVacant(count.sheet()));
}

/** `irv` among the methods. */
export const irv: CountingMethod = {
  id: ALTERNATIVE_VOTE.method,
  version: ALTERNATIVE_VOTE.version,
  name: 'Alternative vote (instant run-off)',
  rule: ALTERNATIVE_VOTE.text,
  papers: 'order',
  fills: 'one-seat',
  count: countIrv,
};
