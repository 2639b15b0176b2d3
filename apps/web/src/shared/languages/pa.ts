import { inPunjabi } from '@folkmoot/wording';
import { shared } from '../wording.pa';
import { type SharedTranslation } from './translation';

/** What voters' pages share, in Punjabi. */
export const punjabi: SharedTranslation = {
  ui: inPunjabi.parts,
  shared,
  dates: inPunjabi.dates,
  ballotPaper: inPunjabi.ballotPaper,
  statement: inPunjabi.statement,
};
