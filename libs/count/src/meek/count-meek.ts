import { err, ok, type Result } from '@folkmoot/basics';
import {
  assertSha256,
  type Contest,
  type ContestFault,
  type CountRefusal,
  type CountTerms,
} from '../contest';
import { contestFault, orderFault } from '../contest-fault';
import { type CountSheet } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { validPapers, withdrawnPlaces } from '../stv/valid-papers';
import { MeekCount } from './meek-count';
import { METHOD, METHOD_VERSION, MOST_PAPERS, RULE } from './rule';

/**
 * Counts a contest by Meek's method of the single transferable vote: `meek`, version 1.
 * Source: Proportional Representation Foundation, Reference Meek Rule (R-F17 to R-F21); R-F29 for candidates who
 * withdrew, whose keep value is nought; R-F36 for seat rules.
 * @returns the count sheet, a stage a round of the rule; or why the contest cannot be counted, `lot-needed` for a tie
 */
export function countMeek(contest: Contest, terms: CountTerms): Result<CountSheet, CountRefusal> {
  assertSha256(terms.inputSha256);
  const fault = contestFault(contest, terms.lotOrder, ['seatRules']) ?? orderFault(contest.papers);
  if (fault) return err(fault);
  const papers = validPapers(contest, withdrawnPlaces(contest));
  if (papers.valid > MOST_PAPERS) return err(tooMany(papers.valid));
  const count = new MeekCount(contest, terms, papers);
  const lotNeeded = count.run();
  return lotNeeded ? err(lotNeeded) : ok(count.sheet());
}

/** `meek` among the methods. */
export const meek: CountingMethod = {
  id: METHOD,
  version: METHOD_VERSION,
  name: 'Meek’s method (single transferable vote)',
  rule: RULE,
  papers: 'order',
  fills: 'all-seats',
  count: countMeek,
};

const tooMany = (papers: number): ContestFault => ({
  code: 'bad-paper-count',
  says: `This method adds up ${MOST_PAPERS} papers exactly, and no more; there are ${papers}.`,
});
