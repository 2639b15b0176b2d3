import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountSheet } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { countInOneStage, type SingleStageMethod } from '../tally/single-stage';
import { counted } from '../words';
import { cite, METHOD, METHOD_VERSION, RULE } from './rule';

const firstPastThePost: SingleStageMethod = {
  method: METHOD,
  methodVersion: METHOD_VERSION,
  rule: RULE,
  reads: ['seatRules'],
  marks: () => ({ counts: 'first', most: 1, overMarked: 'more-than-one-first-preference' }),
  why: ({ seats }) => ({
    citation: cite(3),
    reason:
      seats === 1
        ? 'The candidate with most votes is elected.'
        : `The ${counted(seats, 'candidate')} with most votes are elected.`,
  }),
  lotCitation: cite(4),
};

/**
 * Counts a contest by first past the post: `fptp`, version 1. Each paper is one vote, for the one it puts first.
 * Source: R-F31; R-F29 for candidates who withdrew; R-F36 for seat rules.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when a tie wants a lot order
 */
export const countFptp = (contest: Contest, terms: CountTerms): Result<CountSheet, CountRefusal> =>
  countInOneStage(firstPastThePost, contest, terms);

/** `fptp` among the methods. */
export const fptp: CountingMethod = {
  id: METHOD,
  version: METHOD_VERSION,
  name: 'First past the post',
  rule: RULE,
  papers: 'marks',
  fills: 'all-seats',
  count: countFptp,
};
