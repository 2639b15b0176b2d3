/** The words that page parts need of their own. All other words are handed in. */
const english = {
  skipToContent: 'Skip to main content',
  problem: 'There is a problem',
  errorPrefix: 'Error:',
  warning: 'Warning',
  important: 'Important',
  success: 'Success',
  back: 'Back',
  wayBack: 'Way back',
  breadcrumbs: 'Breadcrumb',
  menu: 'Menu',
  navigation: 'Main',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pages: 'Pages',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  loading: 'Loading…',
  working: 'Working…',
} as const;

/** The same in any language. */
export type Words = Readonly<Record<keyof typeof english, string>>;

export let words: Words = english;

/** Says the words of page parts in another language; before any part is drawn. */
export function sayIn(others: Words): void {
  words = others;
}
