import { type Words } from './language/words';
import { type english } from './wording';

/** Words that more than one entry shows, in Polish. */
export const shared: Words<typeof english> = {
  product: 'Folkmoot',
  errorPrefix: 'Błąd:',
  notFound: {
    title: 'Nie znaleziono strony',
    check: 'Jeśli adres został wpisany ręcznie, sprawdź, czy jest poprawny.',
    pasted: 'Jeśli adres został wklejony, sprawdź, czy skopiowano go w całości.',
    home: 'Przejdź do rejestru decyzji',
  },
  unreachable: {
    title: 'Nie udało się połączyć z serwerem',
    says: 'Nic nie przepadło. Sprawdź połączenie i spróbuj ponownie.',
    retry: 'Spróbuj ponownie',
  },
  act: {
    unexpected: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za kilka minut.',
    noAnswer: 'Serwer nie odpowiedział. Sprawdź połączenie i spróbuj ponownie.',
  },
  notFounded: 'Nikogo tu jeszcze nie ma',
  forbidden: {
    title: 'Nie można pokazać tej strony',
  },
  failed: {
    title: 'Przepraszamy, po naszej stronie wystąpił problem',
    says: 'Nie udało się pokazać strony. Spróbuj ponownie za kilka minut. Jeśli to się powtarza, zawiadom sekretarza.',
  },
  version: (version) => `Wersja ${version} statutu`,
  printed: (address) => `Adres tej strony: ${address}`,
  footer: {
    label: 'Pomoc i informacje',
    verify: 'Sprawdź zapisy samodzielnie',
    constitution: 'Statut',
    log: 'Dziennik',
    council: 'Kto zasiada w radzie',
    register: 'Rejestr decyzji',
    says: 'Każdą decyzję można tu odtworzyć samodzielnie na podstawie opublikowanych plików.',
  },
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
};
