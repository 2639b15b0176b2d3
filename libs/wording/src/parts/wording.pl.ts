import { type Words } from '../language/words';
import { type english } from './wording';

/** The words that page parts have of their own, in Polish. */
export const parts: Words<typeof english> = {
  skipToContent: 'Przejdź do treści strony',
  problem: 'Wystąpił problem',
  errorPrefix: 'Błąd:',
  warning: 'Uwaga',
  important: 'Ważne',
  success: 'Gotowe',
  back: 'Wstecz',
  wayBack: 'Droga powrotna',
  breadcrumbs: 'Ścieżka nawigacji',
  menu: 'Menu strony',
  navigation: 'Nawigacja główna',
  previousPage: 'Poprzednia strona',
  nextPage: 'Następna strona',
  pages: 'Strony',
  day: 'Dzień',
  month: 'Miesiąc',
  year: 'Rok',
  loading: 'Wczytywanie…',
  working: 'Proszę czekać…',
};
