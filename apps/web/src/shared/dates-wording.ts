import { inEnglish } from '@folkmoot/wording';
import { inLanguage } from './language/spoken';

/** How days and times are said in the language of the page. */
export const words = inLanguage('dates', inEnglish.dates);
