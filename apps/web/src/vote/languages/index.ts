import { type LanguageCode } from '../../shared/language/languages';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages in a language; fetched only for whoever reads it. English has no other words. */
export async function translationTo(code: LanguageCode): Promise<Partial<VoteTranslation>> {
  switch (code) {
    case 'en':
      return {};
    case 'cy':
      return (await import('./cy')).welsh;
    case 'pl':
      return (await import('./pl')).polish;
    case 'ur':
      return (await import('./ur')).urdu;
    case 'pa':
      return (await import('./pa')).punjabi;
  }
}
