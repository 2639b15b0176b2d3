import { inWelsh } from '@folkmoot/wording';
import { shared } from '../wording.cy';
import { type SharedTranslation } from './translation';

/** What voters' pages share, in Welsh. */
export const welsh: SharedTranslation = {
  ui: inWelsh.parts,
  shared,
  dates: inWelsh.dates,
  ballotPaper: inWelsh.ballotPaper,
  statement: inWelsh.statement,
};
