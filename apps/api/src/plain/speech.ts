import { type Html, html } from '@folkmoot/publish';
import {
  dayIn,
  english,
  inEnglish,
  inPolish,
  inPunjabi,
  inUrdu,
  inWelsh,
  type Language,
  type LanguageCode,
  languageOf,
  momentIn,
  type VoterWords,
  type Words,
} from '@folkmoot/wording';
import { refusals } from './refusals';
import { english as ownEnglish } from './wording';
import { own as ownWelsh } from './wording.cy';
import { own as ownPunjabi } from './wording.pa';
import { own as ownPolish } from './wording.pl';
import { own as ownUrdu } from './wording.ur';

/** What a page is written with: every word in the language of its reader. */
export interface Speech extends VoterWords {
  readonly language: Language;
  /** The words that only these pages have. */
  readonly own: Words<typeof ownEnglish>;
}

const others = {
  en: { ...inEnglish, own: ownEnglish },
  cy: { ...inWelsh, own: ownWelsh },
  pl: { ...inPolish, own: ownPolish },
  ur: { ...inUrdu, own: ownUrdu },
  pa: { ...inPunjabi, own: ownPunjabi },
} satisfies Readonly<Record<LanguageCode, Omit<Speech, 'language'>>>;

/** Every word in a language. */
export const speechIn = (code: LanguageCode): Speech => ({
  ...others[code],
  language: languageOf(code) ?? english,
});

/** A moment for people, such as `Tuesday 9 June 2026 at 5pm (UK time)`. @param instant  as ISO 8601 */
export const sayMoment = ({ dates }: Speech, instant: string): string => momentIn(dates, instant);

/** A civil date for people, such as `9 June 2026`. @param date  as ISO 8601 */
export const sayDay = ({ dates }: Speech, date: string): string => dayIn(dates, date);

/** What the organisation or a person wrote, in English on a page in any language: read aloud and set as such. */
export const asWritten = ({ language }: Speech, text: string | Html): string | Html =>
  language.code === 'en' ? text : html`<span lang="${english.tag}" dir="auto">${text}</span>`;

/** Why something was refused, in the language of the page where it has the words. */
export function sayRefusal(say: Speech, code: string, detail: string): string | Html {
  return translatedRefusal(say, code) ?? asWritten(say, detail);
}

/** A refusal in the words of the page. @returns `undefined` in English, and where only the server says it */
export function translatedRefusal(
  { language: { code: to }, letterCode, own }: Speech,
  code: string,
): string | undefined {
  if (to === 'en') return undefined;
  const words: Readonly<Record<string, string>> = {
    ...refusals[to],
    ...letterCode.letter.refused,
    'not-on-paper': own.unknownMarks,
  };
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
