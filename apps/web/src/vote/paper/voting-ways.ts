import { type Ways } from '../../shared/ballot-paper/ways';
import { paths } from '../../shared/paths';

/** The pages of an open ballot. */
export const votingWays: Ways = {
  start: () => paths.ballots,
  question: paths.contest,
  check: paths.check,
  receipt: paths.receipt,
};
