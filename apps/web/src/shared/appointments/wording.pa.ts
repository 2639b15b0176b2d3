import { type Words } from '../language/words';
import { type english } from './wording';

/** What the stages of an appointment are called, in Punjabi. */
export const appointments: Words<typeof english> = {
  states: {
    open: 'ਨਾਮਜ਼ਦਗੀਆਂ ਜਾਰੀ ਹਨ',
    'nominations-closed': 'ਨਾਮਜ਼ਦਗੀਆਂ ਬੰਦ ਹੋ ਗਈਆਂ',
    'before-council': 'ਕੌਂਸਲ ਦੇ ਸਾਹਮਣੇ',
    filled: 'ਭਰਿਆ ਗਿਆ',
  },
  stages: {
    longlisted: 'ਪਹਿਲੀ ਸੂਚੀ ਵਿੱਚ',
    shortlisted: 'ਛੋਟੀ ਸੂਚੀ ਵਿੱਚ',
    interviewed: 'ਇੰਟਰਵਿਊ ਹੋਈ',
    'not-taken-further': 'ਅੱਗੇ ਨਹੀਂ ਲਿਜਾਇਆ ਗਿਆ',
    withdrawn: 'ਪਿੱਛੇ ਹਟ ਗਏ',
  },
  checks: {
    'interests-declared': 'ਹਿੱਤ ਦੱਸੇ ਗਏ',
    'fit-and-proper': 'ਯੋਗ ਅਤੇ ਢੁਕਵੇਂ',
    'not-disqualified': 'ਅਯੋਗ ਨਹੀਂ',
    'identity-verified': 'ਪਛਾਣ ਦੀ ਤਸਦੀਕ',
  },
  failed: 'ਠੀਕ ਨਹੀਂ',
};
