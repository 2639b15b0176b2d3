import { type LanguageCode, languageOf } from './languages';

/** How a language writes a whole number for people: `1,204`. */
export function figuresOf(code: LanguageCode): (number: number) => string {
  const locale = languageOf(code)?.figures;
  return (number) => number.toLocaleString(locale);
}
