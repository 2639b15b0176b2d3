import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountSheet } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { countInOneStage, type SingleStageMethod } from '../tally/single-stage';
import { counted } from '../words';
import { cite, METHOD, METHOD_VERSION, RULE } from './rule';

const blockVoting: SingleStageMethod = {
  method: METHOD,
  methodVersion: METHOD_VERSION,
  rule: RULE,
  reads: ['seatRules'],
  marks: ({ seats }) => ({ counts: 'all', most: seats, overMarked: 'too-many-marks' }),
  why: ({ seats }) => ({
    citation: cite(3),
    reason: `Each paper gives one vote to each of at most ${counted(seats, 'candidate')}. Those with most votes are elected.`,
  }),
  lotCitation: cite(4),
};

/**
 * Counts a contest by block vote: `block-vote`, version 1. A paper may mark as many candidates as there are seats;
 * with more marks the whole paper is rejected. An order of candidates is a mark for each of them.
 * Source: R-F31; R-F29 for candidates who withdrew; R-F36 for seat rules.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when a tie wants a lot order
 */
export const countBlockVote = (
  contest: Contest,
  terms: CountTerms,
): Result<CountSheet, CountRefusal> => countInOneStage(blockVoting, contest, terms);

/** `block-vote` among the methods. */
export const blockVote: CountingMethod = {
  id: METHOD,
  version: METHOD_VERSION,
  name: 'Block vote',
  rule: RULE,
  papers: 'marks',
  fills: 'all-seats',
  count: countBlockVote,
};
