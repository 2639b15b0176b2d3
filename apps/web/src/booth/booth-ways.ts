import { type Ways } from '../shared/ballot-paper/ways';
import { paths } from '../shared/paths';

/** The pages of a sealed ballot. */
export const boothWays: Ways = {
  start: () => paths.ballots,
  question: paths.boothQuestion,
  check: paths.boothCheck,
  receipt: paths.boothReceipt,
};
