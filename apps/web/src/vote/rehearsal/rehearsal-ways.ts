import { type Ways } from '../../shared/ballot-paper/ways';
import { paths } from '../../shared/paths';

/** The pages of a vote in a rehearsal. */
export const rehearsalWays: Ways = {
  start: paths.rehearsal,
  question: paths.rehearsalQuestion,
  check: paths.rehearsalCheck,
  receipt: paths.rehearsalDone,
};
