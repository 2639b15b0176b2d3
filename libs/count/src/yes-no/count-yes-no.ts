import { err, ok, type Result } from '@folkmoot/basics';
import {
  assertSha256,
  type Contest,
  type ContestFault,
  type CountRefusal,
  type CountTerms,
} from '../contest';
import { contestFault, oneSeatFault } from '../contest-fault';
import { type CountSheet } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { sheetOf } from '../stv/sheet';
import { withdrawnPlaces } from '../stv/valid-papers';
import { tallyStage } from '../tally/tally-stage';
import { type Tally, tallyOf } from '../tally/tally';
import { cite, majorityOf, METHOD, METHOD_VERSION, RULE } from './rule';

/**
 * Counts the votes for and against a single nominee: `yes-no`, version 1. The contest lists the nominee and, as
 * `reopenNominations`, the answer against them; a nominee without an ordinary majority is not appointed. No lot is drawn.
 * Source: R-F35; R-02 for the majority; R-04: papers that mark neither are not votes cast.
 * @returns the count sheet; or why the contest cannot be counted
 */
export function countYesNo(contest: Contest, terms: CountTerms): Result<CountSheet, CountRefusal> {
  assertSha256(terms.inputSha256);
  const fault =
    contestFault(contest, terms.lotOrder, ['reopenNominations']) ??
    oneSeatFault(contest) ??
    nomineeFault(contest);
  if (fault) return err(fault);
  const withdrawn = withdrawnPlaces(contest);
  const tally = tallyOf(contest, withdrawn, {
    counts: 'first',
    most: 1,
    overMarked: 'more-than-one-first-preference',
  });
  const nominee = contest.candidates.findIndex(({ id }) => id !== contest.reopenNominations);
  const quota = majorityOf(tally.valid);
  const elected = tally.votes[nominee]! >= quota ? [nominee] : [];
  const why = { citation: cite(3), reason: reason(contest, tally, nominee) };
  const stage = tallyStage(contest, tally.votes, withdrawn, { elected, quota: String(quota), why });
  return ok(
    sheetOf(contest, terms, tally, elected, {
      method: METHOD,
      methodVersion: METHOD_VERSION,
      rule: RULE,
      quota: String(quota),
      stages: [stage],
      lots: [],
    }),
  );
}

/** `yes-no` among the methods. */
export const yesNo: CountingMethod = {
  id: METHOD,
  version: METHOD_VERSION,
  name: 'Yes or no to a single nominee',
  rule: RULE,
  papers: 'marks',
  fills: 'one-seat',
  count: countYesNo,
};

function nomineeFault({ candidates, reopenNominations = null }: Contest): ContestFault | null {
  if (candidates.length === 2 && reopenNominations !== null) return null;
  return {
    code: 'not-one-nominee',
    says: 'Yes or no is for one nominee and one answer against them; name the latter as what re-opens nominations.',
  };
}

function reason({ candidates }: Contest, { votes, valid }: Tally, nominee: number): string {
  const own = votes[nominee]!;
  const verdict = 2 * own > valid ? 'more than half' : 'not more than half';
  return `${own} of ${valid} votes cast are for ${candidates[nominee]!.name}, which is ${verdict}.`;
}
