import { type Words } from '../language/words';
import { type english } from './wording';

/** What stands around every page, in Polish. */
export const frame: Words<typeof english> = {
  product: 'Folkmoot',
  version: (version) => `Wersja ${version} statutu`,
  switcher: {
    label: 'Język',
    authoritative:
      'Ta strona jest tłumaczeniem. W razie różnic rozstrzyga tekst angielski. Tytuły, oświadczenia i uzasadnienia podano w języku, w którym je napisano.',
  },
  account: {
    signIn: 'Zaloguj się',
    signOut: 'Wyloguj się',
    signedInAs: 'Zalogowano jako',
  },
  notFound: {
    title: 'Nie znaleziono strony',
    check: 'Jeśli adres został wpisany ręcznie, sprawdź, czy jest poprawny.',
    pasted: 'Jeśli adres został wklejony, sprawdź, czy skopiowano go w całości.',
    home: 'Przejdź do rejestru decyzji',
  },
  forbidden: {
    title: 'Nie można pokazać tej strony',
  },
};
