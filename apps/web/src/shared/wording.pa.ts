import { inPunjabi } from '@folkmoot/wording';
import { type Words } from './language/words';
import { type english } from './wording';

/** Words that more than one entry shows, in Punjabi. */
export const shared: Words<typeof english> = {
  ...inPunjabi.frame,
  errorPrefix: 'ਗਲਤੀ:',
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
  failed: {
    title: 'ਮਾਫ਼ ਕਰਨਾ, ਸਾਡੇ ਪਾਸੇ ਇੱਕ ਸਮੱਸਿਆ ਹੈ',
    says: 'ਪੰਨਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਿਆ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਜੇ ਇਹ ਹੁੰਦਾ ਰਹੇ, ਤਾਂ ਸਕੱਤਰ ਨੂੰ ਦੱਸੋ।',
  },
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
};
