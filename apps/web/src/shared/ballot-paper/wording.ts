import { inEnglish } from '@folkmoot/wording';
import { inLanguage } from '../language/spoken';

/** The words of ballot papers, in the language of the page. */
export const wording = inLanguage('ballotPaper', inEnglish.ballotPaper);
