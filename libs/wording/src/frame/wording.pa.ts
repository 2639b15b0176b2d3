import { type Words } from '../language/words';
import { type english } from './wording';

/** What stands around every page, in Punjabi. */
export const frame: Words<typeof english> = {
  product: 'Folkmoot',
  version: (version) => `ਸੰਵਿਧਾਨ ਦਾ ਸੰਸਕਰਣ ${version}`,
  switcher: {
    label: 'ਭਾਸ਼ਾ',
    authoritative:
      'ਇਹ ਪੰਨਾ ਅਨੁਵਾਦ ਹੈ। ਜਿੱਥੇ ਇਹ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਤੋਂ ਵੱਖਰਾ ਹੋਵੇ, ਉੱਥੇ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਹੀ ਮੰਨੀ ਜਾਵੇਗੀ। ਸਿਰਲੇਖ, ਬਿਆਨ ਅਤੇ ਕਾਰਨ ਉਸੇ ਭਾਸ਼ਾ ਵਿੱਚ ਹਨ ਜਿਸ ਵਿੱਚ ਲਿਖੇ ਗਏ ਸਨ।',
  },
  account: {
    signIn: 'ਸਾਈਨ ਇਨ ਕਰੋ',
    signOut: 'ਸਾਈਨ ਆਊਟ ਕਰੋ',
    signedInAs: 'ਸਾਈਨ ਇਨ ਹੋ ਵਜੋਂ',
  },
  notFound: {
    title: 'ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ',
    check: 'ਜੇ ਤੁਸੀਂ ਪਤਾ ਆਪ ਲਿਖਿਆ ਹੈ, ਤਾਂ ਦੇਖੋ ਕਿ ਉਹ ਸਹੀ ਹੈ।',
    pasted: 'ਜੇ ਤੁਸੀਂ ਪਤਾ ਚਿਪਕਾਇਆ ਹੈ, ਤਾਂ ਦੇਖੋ ਕਿ ਤੁਸੀਂ ਪੂਰਾ ਨਕਲ ਕੀਤਾ ਹੈ।',
    home: 'ਫ਼ੈਸਲਿਆਂ ਦੇ ਰਜਿਸਟਰ ’ਤੇ ਜਾਓ',
  },
  forbidden: {
    title: 'ਇਹ ਪੰਨਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ',
  },
};
