/** The languages of voters' pages. English comes first: its text is the one that decides. */
export type LanguageCode = 'en' | 'cy' | 'pl' | 'ur' | 'pa';

export interface Language {
  readonly code: LanguageCode;
  /** As `lang` of a page has it. Source: BCP 47. */
  readonly tag: string;
  /** Which way it is written. */
  readonly dir: 'ltr' | 'rtl';
  /** What its readers call it. */
  readonly name: string;
  /** How it groups digits, as a locale. Western digits in each, since codes and amounts are copied from pages. */
  readonly figures: string;
}

export const english: Language = {
  code: 'en',
  tag: 'en-GB',
  dir: 'ltr',
  name: 'English',
  figures: 'en-GB',
};

/** In the order of the switch. */
export const languages: readonly Language[] = [
  english,
  { code: 'cy', tag: 'cy', dir: 'ltr', name: 'Cymraeg', figures: 'en-GB' },
  { code: 'pl', tag: 'pl', dir: 'ltr', name: 'Polski', figures: 'pl-PL' },
  { code: 'ur', tag: 'ur', dir: 'rtl', name: 'اردو', figures: 'en-GB' },
  { code: 'pa', tag: 'pa', dir: 'ltr', name: 'ਪੰਜਾਬੀ', figures: 'en-GB' },
];

/** The language with a code. @returns `undefined` where there is none */
export const languageOf = (code: string | null): Language | undefined =>
  languages.find((one) => one.code === code);
