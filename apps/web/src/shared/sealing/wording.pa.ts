import { type Words } from '../language/words';
import { type english } from './wording';

/** What is wrong with a ballot paper that nothing must be sealed for, in Punjabi. */
export const faults: Words<typeof english> = {
  'wrong-hash': 'ਸਾਨੂੰ ਭੇਜੀ ਗਈ ਵੋਟਿੰਗ ਉਹ ਨਹੀਂ ਜਿਸ ਦਾ ਐਲਾਨ ਕੀਤਾ ਗਿਆ ਸੀ।',
  'other-questions': 'ਸਾਨੂੰ ਭੇਜੀ ਗਈ ਵੋਟਿੰਗ ਤੁਹਾਡੀ ਸਕ੍ਰੀਨ ਤੋਂ ਕੁਝ ਵੱਖਰਾ ਪੁੱਛਦੀ ਹੈ।',
  'wrong-key': 'ਵੋਟਾਂ ਉਨ੍ਹਾਂ ਨਿਗਰਾਨਾਂ ਦੀ ਕੁੰਜੀ ਦੀ ਥਾਂ ਕਿਸੇ ਹੋਰ ਕੁੰਜੀ ਨਾਲ ਸੀਲ ਹੁੰਦੀਆਂ ਜਿਨ੍ਹਾਂ ਦੇ ਨਾਂ ਜਨਤਕ ਲੌਗ ਵਿੱਚ ਹਨ।',
  'not-in-log': 'ਜਨਤਕ ਲੌਗ ਵਿੱਚ ਇਹ ਵੋਟਿੰਗ ਨਹੀਂ ਹੈ।',
};
