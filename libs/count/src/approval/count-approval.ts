import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountSheet } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { countInOneStage, type SingleStageMethod } from '../tally/single-stage';
import { cite, halfOf, METHOD, METHOD_VERSION, RULE } from './rule';

const approvalVoting: SingleStageMethod = {
  method: METHOD,
  methodVersion: METHOD_VERSION,
  rule: RULE,
  reads: ['atLeastHalf'],
  marks: ({ candidates }) => ({
    counts: 'all',
    most: candidates.length,
    overMarked: 'too-many-marks',
  }),
  bar: ({ atLeastHalf = false }, { valid }) => (atLeastHalf ? halfOf(valid) : null),
  why: ({ atLeastHalf = false }, { valid }) =>
    atLeastHalf
      ? {
          citation: cite(4),
          reason: `Those with most votes are elected, if at least half of the ${valid} valid papers mark them.`,
        }
      : { citation: cite(3), reason: 'Those with most votes are elected.' },
  lotCitation: cite(5),
};

/**
 * Counts a contest by approval voting: `approval`, version 1. A paper may mark any number of candidates.
 * Source: R-F32; R-F29 for candidates who withdrew. With `atLeastHalf` only candidates marked on at least half of the
 * valid papers are elected, so seats may stay vacant.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when a tie wants a lot order
 */
export const countApproval = (
  contest: Contest,
  terms: CountTerms,
): Result<CountSheet, CountRefusal> => countInOneStage(approvalVoting, contest, terms);

/** `approval` among the methods. */
export const approval: CountingMethod = {
  id: METHOD,
  version: METHOD_VERSION,
  name: 'Approval voting',
  rule: RULE,
  papers: 'marks',
  fills: 'all-seats',
  count: countApproval,
};
