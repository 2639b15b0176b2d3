import { fundBid } from './fund-bid/fund-bid';
import { fundInterest } from './fund-interest/fund-interest';
import { grant } from './grant/grant';
import { type Question } from './question';

/** Bids to the community fund, and what becomes of a grant. */
export const fundQuestions: readonly Question[] = [fundBid, fundInterest, grant];
