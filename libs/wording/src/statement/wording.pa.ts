import { type Words } from '../language/words';
import { type english } from './wording';

/** What leads to what a candidate says, in Punjabi. */
export const statement: Words<typeof english> = {
  open: 'ਬਿਆਨ ਅਤੇ ਫ਼ੋਟੋ',
  of: (name) => `${name} ਵੱਲੋਂ`,
  photo: (name) => `${name} ਦੀ ਫ਼ੋਟੋ`,
  noPhoto: 'ਕੋਈ ਫ਼ੋਟੋ ਨਹੀਂ',
  none: 'ਇਸ ਉਮੀਦਵਾਰ ਨੇ ਕੋਈ ਬਿਆਨ ਨਹੀਂ ਲਿਖਿਆ।',
};
