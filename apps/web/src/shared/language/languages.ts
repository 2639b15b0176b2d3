export {
  english,
  type Language,
  type LanguageCode,
  languageOf,
  languages,
} from '@folkmoot/wording';
