export {
  english,
  type Language,
  type LanguageCode,
  languageOf,
  languages,
} from './language/languages';
export { figuresOf } from './language/figures';
export { inOtherLanguage, languageParameter } from './language/in-other-language';
export { isolate } from './language/isolate';
export { ordinal } from './language/ordinal';
export { polish, punjabi, urdu, welsh } from './language/plurals';
export { faultsOfTranslation } from './language/faults-of-translation';
export { type Words } from './language/words';
export { dayIn, momentIn } from './dates/say-date';
export { type VoterWords } from './voter-words';
export * as inEnglish from './en';
export * as inWelsh from './cy';
export * as inPolish from './pl';
export * as inUrdu from './ur';
export * as inPunjabi from './pa';
