import { type Words } from '../language/words';
import { type english } from './wording';

/** Every word of the pages for codes that come by post, in Polish. */
export const letterCode: Words<typeof english> = {
  letter: {
    link: 'Mam kod z listu',
    title: 'Zaloguj się kodem z listu',
    field: 'Kod z listu',
    hint: '12 liter i cyfr, na przykład 7K2P-QX4M-9DTB. Wielkość liter i łączniki nie mają znaczenia.',
    empty: 'Wpisz kod z listu',
    button: 'Zaloguj się',
    lost: 'Nie mam już swojego kodu',
    byEmail: 'Wolę dostać link e-mailem',
    mistyped: {
      length: 'Kod ma 12 liter i cyfr. Sprawdź, czy wpisano wszystkie.',
      symbol: 'Kod składa się tylko z liter i cyfr. Porównaj wpisany kod z listem.',
      check:
        'Jedna z liter lub cyfr kodu jest błędna albo dwie zamieniły się miejscami. Porównaj kod z listem, grupa po grupie.',
    },
    refused: {
      'code-unknown':
        'Nie znamy tego kodu. Porównaj go z najnowszym listem albo poproś o nowy kod.',
      'code-replaced':
        'Ten kod już nie działa, ponieważ poproszono o nowy. Użyj kodu wysłanego jako ostatni.',
      'code-over': 'Głosowanie, do którego służył ten kod, jest zakończone.',
      'too-many-codes':
        'Wpisano tu zbyt wiele nieznanych nam kodów. Poczekaj 15 minut i spróbuj ponownie, poproś o nowy kod albo zadzwoń do biura.',
    },
  },
  lostCode: {
    title: 'Nie mam już swojego kodu',
    lead: 'Podaj, kim jesteś, a wyślemy nowy kod na adres, który mamy. Stary kod przestanie działać.',
    field: 'Numer członkowski',
    hint: 'Znajduje się na listach od nas.',
    empty: 'Wpisz numer członkowski',
    button: 'Wyślij mi nowy kod',
    help: 'Jeśli nie znasz swojego numeru członkowskiego, zadzwoń do biura. Może ono zlecić wysłanie nowego kodu i go nie widzi.',
  },
  lostCodeSent: {
    title: 'Wyślemy nowy kod',
    email:
      'Jeśli mamy Twój adres e-mail, wysłaliśmy na niego link i kod. Kod z listu przestał działać.',
    typeIt: 'Wpisz kod z e-maila',
    post: 'Jeśli go nie mamy, nowy list przyjdzie pocztą. Stary kod działa, dopóki nowy nie zostanie wydrukowany.',
    soon: 'Jeśli głosowanie kończy się, zanim list zdąży dojść, zadzwoń do biura i zapytaj, jak inaczej można zagłosować.',
    back: 'Mam już swój kod',
  },
};
