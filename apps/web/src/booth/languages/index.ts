import { type LanguageCode } from '../../shared/language/languages';
import { type BoothTranslation } from './translation';
import { welsh } from './cy';
import { punjabi } from './pa';
import { polish } from './pl';
import { urdu } from './ur';

/**
 * Every word of the booth in each language. All of them are in its one script, and so in its release: which language a
 * voter reads is not to be seen from what their browser asks for.
 */
export const translations: Readonly<
  Record<LanguageCode, BoothTranslation | Readonly<Record<string, never>>>
> = { en: {}, cy: welsh, pl: polish, ur: urdu, pa: punjabi };
