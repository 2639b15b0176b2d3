import { inEnglish } from '@folkmoot/wording';
import { inLanguage } from '../language/spoken';

/** What leads to what a candidate says, in the language of the page. */
export const words = inLanguage('statement', inEnglish.statement);
