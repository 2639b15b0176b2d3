import { inPolish } from '@folkmoot/wording';
import { shared } from '../wording.pl';
import { type SharedTranslation } from './translation';

/** What voters' pages share, in Polish. */
export const polish: SharedTranslation = {
  ui: inPolish.parts,
  shared,
  dates: inPolish.dates,
  ballotPaper: inPolish.ballotPaper,
  statement: inPolish.statement,
};
