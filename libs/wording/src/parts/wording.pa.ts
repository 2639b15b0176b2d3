import { type Words } from '../language/words';
import { type english } from './wording';

/** The words that page parts have of their own, in Punjabi. */
export const parts: Words<typeof english> = {
  skipToContent: 'ਮੁੱਖ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ',
  problem: 'ਇੱਕ ਸਮੱਸਿਆ ਹੈ',
  errorPrefix: 'ਗਲਤੀ:',
  warning: 'ਚੇਤਾਵਨੀ',
  important: 'ਜ਼ਰੂਰੀ',
  success: 'ਸਫ਼ਲਤਾ',
  back: 'ਵਾਪਸ',
  wayBack: 'ਵਾਪਸੀ ਦਾ ਰਾਹ',
  breadcrumbs: 'ਪੰਨੇ ਦਾ ਰਾਹ',
  menu: 'ਮੀਨੂ',
  navigation: 'ਮੁੱਖ',
  previousPage: 'ਪਿਛਲਾ ਪੰਨਾ',
  nextPage: 'ਅਗਲਾ ਪੰਨਾ',
  pages: 'ਪੰਨੇ',
  day: 'ਦਿਨ',
  month: 'ਮਹੀਨਾ',
  year: 'ਸਾਲ',
  loading: 'ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ…',
  working: 'ਕੰਮ ਜਾਰੀ ਹੈ…',
};
