import { type BoardRules, type Citation } from '../../constitution';
import { oneIn } from './fractions';
import { quorumOf } from './meetings';

/** A board where half of the directors, and never fewer than two, are a quorum. Source: R-C17, R-A40. */
export const boardOf = (
  cites: readonly Citation[],
  change: Partial<BoardRules> = {},
): BoardRules => ({
  name: 'Board of directors',
  quorum: quorumOf({ share: oneIn(2), minutesToWait: 0, cites }),
  castingVote: false,
  cites,
  ...change,
});
