import { type Words } from './language/words';
import { type english } from './wording';

/** Words that more than one entry shows, in Punjabi. */
export const shared: Words<typeof english> = {
  product: 'Folkmoot',
  errorPrefix: 'ਗਲਤੀ:',
  notFound: {
    title: 'ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ',
    check: 'ਜੇ ਤੁਸੀਂ ਪਤਾ ਆਪ ਲਿਖਿਆ ਹੈ, ਤਾਂ ਦੇਖੋ ਕਿ ਉਹ ਸਹੀ ਹੈ।',
    pasted: 'ਜੇ ਤੁਸੀਂ ਪਤਾ ਚਿਪਕਾਇਆ ਹੈ, ਤਾਂ ਦੇਖੋ ਕਿ ਤੁਸੀਂ ਪੂਰਾ ਨਕਲ ਕੀਤਾ ਹੈ।',
    home: 'ਫ਼ੈਸਲਿਆਂ ਦੇ ਰਜਿਸਟਰ ’ਤੇ ਜਾਓ',
  },
  unreachable: {
    title: 'ਅਸੀਂ ਸਰਵਰ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ',
    says: 'ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ। ਆਪਣਾ ਕਨੈਕਸ਼ਨ ਦੇਖੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
  },
  act: {
    unexpected: 'ਸਾਡੇ ਪਾਸੇ ਕੋਈ ਗੜਬੜ ਹੋ ਗਈ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    noAnswer: 'ਸਰਵਰ ਤੋਂ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ। ਆਪਣਾ ਕਨੈਕਸ਼ਨ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  },
  notFounded: 'ਇੱਥੇ ਅਜੇ ਕੋਈ ਨਹੀਂ ਹੈ',
  forbidden: {
    title: 'ਇਹ ਪੰਨਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ',
  },
  failed: {
    title: 'ਮਾਫ਼ ਕਰਨਾ, ਸਾਡੇ ਪਾਸੇ ਇੱਕ ਸਮੱਸਿਆ ਹੈ',
    says: 'ਪੰਨਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਿਆ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਜੇ ਇਹ ਹੁੰਦਾ ਰਹੇ, ਤਾਂ ਸਕੱਤਰ ਨੂੰ ਦੱਸੋ।',
  },
  version: (version) => `ਸੰਵਿਧਾਨ ਦਾ ਸੰਸਕਰਣ ${version}`,
  printed: (address) => `ਇਸ ਪੰਨੇ ਦਾ ਪਤਾ: ${address}`,
  footer: {
    label: 'ਮਦਦ ਅਤੇ ਜਾਣਕਾਰੀ',
    verify: 'ਰਿਕਾਰਡ ਆਪ ਜਾਂਚੋ',
    constitution: 'ਸੰਵਿਧਾਨ',
    log: 'ਲੌਗ',
    council: 'ਕੌਂਸਲ ਵਿੱਚ ਕੌਣ ਹੈ',
    register: 'ਫ਼ੈਸਲਿਆਂ ਦਾ ਰਜਿਸਟਰ',
    says: 'ਇੱਥੋਂ ਦਾ ਹਰ ਫ਼ੈਸਲਾ ਕੋਈ ਵੀ ਪ੍ਰਕਾਸ਼ਿਤ ਫ਼ਾਈਲਾਂ ਤੋਂ ਦੁਬਾਰਾ ਕੱਢ ਸਕਦਾ ਹੈ।',
  },
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
};
