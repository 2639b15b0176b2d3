import { inUrdu } from '@folkmoot/wording';
import { shared } from '../wording.ur';
import { type SharedTranslation } from './translation';

/** What voters' pages share, in Urdu. */
export const urdu: SharedTranslation = {
  ui: inUrdu.parts,
  shared,
  dates: inUrdu.dates,
  ballotPaper: inUrdu.ballotPaper,
  statement: inUrdu.statement,
};
