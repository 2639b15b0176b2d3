import { formWords } from './wording';

/** `2026-12-04` as `4`, `12` and `2026`: a date as people type it. */
export function datePartsIn(date: string): readonly string[] {
  return date.slice(0, 10).split('-').map(Number).map(String).reverse();
}

const fortnight = 14 * 86_400_000;

/** An example of a date that is soon, for a hint. */
export const exampleDate = formWords.dateHint(
  datePartsIn(new Date(Date.now() + fortnight).toISOString()).join(' '),
);
