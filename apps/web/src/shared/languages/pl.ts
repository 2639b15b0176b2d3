import { ballotPaper } from '../ballot-paper/wording.pl';
import { dates } from '../dates-wording.pl';
import { statement } from '../statement/wording.pl';
import { shared } from '../wording.pl';
import { type SharedTranslation } from './translation';

/** What voters' pages share, in Polish. */
export const polish: SharedTranslation = {
  ui: {
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
  },
  shared,
  dates,
  ballotPaper,
  statement,
};
