import { type Words } from './language/words';
import type * as inEnglish from './en';

/** Every bundle of this library in one language. */
export type VoterWords = {
  readonly [Bundle in keyof typeof inEnglish]: Words<(typeof inEnglish)[Bundle]>;
};
