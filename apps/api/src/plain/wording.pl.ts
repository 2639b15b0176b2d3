import { type Words } from '@folkmoot/wording';
import { type english } from './wording';

/** The words that only the pages without script have, in Polish. */
export const own: Words<typeof english> = {
  footer: {
    says: 'Te strony działają bez JavaScriptu. Można na nich głosować w głosowaniach jawnych. Wszystko inne jest na pozostałych stronach, które go wymagają.',
    label: 'Pomoc i informacje',
    other: 'Strony, które wymagają JavaScriptu',
  },
  howToVote: 'Jak głosować',
  secret: {
    title: 'W tym głosowaniu nie można głosować bez JavaScriptu',
    why: 'To głosowanie jest tajne. Twój głos jest pieczętowany na Twoim urządzeniu przed wysłaniem, aby nikt nie mógł się dowiedzieć, jak głosujesz. Przeglądarka robi to za pomocą JavaScriptu.',
    either:
      'Włącz JavaScript w przeglądarce albo użyj innego urządzenia i otwórz kabinę do głosowania.',
    booth: 'Kabina do głosowania',
    paper:
      'Możesz też przed końcem głosowania poprosić osobę przeprowadzającą wybory o kartę do głosowania. Jeśli nie wiesz, kto to jest, powie Ci to sekretarz.',
  },
  randomOrder:
    'Kandydaci są w Twojej własnej kolejności, która się nie zmienia. Każdy głosujący widzi inną kolejność, aby nikt nie zyskiwał na pierwszym miejscu. Na papierze kandydaci są ułożeni według nazwisk. Nie wpływa to na liczenie głosu.',
  ranking: {
    empty: 'Wpisz 1 obok co najmniej jednego kandydata',
    howTo:
      'Wpisz 1 obok osoby, którą popierasz najbardziej, 2 obok następnej i tak dalej. Możesz przerwać w dowolnym miejscu: zostaw puste pole obok osób, których nie chcesz ustawiać.',
    notANumber: (name, of) =>
      `Obok ${name} musi być liczba całkowita od 1 do ${of} albo puste pole`,
    twice: (number, names) => `Liczba ${number} stoi obok: ${names}. Wpisz każdą liczbę tylko raz`,
    missing: (number, next) =>
      `Jest ${next}, a nie ma ${number}. Wpisz 1, 2, 3 i tak dalej, niczego nie pomijając`,
  },
  approval: {
    budget: (budget) =>
      `Fundusz ma ${budget}. Możesz zaznaczyć więcej, niż fundusz może opłacić: pierwsze są projekty z największym poparciem.`,
  },
  limited: {
    most: (most) => `Wybierz najwyżej ${most}.`,
    tooMany: (chosen, most) =>
      `Zaznaczono ${chosen}. Wybierz najwyżej ${most}: odznacz ${chosen - most}`,
  },
  unknownMarks:
    'Ten formularz zawiera coś, czego nie ma na Twojej karcie do głosowania. Nie oddano głosu. Zacznij od nowa od swoich głosowań.',
  nothingHere: 'Nic tu nie ma. Jeśli adres został wpisany ręcznie, sprawdź, czy jest poprawny.',
  signedOut: {
    title: 'Nastąpiło wylogowanie',
    says: 'Nic nie zostało wysłane. Wylogowujemy po pół godzinie bez otwarcia strony. Zaloguj się ponownie i zacznij od nowa od swoich głosowań.',
  },
  print:
    'Aby zachować je na papierze, wydrukuj tę stronę z przeglądarki albo zapisz kod potwierdzenia.',
};
