import { english, type Language } from './languages';
import { type Words } from './words';

interface Spoken {
  readonly language: Language;
  /** Words in that language, by bundle; none where it is English. */
  readonly words: Readonly<Record<string, unknown>>;
}

let spoken: Spoken = { language: english, words: {} };

/**
 * Chooses the language of the page. Words are taken as their modules are first run, so this comes before the import of
 * any page.
 */
export function speak(language: Language, words: object): void {
  spoken = { language, words: { ...words } };
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.dir;
}

/** The language of the page. */
export const language = (): Language => spoken.language;

/**
 * The words of a bundle in the language of the page; English where nobody has chosen another.
 * @param bundle  what the translations call it
 */
export const inLanguage = <T>(bundle: string, said: T): Words<T> =>
  (spoken.words[bundle] ?? said) as Words<T>;

/** A whole number for people: `1,204`. */
export const figure = (number: number): string => number.toLocaleString(language().figures);
