import { inEnglish } from '@folkmoot/wording';

/** The words of page parts in any language. */
export type Words = Readonly<Record<keyof typeof inEnglish.parts, string>>;

export let words: Words = inEnglish.parts;

/** Says the words of page parts in another language; before any part is drawn. */
export function sayIn(others: Words): void {
  words = others;
}
