import { inEnglish } from '@folkmoot/wording';
import { inLanguage } from '../../shared/language/spoken';

/** Every word of the pages for codes that come by post, in the language of the page. */
export const wording = inLanguage('signIn', inEnglish.letterCode);
